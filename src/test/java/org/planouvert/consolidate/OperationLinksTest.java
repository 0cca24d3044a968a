package org.planouvert.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Location;
import org.planouvert.domain.Method;
import org.planouvert.domain.Operation;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Region;
import org.planouvert.domain.Section;
import org.planouvert.domain.SectionKind;

class OperationLinksTest {

    private static final String ID = "cper-bretagne-2021-2027";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            l’électrification de la ligne Amiens-Rang du Fliers | Electrification Amiens – Rang-du-Fliers
            IRICL : Institut de recherche intégrée sur le cancer | IRICL – Institut de recherche sur le cancer
            LAS : Laboratoire d’Analyse des Sols | Laboratoire d’analyse des sols d’Arras
            MARCO : Recherches marines sur la côte d’Opale | MARCO – recherches marines
            Les réseaux de chaleur alimentés au bois | Réseau de chaleur alimenté au bois
            Pôle d’échanges multimodal de Redon | Redon – pôle d’échanges multimodal
            """)
    void smallDifferencesOfWordingAreOneOperation(String prose, String row) {
        assertThat(link(prose, row).operations()).singleElement().satisfies(o -> assertThat(o.label())
                .isEqualTo(prose));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mise à 2x2 voies de la RN 164 | Mise à 2x2 voies de la RN 12
            Contournement de Brest – phase 1 | Contournement de Brest – phase 2
            Déviation de Creil | Déviation de Loches
            Rénovation du lycée | Véloroute de la vallée
            """)
    void otherNumbersAndOtherNamesAreOtherOperations(String prose, String row) {
        assertThat(link(prose, row).operations()).hasSize(2);
    }

    @Test
    void aDoubtIsAFindingAndMergesNothing() {
        Dossier merged = link("la rénovation de la RN2", "RN2 – aménagement entre Maubeuge et Avesnes");

        assertThat(merged.operations()).hasSize(2);
        assertThat(merged.findings()).singleElement().satisfies(f -> {
            assertThat(f.ruleId()).isEqualTo("OPERATION_LINK");
            assertThat(f.message().en()).contains("la rénovation de la RN2", "kept apart");
        });
    }

    @Test
    void oneLabelUnderTwoTitlesOfTheTreeIsTwoOperations() {
        Draft contract = new Draft("contrat", DocumentKind.CONTRACT)
                .section("Volet mobilités")
                .section("Volet numérique")
                .prose("Volet mobilités", "Assistance technique");
        Draft maquette = new Draft("maquette", DocumentKind.MAQUETTE).row("Volet numérique", "Assistance technique");

        Dossier merged = merge(contract, maquette);

        assertThat(merged.operations()).hasSize(2);
        assertThat(merged.findings()).extracting(f -> f.ruleId()).containsExactly("OPERATION_LINK");
    }

    @Test
    void theTitleAboveARowChoosesAmongLabelsThatAreAlike() {
        Draft contract = new Draft("contrat", DocumentKind.CONTRACT)
                .section("Volet mobilités")
                .section("Volet numérique")
                .prose("Volet mobilités", "Assistance technique")
                .prose("Volet numérique", "Assistance technique");
        Draft maquette = new Draft("maquette", DocumentKind.MAQUETTE).row("Volet numérique", "Assistance technique");

        Dossier merged = merge(contract, maquette);

        assertThat(merged.operations()).hasSize(2);
        assertThat(merged.operations()).extracting(Operation::id).doesNotHaveDuplicates();
        assertThat(merged.findings()).isEmpty();
    }

    @Test
    void rowsOfOneTableStayApart() {
        Draft maquette = new Draft("maquette", DocumentKind.MAQUETTE)
                .row("Volet mobilités", "Études")
                .row("Volet numérique", "Études");

        assertThat(merge(maquette).operations()).hasSize(2);
    }

    @Test
    void anOperationHasTheSameIdWhicheverDocumentIsReadAlone() {
        Draft contract = new Draft("contrat", DocumentKind.CONTRACT).prose("", "Lutte contre les algues vertes");
        Draft maquette = new Draft("maquette", DocumentKind.MAQUETTE).row("", "Lutte contre les algues vertes");

        String alone = merge(contract).operations().get(0).id();

        assertThat(merge(maquette).operations().get(0).id()).isEqualTo(alone);
        assertThat(merge(contract, maquette).operations().get(0).id()).isEqualTo(alone);
    }

    @Test
    @Timeout(20)
    void twoLongMaquettesAreLinkedRowByRow() {
        Draft one = new Draft("maquette-a", DocumentKind.MAQUETTE);
        Draft other = new Draft("maquette-b", DocumentKind.MAQUETTE);
        for (int i = 0; i < 4000; i++) {
            one.row("", "Rénovation du groupe scolaire numéro " + i);
            other.row("", "Rénovation des groupes scolaires, numéro " + i);
        }

        assertThat(merge(one, other).operations()).hasSize(4000);
    }

    private static Dossier link(String prose, String row) {
        return merge(
                new Draft("contrat", DocumentKind.CONTRACT).prose("", prose),
                new Draft("maquette", DocumentKind.MAQUETTE).row("", row));
    }

    private static Dossier merge(Draft... documents) {
        List<Dossier> dossiers = List.of(documents).stream().map(Draft::dossier).toList();
        return new Consolidation().merge(new Group(ID, List.of()), dossiers);
    }

    /** A document with sections and operations. */
    private static final class Draft {
        private final String id;
        private final DocumentKind kind;
        private final List<Section> sections = new ArrayList<>();
        private final List<Operation> operations = new ArrayList<>();

        Draft(String id, DocumentKind kind) {
            this.id = id;
            this.kind = kind;
        }

        Draft section(String title) {
            sections.add(new Section(
                    title, "", id, "", 1, sections.size(), SectionKind.VOLET, "", "", title, title, 1, 1, 1));
            return this;
        }

        Draft prose(String section, String label) {
            return operation(section, label, "", Method.TEXT);
        }

        Draft row(String list, String label) {
            return operation("", label, list, Method.TABLE);
        }

        private Draft operation(String section, String label, String list, Method method) {
            operations.add(new Operation(
                    label + "|" + section + list,
                    "",
                    section,
                    label,
                    OperationCategory.OPERATION,
                    OperationStatus.LISTED,
                    "",
                    Location.NONE,
                    list,
                    new Provenance(id, 1, Region.UNPLACED, label, method, 1)));
            return this;
        }

        Dossier dossier() {
            DocumentRecord record = new DocumentRecord(
                    id, id, id, "application/pdf", 1, id, kind, "", 1, 1, 0, "fr", DocumentStatus.EXTRACTED, "", "");
            Contract contract = new Contract(
                    ID,
                    "CPER",
                    "",
                    "2021-2027",
                    "Bretagne",
                    List.of("53"),
                    "",
                    Period.ofYears(2021, 2027),
                    Optional.empty(),
                    "EUR",
                    Optional.empty(),
                    "",
                    "",
                    List.of());
            return new Dossier(
                    Optional.of(contract),
                    List.of(record),
                    List.of(),
                    sections,
                    operations,
                    List.of(),
                    List.of(),
                    List.of());
        }
    }
}
