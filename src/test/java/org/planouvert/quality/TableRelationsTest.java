package org.planouvert.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Severity;
import org.planouvert.profile.Profile;

class TableRelationsTest {

    private static Dossier judge(TableDraft table) {
        return judge(table, Words.profile());
    }

    private static Dossier judge(TableDraft table, Profile profile) {
        return new RuleBook(profile).judge(table.dossier());
    }

    private static List<Finding> relations(Dossier dossier) {
        return dossier.findings().stream()
                .filter(f -> f.id().startsWith("rel-"))
                .toList();
    }

    private static List<Finding> failures(Dossier dossier) {
        return relations(dossier).stream()
                .filter(f -> f.status() == FindingStatus.FAIL)
                .toList();
    }

    private static List<String> unproven(Dossier dossier) {
        return dossier.amounts().stream()
                .filter(a -> a.verifiedBy().isEmpty())
                .map(a -> a.id() + ":" + a.provenance().quote())
                .toList();
    }

    private static TableDraft maquette() {
        return TableDraft.in("M€")
                .columns("Volet", "État", "Région", "Total")
                .row("Mobilités", "110,250", "98,400", "208,650")
                .row("Numérique", "12,105", "31,870", "43,975")
                .row("Emploi", "4,320", "9,115", "13,435")
                .row("Total", "126,675", "139,385", "266,060");
    }

    @Test
    void rowAndColumnTotalsProveEveryNumberOfAMaquette() {
        Dossier judged = judge(maquette());
        assertThat(failures(judged)).isEmpty();
        assertThat(unproven(judged)).isEmpty();
        assertThat(relations(judged))
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder(
                        "R03_ROW_TOTAL",
                        "R03_ROW_TOTAL",
                        "R03_ROW_TOTAL",
                        "R03_ROW_TOTAL",
                        "R04_COL_TOTAL",
                        "R04_COL_TOTAL",
                        "R04_COL_TOTAL",
                        "R05_GRAND_TOTAL");
    }

    @Test
    void sumsAreFoundWithoutAnyWord() {
        assertThat(unproven(judge(maquette(), Words.wordless()))).isEmpty();
    }

    @Test
    void aWrongNumberIsToldOnceAndNamesTheRowAndTheColumnThatFailByIt() {
        Dossier judged = judge(TableDraft.in("M€")
                .columns("Volet", "État", "Région", "Total")
                .row("Mobilités", "110,250", "98,400", "208,650")
                .row("Numérique", "12,105", "36,870", "43,975")
                .row("Emploi", "4,320", "9,115", "13,435")
                .row("Total", "126,675", "139,385", "266,060"));
        List<Finding> failures = failures(judged);
        assertThat(failures).hasSize(2).allMatch(f -> f.subjectId().equals("amt-2-2"));
        Finding told = failures.get(0);
        assertThat(told.severity()).isEqualTo(Severity.ERROR);
        assertThat(told.message().fr())
                .contains("à la croisée de « Numérique » et « Région » : 36,870 M€ au lieu de 31,870")
                .contains("ligne « Numérique »", "colonne « Région »", "2 relations s'accordent");
        assertThat(told.message().en()).contains("where “Numérique” meets “Région”: 36.870 M€ instead of 31.870");
        assertThat(told.expected()).isEqualTo("31.870");
        assertThat(told.observed()).isEqualTo("36.870");
        assertThat(failures.get(1).severity()).isEqualTo(Severity.INFO);
        assertThat(failures.get(1).message().fr()).endsWith("Même nombre douteux que le constat " + told.id() + ".");
        assertThat(unproven(judged)).containsExactly("amt-2-2:36,870");
    }

    @Test
    void aVoletRowAboveItsOperationsIsTheirSum() {
        Dossier judged = judge(
                TableDraft.in("M€")
                        .columns("Volet", "État", "Région")
                        .row("Volet 1", "30,15", "12,45")
                        .row("Volet 1 > Route", "10,05", "12,45")
                        .row("Volet 1 > Fer", "20,10", "")
                        .row("Volet 2", "7,20", "3,85")
                        .row("Volet 2 > Fibre", "7,20", "3,85")
                        .row("Ensemble", "37,35", "16,30"),
                Words.wordless());
        assertThat(failures(judged)).isEmpty();
        assertThat(unproven(judged)).isEmpty();
    }

    @Test
    void subTotalsBelowTheirRowsAddUpToTheGrandTotal() {
        Dossier judged = judge(TableDraft.in("k€")
                .columns("Opération", "État", "Région", "Total")
                .row("A1", "1 250", "340", "1 590")
                .row("A2", "775", "615", "1 390")
                .row("Sous-total A", "2 025", "955", "2 980")
                .row("B1", "410", "0", "410")
                .row("B2", "95", "185", "280")
                .row("Sous-total B", "505", "185", "690")
                .row("Total général", "2 530", "1 140", "3 670"));
        assertThat(failures(judged)).isEmpty();
        assertThat(unproven(judged)).isEmpty();
    }

    @Test
    void partsMarkedDontAreNotAddedTwice() {
        Dossier judged = judge(TableDraft.in("M€")
                .columns("Volet", "État", "dont ADEME", "dont ANRU", "Région", "Total")
                .row("Mobilités", "110,2", "10,1", "3,3", "98,4", "208,6")
                .row("Numérique", "12,1", "1,5", "2,7", "31,8", "43,9")
                .row("Emploi", "4,3", "", "1,9", "9,1", "13,4")
                .row("Total", "126,6", "11,6", "7,9", "139,3", "265,9"));
        assertThat(failures(judged)).isEmpty();
        assertThat(unproven(judged)).isEmpty();
    }

    @Test
    void partsMarkedDontMayNotExceedTheirWhole() {
        Dossier judged = judge(TableDraft.in("M€")
                .columns("Volet", "État", "dont ADEME", "dont ANRU")
                .row("Mobilités", "110,2", "10,1", "3,3")
                .row("Numérique", "12,1", "11,5", "2,7")
                .row("Emploi", "4,3", "", "1,9"));
        assertThat(failures(judged)).singleElement().satisfies(f -> {
            assertThat(f.ruleId()).isEqualTo("R14_PART_LE_TOTAL");
            assertThat(f.message().fr()).contains("Numérique");
        });
    }

    @Test
    void roundedNumbersMayMissByHalfAUnitForEachAddend() {
        Dossier judged = judge(TableDraft.in("M€")
                .columns("Volet", "État", "Région", "Départements", "Total")
                .row("Mobilités", "110,3", "98,4", "12,4", "221,0")
                .row("Numérique", "12,1", "31,9", "7,7", "51,6")
                .row("Emploi", "4,3", "9,1", "3,3", "16,8")
                .row("Total", "126,7", "139,3", "23,3", "289,4"));
        assertThat(failures(judged)).isEmpty();
        assertThat(relations(judged))
                .filteredOn(f -> f.ruleId().equals("R03_ROW_TOTAL"))
                .extracting(Finding::tolerance)
                .containsOnly("0.15");
    }

    @Test
    void aWrongTotalOfAPlainListIsSeenByItsWord() {
        Dossier judged = judge(TableDraft.in("M€")
                .columns("Opération", "Montant")
                .row("Route", "10,05")
                .row("Fer", "20,10")
                .row("Port", "7,25")
                .row("Total", "38,40"));
        assertThat(failures(judged)).singleElement().satisfies(f -> {
            assertThat(f.ruleId()).isEqualTo("R04_COL_TOTAL");
            assertThat(f.expected()).isEqualTo("37.40");
            assertThat(f.observed()).isEqualTo("38.40");
        });
        assertThat(unproven(judged)).hasSize(4);
    }

    @Test
    void aListOfRoundSumsHoldsNoTotals() {
        Dossier judged = judge(TableDraft.in("€")
                .columns("Bénéficiaire", "Montant")
                .row("Club A", "500")
                .row("Club B", "1 000")
                .row("Club C", "1 500")
                .row("Club D", "3 000")
                .row("Club E", "6 000")
                .row("Club F", "1 000"));
        assertThat(relations(judged)).isEmpty();
    }

    @Test
    void beforeAfterAndDifferenceAreOneRelation() {
        Dossier judged = judge(TableDraft.in("M€")
                .columns("Opération", "CPER initial", "CPER révisé", "Écart")
                .row("Route", "10,05", "12,20", "2,15")
                .row("Fer", "20,10", "17,95", "-2,15")
                .row("Port", "7,25", "7,25", "0,00")
                .row("Canal", "3,35", "4,41", "1,06"));
        assertThat(failures(judged)).isEmpty();
        assertThat(relations(judged)).extracting(Finding::ruleId).contains("X02_AMENDMENT");
    }

    @Test
    void yearsAddUpToThePeriod() {
        Dossier judged = judge(TableDraft.in("k€")
                .columns("Opération", "2021", "2022", "2023", "Coût")
                .row("Route", "105", "221", "37", "363")
                .row("Fer", "2010", "1795", "412", "4217")
                .row("Port", "725", "725", "9", "1459"));
        assertThat(relations(judged)).extracting(Finding::ruleId).containsOnly("R28_YEARS_SUM");
        assertThat(unproven(judged)).isEmpty();
    }

    @Test
    void theTotalBlockSumsTheBlocksOfEachFunder() {
        Dossier judged = judge(TableDraft.in("M€")
                .columns(
                        "Volet",
                        "État > Contractualisés",
                        "État > Valorisés",
                        "État > Total",
                        "Région > Contractualisés",
                        "Région > Valorisés",
                        "Région > Total",
                        "Total > Contractualisés",
                        "Total > Valorisés",
                        "Total > Total")
                .row("Mobilités", "10,25", "3,10", "13,35", "8,15", "1,05", "9,20", "18,40", "4,15", "22,55")
                .row("Numérique", "2,11", "7,40", "9,51", "6,32", "0,95", "7,27", "8,43", "8,35", "16,78")
                .row("Emploi", "1,37", "2,21", "3,58", "4,93", "3,17", "8,10", "6,30", "5,38", "11,68"));
        assertThat(failures(judged)).isEmpty();
        assertThat(unproven(judged)).isEmpty();
    }

    @Test
    void aColumnOfSharesIsTheQuotientOfTheAmounts() {
        Dossier judged = judge(TableDraft.in("€")
                .columns("Opération", "Coût", "Région", "Taux")
                .row("Route", "2 400 000", "600 000", "25 %")
                .row("Fer", "1 000 000", "330 000", "33 %")
                .row("Port", "750 000", "125 000", "16,7 %")
                .row("Gare", "910 000", "455 000", "51 %")
                .row("Canal", "800 000", "80 000", "10 %"));
        assertThat(relations(judged)).extracting(Finding::ruleId).containsOnly("R08_PCT_RECOMPUTED");
        assertThat(failures(judged)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.expected()).isEqualTo("50.0");
            assertThat(f.observed()).isEqualTo("51");
        });
    }

    @Test
    void sharesOfAColumnsTotalAreRecomputedFromIt() {
        Dossier judged = judge(TableDraft.in("M€")
                .columns("Axe", "Montant", "Part")
                .row("Transition", "525,35", "19,1 %")
                .row("Territoires", "1 579,71", "57,3 %")
                .row("Exclusions", "242,57", "8,8 %")
                .row("Attractivité", "409,37", "14,8 %")
                .row("Total", "2 757,00", "100 %"));
        assertThat(failures(judged)).isEmpty();
        assertThat(relations(judged))
                .filteredOn(f -> f.ruleId().equals("R08_PCT_RECOMPUTED"))
                .hasSize(4);
    }

    @Test
    void aRateUnderATotalIsNoSum() {
        Dossier judged = judge(TableDraft.in("M€")
                .columns("Axe", "Prévu", "Engagé", "Taux")
                .row("Transition", "525,35", "110,32", "21 %")
                .row("Territoires", "1 579,71", "995,22", "63 %")
                .row("Exclusions", "242,57", "233,10", "96 %")
                .row("Total", "2 347,63", "1 338,64", "57 %"));
        assertThat(failures(judged)).isEmpty();
    }

    @Test
    void aTotalWhoseAddendsAreMissingIsNotCalledWrong() {
        Dossier judged = judge(TableDraft.in("€")
                .columns("Projet", "FEDER", "Public")
                .row("Brusoc", "2 818 594", "2 818 594")
                .row("Port", "3 837 500", "6 137 500")
                .row("Parc", "", "")
                .row("École", "", "")
                .row("Crèche", "390 784", "")
                .row("Total général", "7 403 452", "9 101 218"));
        assertThat(failures(judged))
                .allSatisfy(f -> assertThat(f.message().fr()).contains("FEDER"));
    }
}
