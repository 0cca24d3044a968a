package org.planouvert.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepairTest {

    private static final double SURE = 0.98;

    /** A table written row by row; an empty string is an empty cell, a question mark one that could not be read. */
    private static FigureTable table(String... rows) {
        List<Figure> figures = new ArrayList<>();
        int columns = 0;
        for (int r = 0; r < rows.length; r++) {
            String[] cells = rows[r].split("\\|", -1);
            columns = cells.length;
            for (int c = 0; c < cells.length; c++) {
                String text = cells[c].strip();
                if (!text.isEmpty()) {
                    boolean doubted = text.endsWith("?");
                    Optional<BigDecimal> value =
                            text.equals("?") ? Optional.empty() : Optional.of(new BigDecimal(text.replace("?", "")));
                    figures.add(new Figure(r, c, value, doubted ? 0.5 : SURE, List.of()));
                }
            }
        }
        return new FigureTable(rows.length, columns, figures);
    }

    private static BigDecimal amount(FigureTable table, int row, int column) {
        return table.amount(row, column).orElseThrow();
    }

    private static final String[] CLEAN = {
        "10.5 | 2.5 | 13.0 | 4.0 | 17.0",
        "3.0  | 1.0 | 4.0  |     | 4.0",
        "7.5  |     | 7.5  | 2.0 | 9.5",
        "8.0  | 6.0 | 14.0 | 1.0 | 15.0",
        "29.0 | 9.5 | 38.5 | 7.0 | 45.5",
    };

    @Test
    void sumsAreFoundWithoutLookingAtHeadings() {
        assertThat(RelationFinder.find(table(CLEAN)))
                .containsExactly(
                        new Relation(true, 2, List.of(0, 1)),
                        new Relation(true, 4, List.of(2, 3)),
                        new Relation(false, 4, List.of(0, 1, 2, 3)));
    }

    @Test
    void aTotalMayStandAboveItsTermsAndATotalOfTotalsBelow() {
        assertThat(RelationFinder.find(table(
                        "5.0 | 7.0 | 9.0",
                        "2.0 | 3.0 | 4.0",
                        "3.0 | 4.0 | 5.0",
                        "6.0 | 8.0 | 1.5",
                        "1.0 | 6.0 | 0.5",
                        "5.0 | 2.0 | 1.0",
                        "11.0 | 15.0 | 10.5")))
                .containsExactly(
                        new Relation(false, 0, List.of(1, 2)),
                        new Relation(false, 3, List.of(4, 5)),
                        new Relation(false, 6, List.of(0, 3)));
    }

    @Test
    void aTableThatComesOutIsLeftAlone() {
        Repair.Outcome outcome = Repair.of(table(CLEAN));
        assertThat(outcome.changes()).isEmpty();
        assertThat(outcome.doubts()).isEmpty();
        assertThat(outcome.confirmed()).hasSize(23);
    }

    @Test
    void aDoubtfulNumberTakesTheOneValueThatItsSumsAskFor() {
        FigureTable table = table(CLEAN);
        table.put(new Figure(2, 0, Optional.of(new BigDecimal("1.5")), 0.4, List.of()));
        Repair.Outcome outcome = Repair.of(table);
        assertThat(outcome.changes()).hasSize(1);
        assertThat(outcome.changes().get(0).read().value()).contains(new BigDecimal("1.5"));
        assertThat(amount(table, 2, 0)).isEqualByComparingTo("7.5");
        assertThat(outcome.doubts()).isEmpty();
    }

    @Test
    void aNumberReadSurelyMayBeTheDocumentsOwnMistakeAndIsNamedNotChanged() {
        FigureTable table = table(CLEAN);
        table.put(new Figure(3, 3, Optional.of(new BigDecimal("7.0")), SURE, List.of()));
        Repair.Outcome outcome = Repair.of(table);
        assertThat(outcome.changes()).isEmpty();
        assertThat(outcome.doubts()).anyMatch(f -> f.row() == 3 && f.column() == 3);
    }

    @Test
    void oneSumAloneDoesNotSayWhichOfTwoDoubtfulNumbersIsWrong() {
        FigureTable table = table("1.0 | 2.0 | 3.0", "4.0 | 4.0 | 8.0", "2.0 | 5.0 | 7.0", "5.0? | 4.0? | 8.0");
        Repair.Outcome outcome = Repair.of(table);
        assertThat(outcome.changes()).isEmpty();
        assertThat(outcome.doubts()).extracting(Figure::row).containsExactly(3, 3, 3);
    }

    @Test
    void aNumberThatCouldNotBeReadIsFilledInFromItsSums() {
        FigureTable table = table(CLEAN);
        table.put(new Figure(1, 0, Optional.empty(), 0, List.of()));
        assertThat(Repair.of(table).changes()).hasSize(1);
        assertThat(amount(table, 1, 0)).isEqualByComparingTo("3.0");
    }

    @Test
    void anEmptyCellIsNeverFilled() {
        String[] rows = CLEAN.clone();
        rows[2] = "    |     | 7.5  | 2.0 | 9.5";
        FigureTable table = table(rows);
        Repair.Outcome outcome = Repair.of(table);
        assertThat(table.at(2, 0)).isEmpty();
        assertThat(outcome.doubts()).isNotEmpty();
    }

    @Test
    void aValueUnlikeTheReadingIsNotTaken() {
        FigureTable table = table("1.0 | 2.0 | 3.0", "4.0 | 4.0 | 8.0", "2.0 | 5.0 | 7.0", "1.0 | 4.0 | 83196.0?");
        Repair.Outcome outcome = Repair.of(table);
        assertThat(outcome.changes()).isEmpty();
        assertThat(outcome.doubts()).hasSize(3);
    }

    @Test
    void aDoubtfulNumberOutsideAnySumIsNamed() {
        Repair.Outcome outcome = Repair.of(table("1.0 | 7.5", "2.0 | 3.3?"));
        assertThat(outcome.doubts()).hasSize(1);
        assertThat(outcome.doubts().get(0).value()).contains(new BigDecimal("3.3"));
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(i -> 7919L * i);
    }

    /** Whatever digits are misread, no number that differs from the truth is left without being named. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noWrongNumberGoesUnnamed(long seed) {
        Random random = new Random(seed);
        BigDecimal[][] truth = truth(random);
        List<Figure> figures = new ArrayList<>();
        int errors = 1 + random.nextInt(4);
        for (int r = 0; r < truth.length; r++) {
            for (int c = 0; c < truth[r].length; c++) {
                figures.add(new Figure(r, c, Optional.of(truth[r][c]), SURE, List.of()));
            }
        }
        for (int e = 0; e < errors; e++) {
            int at = random.nextInt(figures.size());
            Figure f = figures.get(at);
            figures.set(at, new Figure(f.row(), f.column(), Optional.of(misread(f, random)), 0.7, List.of()));
        }
        FigureTable table = new FigureTable(truth.length, truth[0].length, figures);
        Repair.Outcome outcome = Repair.of(table);
        for (Figure f : table.all()) {
            boolean isRight = f.value().orElseThrow().compareTo(truth[f.row()][f.column()]) == 0;
            boolean isNamed = outcome.doubts().stream().anyMatch(d -> d.row() == f.row() && d.column() == f.column());
            assertThat(isRight || isNamed)
                    .as("%s %s %s", f, outcome.changes(), RelationFinder.find(table))
                    .isTrue();
        }
        if (errors == 1) {
            assertThat(outcome.doubts()).isEmpty();
        }
    }

    private static BigDecimal misread(Figure f, Random random) {
        char[] digits = f.value().orElseThrow().toPlainString().toCharArray();
        int at = random.nextInt(digits.length);
        if (digits[at] == '.') {
            at++;
        }
        digits[at] = (char) ('0' + (digits[at] - '0' + 1 + random.nextInt(9)) % 10);
        return new BigDecimal(new String(digits));
    }

    /** Six rows and their total, four columns and theirs. */
    private static BigDecimal[][] truth(Random random) {
        BigDecimal[][] truth = new BigDecimal[7][5];
        for (BigDecimal[] row : truth) {
            java.util.Arrays.fill(row, BigDecimal.ZERO.setScale(3));
        }
        for (int r = 0; r < 6; r++) {
            for (int c = 0; c < 4; c++) {
                truth[r][c] = BigDecimal.valueOf(1 + random.nextInt(99_999), 3);
                truth[r][4] = truth[r][4].add(truth[r][c]);
                truth[6][c] = truth[6][c].add(truth[r][c]);
                truth[6][4] = truth[6][4].add(truth[r][c]);
            }
        }
        return truth;
    }
}
