package org.planouvert.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Party;
import org.planouvert.parse.ContractParser;
import org.planouvert.parse.WrittenDocument;
import org.planouvert.profile.Profile;
import org.planouvert.profile.TestProfile;

class NormalizerTest {

    private static final Profile PROFILE = TestProfile.cper();

    private static Dossier read(WrittenDocument written) {
        return new Normalizer(PROFILE)
                .normalize(new ContractParser(PROFILE).parse(written.layout()), record("0123456789abcdef"));
    }

    private static DocumentRecord record(String id) {
        return new DocumentRecord(
                id,
                "",
                "contrat.pdf",
                "application/pdf",
                0,
                "",
                DocumentKind.CONTRACT,
                "",
                1,
                1,
                0,
                "fr",
                DocumentStatus.EXTRACTED,
                "",
                "");
    }

    private static WrittenDocument contract(String territory, String years) {
        return new WrittenDocument()
                .heading(24, "Contrat de plan État-Région " + years + " " + territory)
                .paragraph("Contrat de plan État-Région " + years + " " + territory + ".");
    }

    private static Amount amount(Dossier dossier, String millions) {
        return dossier.amounts().stream()
                .filter(a -> a.money()
                        .min()
                        .filter(v -> v.movePointLeft(6).compareTo(new java.math.BigDecimal(millions)) == 0)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Centre-Val de Loire 2015-2020: sums as lists under "Pour l'État : … dont :". */
    @Test
    void theLinesUnderABodyArePartsOfItsSum() {
        Dossier dossier = read(contract("Centre-Val de Loire", "2015-2020")
                .heading(14, "Article 2 – Engagements financiers")
                .paragraph("Les engagements se répartissent comme suit.")
                .paragraph("Pour l’État : 362,452M€ dont :")
                .item(80, "Ministères 269,097 M€")
                .item(80, "Agences de l’eau : 39,345 M€")
                .item(80, "FNADT : 33,07M€")
                .item(80, "ADEME : 20,94 M€")
                .paragraph("Pour la Région : 386,5 M€."));
        Amount whole = amount(dossier, "362.452");
        assertThat(whole.nature().kind()).isEqualTo(AmountKind.COMMITMENT);
        for (String part : List.of("269.097", "39.345", "33.07", "20.94")) {
            Amount row = amount(dossier, part);
            assertThat(row.parentId()).as(part).isEqualTo(whole.id());
            assertThat(row.payer().label()).as(part).isEqualTo("État");
            assertThat(row.nature().kind()).as(part).isEqualTo(AmountKind.CONTRIBUTION);
        }
        assertThat(amount(dossier, "33.07").payer().via()).isEqualTo("FNADT");
        assertThat(amount(dossier, "386.5").payer().label()).isEqualTo("Région Centre-Val de Loire");
    }

    @Test
    void aContractHasItsTerritoryItsYearsAndTheSumOfItsCommitments() {
        Dossier dossier = read(contract("Hauts-de-France", "2021-2027")
                .heading(14, "Article 2 – Engagements financiers")
                .paragraph("Les parties engagent les moyens financiers suivants :")
                .item(80, "pour l’État : 10 M€,")
                .item(80, "pour la Région : 12,5 M€."));
        assertThat(dossier.contract()).hasValueSatisfying(contract -> {
            assertThat(contract.id()).isEqualTo("cper-hauts-de-france-2021-2027");
            assertThat(contract.regionCodes()).containsExactly("32");
            assertThat(contract.codeVintage()).isEqualTo("2021");
            assertThat(contract.totalEur())
                    .hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("22500000"));
        });
        assertThat(dossier.parties()).extracting(Party::label).contains("État", "Région Hauts-de-France");
    }

    /** An avenant gives an old and a new sum. */
    @Test
    void aChangeIsTwoSumsAndNoRange() {
        Dossier dossier = read(contract("Picardie", "2015-2020")
                .paragraph("La participation de l’État est portée de 10 à 12 M€ par le présent avenant."));
        assertThat(dossier.amounts()).hasSize(2);
    }

    /** "chacun" gives one row to each, with the same words. */
    @Test
    void anAmountForEachIsOneRowForEach() {
        Dossier dossier = read(contract("Picardie", "2015-2020")
                .paragraph("Les Départements de l’Aisne et de la Somme apportent 3,5 M€ chacun."));
        assertThat(dossier.amounts())
                .extracting(a -> a.payer().label())
                .containsExactly("Département de l'Aisne", "Département de la Somme");
        assertThat(dossier.amounts())
                .extracting(a -> a.provenance().quote())
                .containsOnly("Les Départements de l’Aisne et de la Somme apportent 3,5 M€ chacun.");
    }

    @Test
    void idsSurviveShiftedPagesAndAnotherHash() {
        WrittenDocument first = contract("Picardie", "2015-2020").newPage();
        WrittenDocument shifted =
                contract("Picardie", "2015-2020").newPage().newPage().newPage();
        List<String> ids = idsOf(first, "0123456789abcdef");
        assertThat(ids).hasSize(2).isEqualTo(idsOf(shifted, "fedcba9876543210"));
    }

    private static List<String> idsOf(WrittenDocument written, String documentId) {
        WrittenDocument whole =
                written.heading(14, "Volet 1 – Mobilités").prose().paragraph("L’État apporte 3 M€ et la Région 4 M€.");
        Dossier dossier = new Normalizer(PROFILE)
                .normalize(new ContractParser(PROFILE).parse(whole.layout()), record(documentId));
        return dossier.amounts().stream().map(Amount::id).toList();
    }

    @Test
    void idsAreUniqueThoughTheSameIsSaidTwice() {
        Dossier dossier = read(contract("Picardie", "2015-2020")
                .paragraph("L’État apporte 3 M€.")
                .paragraph("L’État apporte 3 M€."));
        Map<String, Long> ids =
                dossier.amounts().stream().collect(Collectors.groupingBy(Amount::id, Collectors.counting()));
        assertThat(ids.values()).containsOnly(1L);
    }

    /** No one named, no one invented: "la Région" in a heading pays nothing. */
    @Test
    void aSectionsTitleNamesNoPayer() {
        Dossier dossier = read(contract("Picardie", "2015-2020")
                .heading(14, "Volet 1 – Interventions de la Région")
                .prose()
                .paragraph("Une enveloppe de 3 M€ est réservée aux lycées."));
        assertThat(amount(dossier, "3").payer().isNamed()).isFalse();
    }

    @Test
    void francsKeepTheirCurrency() {
        Dossier dossier = read(contract("Picardie", "2000-2006").paragraph("L’État apporte 7 milliards de francs."));
        assertThat(amount(dossier, "7000").money().currency()).isEqualTo("FRF");
        assertThat(dossier.contract().orElseThrow().currency()).isEqualTo("FRF");
    }
}
