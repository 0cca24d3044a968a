package org.planouvert.quality.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.DocumentKind;
import org.planouvert.profile.TestProfile;
import org.planouvert.quality.DossierBuilder;
import org.planouvert.quality.TableDraft;

class ComparisonTest {

    private static DossierBuilder first(TableDraft table) {
        return DossierBuilder.of("maquette-v1.xlsx", DocumentKind.MAQUETTE).table(table);
    }

    private static TableDraft table(String unit, String... columns) {
        return TableDraft.in(unit).columns(columns);
    }

    private static List<Comparison> compare(DossierBuilder dossier) {
        return Comparison.in(dossier.build(), TestProfile.cper());
    }

    private static List<String> changes(Comparison comparison) {
        return comparison.rows().stream()
                .flatMap(row -> row.figures().stream()
                        .filter(f -> f.kind() != Comparison.Kind.SAME)
                        .map(f -> row.name() + " "
                                + f.after().or(f::before).orElseThrow().column() + " " + f.kind()))
                .toList();
    }

    @Test
    void rowsAndColumnsAreKnownByTheirNamesWhateverTheirPlaceAndUnit() {
        DossierBuilder dossier = first(table("M€", "Opération", "État (M€)", "Région")
                        .row("Ligne A", "1,5", "2")
                        .row("Gare", "3", "4"))
                .document("maquette-v2.xlsx", DocumentKind.MAQUETTE)
                .table(table("k€", "Opération", "Région (en k€)", "ETAT")
                        .row("gare", "4 000", "3 000")
                        .row("Ligne A", "2 000", "1 500"));

        assertThat(compare(dossier)).singleElement().satisfies(c -> {
            assertThat(changes(c)).isEmpty();
            assertThat(c.rows(Comparison.Kind.SAME)).isEqualTo(2);
            assertThat(c.figures(Comparison.Kind.SAME)).isEqualTo(4);
        });
    }

    @Test
    void whatWasChangedAddedAndGoneIsTold() {
        DossierBuilder dossier = first(table("M€", "Opération", "État", "Région")
                        .row("Ligne A", "1,5", "2")
                        .row("Gare", "3", "4")
                        .row("Data", "1", ""))
                .document("maquette-v2.xlsx", DocumentKind.MAQUETTE)
                .table(table("M€", "Opération", "État", "Région", "FEDER")
                        .row("Ligne A", "1,7", "2", "")
                        .row("Gare", "3", "4", "9")
                        .row("Musée", "5", "", ""));

        assertThat(compare(dossier)).singleElement().satisfies(c -> assertThat(changes(c))
                .containsExactly("Ligne A État CHANGED", "Gare FEDER ADDED", "Data État GONE", "Musée État ADDED"));
    }

    @Test
    void eachVersionStandsBesideTheOneThatItIsMostLikeInTheOrderPeopleCount() {
        TableDraft long1 =
                table("M€", "Opération", "État").row("A", "1").row("B", "2").row("C", "3");
        TableDraft long2 =
                table("M€", "Opération", "État").row("A", "1").row("B", "2").row("C", "4");
        DossierBuilder dossier = first(long1)
                .document("maquette-v10.xlsx", DocumentKind.MAQUETTE)
                .table(long2)
                .document("maquette-v2.xlsx", DocumentKind.MAQUETTE)
                .table(table("M€", "Opération", "État")
                        .row("A", "1")
                        .row("B", "7")
                        .row("D", "3"));

        assertThat(compare(dossier))
                .extracting(c -> c.before().document().path() + " "
                        + c.after().document().path())
                .containsExactly("maquette-v1.xlsx maquette-v2.xlsx", "maquette-v1.xlsx maquette-v10.xlsx");
    }

    @Test
    void listsOfOtherThingsAreNoVersions() {
        DossierBuilder dossier = first(
                        table("M€", "Opération", "État").row("A", "1").row("B", "2"))
                .document("autre.xlsx", DocumentKind.MAQUETTE)
                .table(table("M€", "Opération", "État").row("X", "1").row("Y", "2"));

        assertThat(compare(dossier)).isEmpty();
    }
}
