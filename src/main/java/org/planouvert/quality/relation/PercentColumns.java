package org.planouvert.quality.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.planouvert.domain.Message;
import org.planouvert.domain.TableCell;

/**
 * Columns of percentages that are the quotient of two other columns, or each row's share of a column's total. The
 * quotient is found by trying all pairs on some rows; it must hold in nearly all of them.
 */
final class PercentColumns {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Rows on which pairs are tried. */
    private static final int TRIED = 12;

    /** Fewer rows, or rows that all show one percentage, agree by chance. */
    private static final int FEWEST = 3;

    /** In wider tables trying all pairs would take longer than all sums together. */
    private static final int MOST_COLUMNS = 24;

    /**
     * What a percentage is the quotient of.
     *
     * @param part column of the numerator
     * @param whole column of the denominator
     * @param totalRow row of the denominator; -1 for the same row
     */
    private record Quotient(int part, int whole, int totalRow) {}

    private final Grid grid;
    private final List<SumPattern> downwards;
    private final Axis columns;

    PercentColumns(Grid grid, List<SumPattern> downwards) {
        this.grid = grid;
        this.downwards = downwards;
        this.columns = new Axis(grid, false);
    }

    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        if (grid.columns() > MOST_COLUMNS) {
            return relations;
        }
        int[] percents =
                IntStream.range(0, grid.columns()).filter(columns::isPercent).toArray();
        for (int percent : percents) {
            quotientOf(percent).ifPresent(q -> {
                for (int row = 0; row < grid.rows(); row++) {
                    if (isJudged(percent, q, row)) {
                        relations.add(relation(percent, q, row));
                    }
                }
            });
        }
        return relations;
    }

    private Optional<Quotient> quotientOf(int percent) {
        List<Quotient> quotients = new ArrayList<>();
        int[] plain = IntStream.range(0, grid.columns())
                .filter(c -> !columns.isPercent(c))
                .toArray();
        for (int part : plain) {
            for (int whole : plain) {
                if (part != whole) {
                    quotients.add(new Quotient(part, whole, -1));
                }
            }
            downwards.stream()
                    .filter(p -> downwards.stream().noneMatch(outer -> outer.adds(p.total())))
                    .forEach(p -> quotients.add(new Quotient(part, part, p.total())));
        }
        return quotients.stream().filter(q -> convinces(percent, q)).findFirst();
    }

    private boolean convinces(int percent, Quotient quotient) {
        int held = 0;
        int judged = 0;
        Set<Long> shown = new HashSet<>();
        for (int row = 0; row < grid.rows() && judged < TRIED; row++) {
            if (isJudged(percent, quotient, row)) {
                judged++;
                boolean holds = holds(percent, quotient, row);
                held += holds ? 1 : 0;
                if (holds) {
                    shown.add(grid.value(row, percent));
                }
            }
        }
        return judged >= FEWEST && shown.size() > 1 && (held == judged || held >= FEWEST && 5 * held >= 4 * judged);
    }

    private boolean isJudged(int percent, Quotient q, int row) {
        int base = q.totalRow() < 0 ? row : q.totalRow();
        return row != q.totalRow()
                && grid.has(row, percent)
                && grid.has(row, q.part())
                && grid.has(base, q.whole())
                && grid.value(base, q.whole()) != 0;
    }

    private BigDecimal quotient(Quotient q, int row) {
        int base = q.totalRow() < 0 ? row : q.totalRow();
        return grid.decimal(grid.value(row, q.part()))
                .multiply(HUNDRED)
                .divide(grid.decimal(grid.value(base, q.whole())), MathContext.DECIMAL64);
    }

    private BigDecimal half(int percent, int row) {
        return grid.decimal(grid.ulp(row, percent)).divide(BigDecimal.valueOf(2));
    }

    private boolean holds(int percent, Quotient q, int row) {
        BigDecimal printed = grid.decimal(grid.value(row, percent));
        return printed.subtract(quotient(q, row)).abs().compareTo(half(percent, row)) <= 0;
    }

    private Relation relation(int percent, Quotient q, int row) {
        TableCell cell = grid.cell(row, percent);
        BigDecimal printed = grid.decimal(grid.value(row, percent)).stripTrailingZeros();
        BigDecimal expected = quotient(q, row).setScale(Math.max(0, printed.scale()) + 1, RoundingMode.HALF_UP);
        boolean holds = holds(percent, q, row);
        return new Relation(
                "R08_PCT_RECOMPUTED",
                holds,
                cell.documentId(),
                cell.page(),
                grid.tableId() + "/" + grid.rowPath(row) + "/" + grid.columnPath(percent),
                "",
                List.of(CellPlace.of(cell)),
                List.of(),
                new Message(
                        told(Tongue.FRENCH, cell, q, row, expected, holds),
                        told(Tongue.ENGLISH, cell, q, row, expected, holds)),
                expected,
                printed,
                half(percent, row));
    }

    private String told(Tongue tongue, TableCell cell, Quotient q, int row, BigDecimal expected, boolean holds) {
        int base = q.totalRow() < 0 ? row : q.totalRow();
        return "Page " + cell.page() + tongue.say(", tableau ", ", table ") + (cell.tableIndex() + 1)
                + tongue.say(", ligne ", ", row ") + tongue.quoted(Axis.leaf(grid.rowPath(row))) + tongue.colon()
                + tongue.number(grid.decimal(grid.value(row, q.part()))) + tongue.say(" sur ", " of ")
                + tongue.number(grid.decimal(grid.value(base, q.whole()))) + tongue.say(" font ", " is ")
                + tongue.number(expected) + tongue.say(" %, le tableau porte ", "%, the table says ")
                + cell.text()
                + (holds ? "." : tongue.say(". Relire ces trois nombres.", ". Read these three numbers again."));
    }
}
