package org.planouvert.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CellState;
import org.planouvert.domain.CreditKind;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawOperation;
import org.planouvert.parse.RawTable;
import org.planouvert.parse.RawTable.Column;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.RowRole;
import org.planouvert.profile.TestProfile;

class TableReaderTest {

    private final TableReader reader = new TableReader(TestProfile.cper());

    private RawTable read(Table table) {
        return reader.read(table, -1, 0).table();
    }

    private static List<Optional<RowRole>> roles(RawTable table) {
        return table.rows().stream().map(RawTable.Row::role).toList();
    }

    @Test
    void columnsAreKnownByTheirWordsWhereverTheyStand() {
        RawTable table = read(DrawnTable.in("en M€")
                .rows(1, "Total | Région | Maître d'ouvrage | État | Opération", "3 | 1 | SNCF | 2 | Ligne A"));

        assertThat(table.columns())
                .extracting(Column::role)
                .containsExactly(
                        Optional.of(ColumnRole.TOTAL),
                        Optional.empty(),
                        Optional.of(ColumnRole.OWNER),
                        Optional.empty(),
                        Optional.of(ColumnRole.OPERATION));
        assertThat(table.columns()).extracting(Column::money).containsExactly(true, true, false, true, false);
        assertThat(table.figures()).extracting(RawTable.Figure::unit).containsOnly("M€");
    }

    @Test
    void headingsOfTwoLevelsGivePathsWithCreditsAndStages() {
        RawTable table = read(DrawnTable.of(
                2,
                "Opération | État (k€) | < | Région (k€) | <",
                "^ | Contractualisés | Valorisés | AE | CP",
                "Ligne A | 12 | 5 | 7 | 3"));

        assertThat(table.columns().get(1).path()).containsExactly("État (k€)", "Contractualisés");
        assertThat(table.columns())
                .extracting(Column::credit)
                .startsWith(CreditKind.UNKNOWN, CreditKind.CONTRACTUALISED, CreditKind.VALORISED);
        assertThat(table.columns()).extracting(Column::stage).endsWith(BudgetStage.AE, BudgetStage.CP);
        assertThat(table.columns()).extracting(Column::unit).containsExactly("", "k€", "k€", "k€", "k€");
    }

    @Test
    void yearsAndTriennialsAreNamedAsWritten() {
        RawTable table = read(DrawnTable.in("en M€")
                .rows(
                        2,
                        "Opération | État | < | Région | 1er triennal",
                        "^ | 2015 | 2016-2018 | 2019 – 2020 | ^",
                        "A | 1 | 2 | 3 | 4"));

        assertThat(table.columns())
                .extracting(Column::years)
                .containsExactly("", "2015", "2016-2018", "2019 – 2020", "1er triennal");
    }

    @Test
    void anAvenantTellsBeforeAfterAndDifference() {
        RawTable table = read(DrawnTable.in("en M€")
                .rows(1, "Opération | CPER initial | Avenant n°1 | CPER révisé", "A | 10 | -2 | 8"));

        assertThat(table.columns())
                .extracting(Column::role)
                .containsExactly(
                        Optional.of(ColumnRole.OPERATION),
                        Optional.of(ColumnRole.BEFORE),
                        Optional.of(ColumnRole.DIFFERENCE),
                        Optional.of(ColumnRole.AFTER));
        assertThat(table.figures()).hasSize(3);
    }

    @Test
    void totalsSubtotalsAndPartsAreNoData() {
        RawTable table = read(DrawnTable.in("en M€")
                .rows(
                        1,
                        "Opération | État | Région",
                        "#Volet mobilité | |",
                        "Ligne A | 10,5 | 4,25",
                        "dont études | 1,5 | 0,25",
                        "Ligne B | 20 | 6",
                        "Sous-total mobilité | 30,5 | 10,25",
                        "#Volet numérique | |",
                        "Fibre | 5 | 5",
                        "TOTAL | 35,5 | 15,25"));

        assertThat(roles(table))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(RowRole.SECTION),
                        Optional.empty(),
                        Optional.of(RowRole.PART),
                        Optional.empty(),
                        Optional.of(RowRole.SUBTOTAL),
                        Optional.of(RowRole.SECTION),
                        Optional.empty(),
                        Optional.of(RowRole.TOTAL));
        assertThat(table.rows().get(2).path()).containsExactly("Volet mobilité", "Ligne A");
        assertThat(table.rows().get(7).path()).containsExactly("Volet numérique", "Fibre");
        assertThat(table.rows().get(8).path()).containsExactly("TOTAL");
    }

    @Test
    void aSumWithoutAWordForItIsASubtotal() {
        RawTable table = read(DrawnTable.in("en k€")
                .rows(
                        1,
                        "Opération | État | Région",
                        "Ligne A | 1 250,5 | 412",
                        "Ligne B | 2 100 | 655",
                        "Mobilité | 3 350,5 | 1 067",
                        "Fibre | 17 | 18",
                        "Écoles | 21 | 34",
                        "Divers | 3 388,5 | 1 119"));

        assertThat(roles(table).get(3)).contains(RowRole.SUBTOTAL);
        assertThat(roles(table).get(6)).contains(RowRole.TOTAL);
        assertThat(roles(table).subList(0, 3)).allMatch(Optional::isEmpty);
    }

    @Test
    void roundNumbersThatAddUpByChanceStayData() {
        RawTable table = read(DrawnTable.in("en €")
                .rows(1, "Bénéficiaire | Subvention", "Club A | 250", "Club B | 150", "Club C | 400", "Club D | 800"));

        assertThat(roles(table)).allMatch(Optional::isEmpty);
    }

    @Test
    void aTotalAboveWhatItSumsIsNoData() {
        RawTable table = read(DrawnTable.in("en M€")
                .rows(
                        1,
                        "Volet | Opération | État | Région",
                        "Mobilité | | 30,5 | 10,25",
                        " | Ligne A | 10,5 | 4,25",
                        " | Ligne B | 20 | 6",
                        "Numérique | | 8 | 8",
                        " | Fibre | 5 | 5",
                        " | Écoles | 3 | 3"));

        assertThat(roles(table)).filteredOn(Optional::isPresent).hasSize(2);
        assertThat(roles(table).get(1)).contains(RowRole.SUBTOTAL);
        assertThat(roles(table).get(4)).contains(RowRole.SUBTOTAL);
        assertThat(table.rows().get(6).path()).containsExactly("Numérique", "Écoles");
    }

    @Test
    void givenBlocksWithOrWithoutCutsThenTheirTotalsAboveAreFound() {
        Random random = new Random(8);
        for (int round = 0; round < 60; round++) {
            List<String> rows = new ArrayList<>(List.of("Volet | Opération | État"));
            List<Integer> heads = new ArrayList<>();
            for (int block = 0; block < 1 + random.nextInt(4); block++) {
                List<BigDecimal> parts = new ArrayList<>();
                for (int part = 2 + random.nextInt(4); part > 0; part--) {
                    int cents = random.nextInt(round % 2 == 0 ? -90_000 : 101, 990_000) | 1;
                    parts.add(BigDecimal.valueOf(cents, 2));
                }
                BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                heads.add(rows.size() - 1);
                rows.add("Volet " + (char) ('A' + block) + " | | " + written(sum));
                parts.forEach(part -> rows.add(" | Ligne " + rows.size() + " | " + written(part)));
            }

            List<Optional<RowRole>> roles = roles(read(DrawnTable.in("en M€").rows(1, rows.toArray(String[]::new))));

            assertThat(heads).as("%s", rows).allSatisfy(head -> assertThat(roles.get(head + 1))
                    .isPresent());
        }
    }

    @Test
    void aCellOfSignsThatNobodySeesIsLikeAnEmptyOneWhereverItStands() {
        List<String> rows = List.of("Volet|Opération|État", "Mobilité|Ligne A|10,5", "|Ligne B|20,25", "Total||30,75");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < 3; column++) {
                List<Integer> figures = new ArrayList<>();
                for (String sign : List.of("", "\u00ad", "\u200b", "\u00a0")) {
                    List<String> drawn = new ArrayList<>(rows);
                    String[] cells = rows.get(row).split("\\|", -1);
                    cells[column] = sign;
                    drawn.set(row, String.join("|", cells));

                    RawTable table = read(DrawnTable.in("en M€").rows(1, drawn.toArray(String[]::new)));

                    figures.add((int) table.figures().stream()
                            .filter(figure -> figure.state() == CellState.NUMBER)
                            .count());
                }
                assertThat(figures).as("row %d, column %d", row, column).containsOnly(figures.get(0));
            }
        }
    }

    private static String written(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    @Test
    void blockTotalsBecomeSubtotalsWhenAGrandTotalFollows() {
        RawTable table = read(DrawnTable.in("en M€")
                .rows(
                        1,
                        "Opération | État | Région",
                        "A | 1,5 | 2,25",
                        "B | 3,5 | 4,5",
                        "Total | 5 | 6,75",
                        "C | 7,25 | 1,5",
                        "D | 2 | 3,5",
                        "Total | 9,25 | 5",
                        "Total général | 14,25 | 11,75"));

        assertThat(roles(table))
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(RowRole.SUBTOTAL),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(RowRole.SUBTOTAL),
                        Optional.of(RowRole.TOTAL));
    }

    @Test
    void aTableTurnedRoundHasItsFundersInRows() {
        RawTable table = read(DrawnTable.captioned("Répartition par volet (en M€)")
                .rows(
                        1,
                        " | Mobilité | Numérique | Total",
                        "État | 10 | 5 | 15",
                        "Région | 8 | 4 | 12",
                        "FEDER | 0 | pm | -"));

        assertThat(table.columns()).extracting(Column::money).containsExactly(false, true, true, true);
        assertThat(table.rows().get(2).path()).containsExactly("Région");
        assertThat(table.figures())
                .extracting(RawTable.Figure::state)
                .endsWith(CellState.ZERO, CellState.NOT_EVALUATED, CellState.EMPTY);
        assertThat(reader.read(DrawnTable.in("en M€").rows(1, "Opération | Total", "État | 1", "Région | 2"), -1, 0)
                        .operations())
                .isEmpty();
    }

    @Test
    void aTableOfWordsOrCountsStatesNoMoney() {
        assertThat(read(DrawnTable.of(1, "Commune | Habitants", "Lille | 232 000", "Lens | 31 000"))
                        .figures())
                .isEmpty();
        assertThat(read(DrawnTable.of(1, "Action | Pilote", "Former | Région")).figures())
                .isEmpty();
    }

    @Test
    void theUnitComesFromTheColumnThenFromTheTable() {
        RawTable table = read(DrawnTable.in("en k€")
                .rows(1, "Opération | Coût total (M€) | État | Région", "A | 1,5 | 700 | 1,2 M€"));

        assertThat(table.figures()).extracting(RawTable.Figure::unit).containsExactly("M€", "k€", "M€");
    }

    @Test
    void withoutAUnitThereIsAnObservationAndNoGuess() {
        TableReading reading = reader.read(DrawnTable.of(1, "Opération | État", "A | 1 500", "B | 12"), -1, 0);

        assertThat(reading.table().figures()).extracting(RawTable.Figure::unit).containsOnly("");
        assertThat(reading.observations()).singleElement().satisfies(o -> assertThat(o.rule())
                .isEqualTo("R21_UNIT_KNOWN"));
    }

    @Test
    void theAmountOfACaptionIsNotItsUnit() {
        RawTable table = read(DrawnTable.captioned("Subventions supérieures à 23 000 €")
                .rows(1, "Bénéficiaire | Montant", "Club | 25 000"));

        assertThat(table.figures()).extracting(RawTable.Figure::unit).containsOnly("");
    }

    @Test
    void rowsUnderAnOperationHeadingAreOperations() {
        TableReading reading = reader.read(
                DrawnTable.in("en M€")
                        .rows(
                                1,
                                "Volet | Opération | Maître d'ouvrage | Commune | État",
                                "Mobilité | Étude de la ligne A | SNCF Réseau | Lille | 1",
                                "^ | Gare | Région | Lens | 2",
                                "Total | | | | 3"),
                7,
                100);

        assertThat(reading.operations()).extracting(RawOperation::label).containsExactly("Étude de la ligne A", "Gare");
        RawOperation study = reading.operations().get(0);
        assertThat(study.owner()).isEqualTo("SNCF Réseau");
        assertThat(study.site().commune()).isEqualTo("Lille");
        assertThat(study.listLabel()).isEqualTo("Mobilité");
        assertThat(study.section()).isEqualTo(7);
        assertThat(study.category()).isEqualTo(org.planouvert.domain.OperationCategory.STUDY);
        assertThat(reading.table().rows()).extracting(RawTable.Row::operation).containsExactly(-1, 100, 101, -1);
    }

    @Test
    void aTableOfQuartersGivesSites() {
        TableReading reading = reader.read(
                DrawnTable.of(
                        1,
                        "Département | EPCI | Commune | Quartier",
                        "59 | MEL | Lille | Fives",
                        "62 | CALL | Lens | Cité 12"),
                -1,
                0);

        assertThat(reading.operations()).extracting(o -> o.site().district()).containsExactly("Fives", "Cité 12");
        assertThat(reading.operations()).extracting(o -> o.site().departement()).containsExactly("59", "62");
        assertThat(reading.table().figures()).isEmpty();
    }

    @Test
    void anOperationOverSeveralRowsIsOne() {
        TableReading reading = reader.read(
                DrawnTable.in("en M€")
                        .rows(
                                1,
                                "Opération | Financeur | Montant",
                                "Ligne A | État | 2",
                                "^ | Région | 1",
                                "Gare | État | 3"),
                -1,
                0);

        assertThat(reading.operations()).hasSize(2);
        assertThat(reading.table().rows()).extracting(RawTable.Row::operation).containsExactly(-1, 0, 0, 1);
        assertThat(reading.table().rows().get(2).path()).containsExactly("Ligne A", "Région");
    }

    @Test
    void aPlaceThatPaysHasAColumnOfMoney() {
        RawTable table = read(DrawnTable.of(
                2,
                "Code | Commune | État (€) | Collectivités (€) | < | <",
                "^ | ^ | ^ | Dép. 59 | Communes | EPCI",
                "01 | Lille | 10,5 | 4,25 | 3 | pm",
                "02 | Lens | 12 | 59 | 62 | pm"));

        assertThat(table.columns()).extracting(Column::money).containsExactly(false, false, true, true, true, true);
        assertThat(table.columns().get(1).role()).contains(ColumnRole.COMMUNE);
    }

    @Test
    void theFirstWordOfAHeadingSaysWhatIsCounted() {
        RawTable table = read(DrawnTable.in("en €")
                .rows(
                        1,
                        "Code Ministère | Nombre de projets | Date de l'opération | Opération | Exercice 2015",
                        "7 | 3 | 2015 | Gare | 1 200"));

        assertThat(table.columns()).extracting(Column::money).containsExactly(false, false, false, false, true);
        assertThat(reader.read(table.table(), -1, 0).operations())
                .singleElement()
                .satisfies(o -> assertThat(o.label()).isEqualTo("Gare"));
    }

    @Test
    void dontOnALineAboveNeighbouringHeadingsStandsOverThem() {
        RawTable table = read(DrawnTable.in("en M€")
                .rows(1, "Axe | Total | DONT // Fonction 1 | DONT // Fonction 2", "Routes | 3 | 1 | 2"));
        assertThat(table.columns().get(2).path()).containsExactly("DONT", "Fonction 1");
        assertThat(table.columns().get(3).path()).containsExactly("DONT", "Fonction 2");

        RawTable alone =
                read(DrawnTable.in("en M€").rows(1, "Axe | Total | dont FNADT | dont P203", "Routes | 3 | 1 | 2"));
        assertThat(alone.columns().get(2).path()).containsExactly("dont FNADT");
    }

    @Test
    void numbersThatCountNameNoRow() {
        RawTable table = read(DrawnTable.of(
                1, "SECTION | Action sociale | Action économique", "AP votées | 39 035 000,00 | 1 140 000,00"));
        assertThat(table.rows().get(1).path()).containsExactly("AP votées");
    }
}
