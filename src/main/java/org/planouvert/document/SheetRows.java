package org.planouvert.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.planouvert.document.Sheet.Cell;
import org.planouvert.document.Sheet.Row;

/**
 * The rows of a sheet in columns of numbers, about 22 bytes a cell, because an annex can have millions of cells; rows
 * and cells are views made when asked for. Immutable once built.
 */
public final class SheetRows extends AbstractList<Row> implements RandomAccess {

    private final int size;
    private final int[] rowIndex;
    private final int[] rowStart;
    private final BitSet hidden;
    private final short[] columns;
    private final @Nullable String[] texts;
    private final long[] digits;
    private final byte[] scales;
    private final byte[] styleIndex;
    private final @Nullable RelativeFormula[] formulas;
    private final BitSet bold;
    private final List<NumberStyle> styles;
    private final Map<Integer, BigDecimal> longNumbers;

    private SheetRows(Builder b) {
        size = b.rows;
        rowIndex = Arrays.copyOf(b.rowIndex, size);
        rowStart = Arrays.copyOf(b.rowStart, size + 1);
        rowStart[size] = b.cells;
        hidden = b.hidden;
        columns = Arrays.copyOf(b.columns, b.cells);
        texts = Arrays.copyOf(b.texts, b.cells);
        digits = Arrays.copyOf(b.digits, b.cells);
        scales = Arrays.copyOf(b.scales, b.cells);
        styleIndex = Arrays.copyOf(b.styleIndex, b.cells);
        formulas = b.anyFormula ? Arrays.copyOf(b.formulas, b.cells) : new RelativeFormula[0];
        bold = b.bold;
        styles = List.copyOf(b.styles);
        longNumbers = Map.copyOf(b.longNumbers);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Row get(int row) {
        List<Cell> cells = new ArrayList<>(rowStart[row + 1] - rowStart[row]);
        for (int cell = rowStart[row]; cell < rowStart[row + 1]; cell++) {
            cells.add(cell(row, cell));
        }
        return new Row(rowIndex[row], hidden.get(row), cells);
    }

    /** How many cells all rows hold. */
    public int cellCount() {
        return columns.length;
    }

    /** 0-based row of the sheet at this place of the list. */
    public int index(int row) {
        return rowIndex[row];
    }

    /** The place in this list of a 0-based row of the sheet; negative when that row is empty. */
    public int find(int sheetRow) {
        return Arrays.binarySearch(rowIndex, sheetRow);
    }

    /** The cell at this place of the list and 0-based column; empty when nothing stands there. */
    public Optional<Cell> cellAt(int row, int column) {
        int at = Arrays.binarySearch(columns, rowStart[row], rowStart[row + 1], (short) column);
        return at < 0 ? Optional.empty() : Optional.of(cell(row, at));
    }

    /** The stored number at this place of the list and 0-based column, before any percent or thousands format. */
    public Optional<BigDecimal> storedAt(int row, int column) {
        int at = Arrays.binarySearch(columns, rowStart[row], rowStart[row + 1], (short) column);
        return at < 0 || styleIndex[at] < 0 ? Optional.empty() : Optional.of(stored(at));
    }

    /** The 0-based columns in which the row at this place of the list shows something, ascending. */
    public int[] filledColumns(int row) {
        int[] filled = new int[rowStart[row + 1] - rowStart[row]];
        int count = 0;
        for (int cell = rowStart[row]; cell < rowStart[row + 1]; cell++) {
            String text = texts[cell];
            if (text == null || !text.isBlank()) {
                filled[count] = columns[cell];
                count++;
            }
        }
        return count == filled.length ? filled : Arrays.copyOf(filled, count);
    }

    /** Takes a formula with the place of its row in the list and its 0-based column. */
    @FunctionalInterface
    public interface FormulaVisitor {
        void visit(int row, int column, RelativeFormula formula);
    }

    /** Shows every formula, row by row. */
    public void forEachFormula(FormulaVisitor visitor) {
        for (int row = 0; formulas.length > 0 && row < size; row++) {
            for (int cell = rowStart[row]; cell < rowStart[row + 1]; cell++) {
                RelativeFormula formula = formulas[cell];
                if (formula != null) {
                    visitor.visit(row, columns[cell], formula);
                }
            }
        }
    }

    private Cell cell(int row, int cell) {
        String text = texts[cell];
        Optional<BigDecimal> number = Optional.empty();
        if (styleIndex[cell] >= 0) {
            NumberStyle style = styles.get(styleIndex[cell]);
            BigDecimal stored = stored(cell);
            number = style.isCode() ? number : Optional.of(style.shown(stored));
            text = text == null ? style.text(stored) : text;
        }
        RelativeFormula formula = formulas.length == 0 ? null : formulas[cell];
        String written = formula == null ? "" : formula.at(rowIndex[row], columns[cell]);
        return new Cell(columns[cell], text == null ? "" : text, number, written, bold.get(cell));
    }

    private BigDecimal stored(int cell) {
        BigDecimal number = longNumbers.get(cell);
        return number == null ? BigDecimal.valueOf(digits[cell], scales[cell]) : number;
    }

    /** Collects rows from top to bottom and cells from left to right; not safe for threads. */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 1024;
        private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

        private int rows;
        private int cells;
        private boolean anyFormula;
        private int[] rowIndex = new int[FIRST_CAPACITY];
        private int[] rowStart = new int[FIRST_CAPACITY + 1];
        private final BitSet hidden = new BitSet();
        private short[] columns = new short[FIRST_CAPACITY];
        private @Nullable String[] texts = new String[FIRST_CAPACITY];
        private long[] digits = new long[FIRST_CAPACITY];
        private byte[] scales = new byte[FIRST_CAPACITY];
        private byte[] styleIndex = new byte[FIRST_CAPACITY];
        private @Nullable RelativeFormula[] formulas = new RelativeFormula[FIRST_CAPACITY];
        private final BitSet bold = new BitSet();
        private final List<NumberStyle> styles = new ArrayList<>(List.of(NumberStyle.GENERAL));
        private final Map<NumberStyle, Integer> styleIndexes = new HashMap<>(Map.of(NumberStyle.GENERAL, 0));
        private final Map<RelativeFormula, RelativeFormula> pool = new HashMap<>();
        private final Map<Integer, BigDecimal> longNumbers = new HashMap<>();

        /** Begins a row; an earlier row without cells is forgotten. */
        public Builder row(int index, boolean isHidden) {
            if (rows > 0 && rowStart[rows - 1] == cells) {
                rows--;
            }
            if (rows == rowIndex.length) {
                rowIndex = Arrays.copyOf(rowIndex, rows * 2);
                rowStart = Arrays.copyOf(rowStart, rows * 2 + 1);
            }
            rowIndex[rows] = index;
            rowStart[rows] = cells;
            hidden.set(rows, isHidden);
            rows++;
            return this;
        }

        /** How many cells were added. */
        public int cellCount() {
            return cells;
        }

        /** Adds the first rows of another sheet as they are. */
        public Builder firstRowsOf(SheetRows other, int count) {
            for (int at = 0; at < Math.min(count, other.size); at++) {
                row(other.rowIndex[at], other.hidden.get(at));
                for (int cell = other.rowStart[at]; cell < other.rowStart[at + 1]; cell++) {
                    copy(other, cell);
                }
            }
            return this;
        }

        private void copy(SheetRows other, int cell) {
            next(other.columns[cell], other.bold.get(cell));
            int at = cells - 1;
            texts[at] = other.texts[cell];
            digits[at] = other.digits[cell];
            scales[at] = other.scales[cell];
            styleIndex[at] = other.styleIndex[cell] < 0 ? -1 : indexOf(other.styles.get(other.styleIndex[cell]));
            BigDecimal longNumber = other.longNumbers.get(cell);
            if (longNumber != null) {
                longNumbers.put(at, longNumber);
            }
            RelativeFormula formula = other.formulas.length == 0 ? null : other.formulas[cell];
            if (formula != null) {
                formula(formula);
            }
        }

        /** The 0-based row begun last; -1 before the first. */
        public int lastRow() {
            return rows == 0 ? -1 : rowIndex[rows - 1];
        }

        /** Adds words. */
        public Builder text(int column, String text, boolean isBold) {
            next(column, isBold);
            texts[cells - 1] = text;
            styleIndex[cells - 1] = -1;
            return this;
        }

        /** Adds a number as it is stored; its words follow from the style. */
        public Builder number(int column, BigDecimal stored, NumberStyle style, boolean isBold) {
            next(column, isBold);
            int at = cells - 1;
            styleIndex[at] = indexOf(style);
            BigInteger unscaled = stored.unscaledValue();
            if (unscaled.abs().compareTo(LONGEST) > 0 || Math.abs(stored.scale()) > Byte.MAX_VALUE) {
                longNumbers.put(at, stored);
            } else {
                digits[at] = unscaled.longValueExact();
                scales[at] = (byte) stored.scale();
            }
            return this;
        }

        /** Sets the words of the number added last, for formats that {@link NumberStyle} cannot say. */
        public Builder shownAs(String text) {
            texts[cells - 1] = text;
            return this;
        }

        /** Sets the formula of the cell added last. */
        public Builder formula(RelativeFormula formula) {
            anyFormula = true;
            formulas[cells - 1] = pool.computeIfAbsent(formula, f -> f);
            return this;
        }

        public SheetRows build() {
            if (rows > 0 && rowStart[rows - 1] == cells) {
                rows--;
            }
            return new SheetRows(this);
        }

        /** 127 styles are more than any annex uses; what comes after them is shown plainly. */
        private byte indexOf(NumberStyle style) {
            Integer known = styleIndexes.get(style);
            if (known == null && styles.size() < Byte.MAX_VALUE) {
                known = styles.size();
                styles.add(style);
                styleIndexes.put(style, known);
            }
            return known == null ? 0 : known.byteValue();
        }

        private void next(int column, boolean isBold) {
            if (cells == columns.length) {
                int capacity = cells + (cells >> 1);
                columns = Arrays.copyOf(columns, capacity);
                texts = Arrays.copyOf(texts, capacity);
                digits = Arrays.copyOf(digits, capacity);
                scales = Arrays.copyOf(scales, capacity);
                styleIndex = Arrays.copyOf(styleIndex, capacity);
                formulas = Arrays.copyOf(formulas, capacity);
            }
            columns[cells] = (short) column;
            bold.set(cells, isBold);
            cells++;
        }
    }
}
