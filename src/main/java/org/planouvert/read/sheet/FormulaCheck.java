package org.planouvert.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.document.CellName;
import org.planouvert.document.RelativeFormula;
import org.planouvert.document.SheetRows;

/**
 * Recomputes the formulas of one sheet from the values stored beside them, as far as they are sums, differences,
 * products and quotients of cells of the same sheet; all others count as right.
 */
final class FormulaCheck {

    /** So many cells are looked at for one sheet; running totals of a long sheet would cost their square. */
    private static final long MAX_LOOKUPS = 20_000_000;

    /** A stored result keeps fifteen digits, and its addends have been rounded to as many. */
    private static final BigDecimal RELATIVE = new BigDecimal("1e-9");

    private final SheetRows rows;
    private final Map<RelativeFormula, List<FormulaToken>> tokens = new IdentityHashMap<>();
    private long lookups;

    FormulaCheck(SheetRows rows) {
        this.rows = rows;
    }

    /** The names of cells whose stored result does not follow from their formula. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        rows.forEachFormula((place, column, formula) -> {
            Optional<BigDecimal> stored = rows.storedAt(place, column);
            if (stored.isPresent() && lookups < MAX_LOOKUPS) {
                Optional<BigDecimal> result = compute(place, column, formula);
                if (result.isPresent() && differ(stored.get(), result.get())) {
                    wrong.add(CellName.of(rows.index(place), column));
                }
            }
        });
        return wrong;
    }

    private static boolean differ(BigDecimal stored, BigDecimal computed) {
        BigDecimal tolerance = stored.abs().max(BigDecimal.ONE).multiply(RELATIVE);
        return stored.subtract(computed).abs().compareTo(tolerance) > 0;
    }

    private Optional<BigDecimal> compute(int place, int column, RelativeFormula formula) {
        List<FormulaToken> parsed = tokens.computeIfAbsent(formula, FormulaToken::of);
        Cells cells = new Cells(rows.index(place), column);
        return new FormulaValue(parsed, cells).compute();
    }

    /** The cells as one formula sees them. */
    final class Cells {
        private final int row;
        private final int column;

        private Cells(int row, int column) {
            this.row = row;
            this.column = column;
        }

        /** The number a reference points at: zero for an empty cell; empty for words. */
        Optional<BigDecimal> at(RelativeFormula.Piece reference) {
            return number(rowOf(reference), columnOf(reference));
        }

        /** The sum of the numbers in a range; words in it count nothing. */
        BigDecimal sum(RelativeFormula.Piece from, RelativeFormula.Piece to) {
            BigDecimal sum = BigDecimal.ZERO;
            int lastRow = Math.max(rowOf(from), rowOf(to));
            int firstRow = Math.min(rowOf(from), rowOf(to));
            int first = rows.find(firstRow);
            int lastColumn = Math.max(columnOf(from), columnOf(to));
            for (int place = first < 0 ? -first - 1 : first;
                    place < rows.size() && rows.index(place) <= lastRow;
                    place++) {
                for (int c = Math.min(columnOf(from), columnOf(to)); c <= lastColumn; c++) {
                    lookups++;
                    sum = sum.add(rows.storedAt(place, c).orElse(BigDecimal.ZERO));
                }
            }
            return sum;
        }

        private Optional<BigDecimal> number(int sheetRow, int sheetColumn) {
            lookups++;
            int place = rows.find(sheetRow);
            if (place < 0 || rows.cellAt(place, sheetColumn).isEmpty()) {
                return Optional.of(BigDecimal.ZERO);
            }
            return rows.storedAt(place, sheetColumn);
        }

        private int rowOf(RelativeFormula.Piece piece) {
            return piece.row() + (piece.fixedRow() ? 0 : row);
        }

        private int columnOf(RelativeFormula.Piece piece) {
            return piece.column() + (piece.fixedColumn() ? 0 : column);
        }
    }

    /** Quotients are computed to more digits than a spreadsheet keeps. */
    static final MathContext PRECISION = new MathContext(25);
}
