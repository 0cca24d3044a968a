package org.planouvert.parse.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawTable.Column;

/** Adds up the columns of money from top to bottom, to see which rows are sums of others. */
final class Sums {

    /** How much a sum must show to be taken for one. */
    enum Proof {
        /** The row looks like a sum already: rounding is allowed for. */
        LIKELY(2, 2, true),
        /** Nothing but arithmetic speaks for it. Round numbers add up by chance, so it must have many digits, exact. */
        ALONE(5, 7, false);

        /** Digits in all columns together, and in a single one. */
        private final int digits;

        private final int digitsInOne;
        private final boolean rounded;

        Proof(int digits, int digitsInOne, boolean rounded) {
            this.digits = digits;
            this.digitsInOne = digitsInOne;
            this.rounded = rounded;
        }
    }

    private final TableGrid grid;
    private final CellValues values;
    private final List<Column> columns;
    private final Running block;
    private final Running all;
    private final Running subtotals;

    Sums(TableGrid grid, CellValues values, List<Column> columns) {
        this.grid = grid;
        this.values = values;
        this.columns = columns;
        this.block = new Running(columns.size());
        this.all = new Running(columns.size());
        this.subtotals = new Running(columns.size());
    }

    /** What a row is the sum of: nothing, the rows since the last sum, all rows, or all of several blocks. */
    enum Verdict {
        NONE,
        BLOCK,
        ALL,
        GRAND
    }

    /** What the row is the sum of. {@code likely} when it looks like a sum already. */
    Verdict judge(int row, boolean likely) {
        BigDecimal[] numbers = numbers(grid, values, columns, row);
        Proof digits = likely ? Proof.LIKELY : Proof.ALONE;
        boolean isAll = all.equalTo(numbers, digits);
        if (isAll && subtotals.rows > 0) {
            return Verdict.GRAND;
        }
        if (isAll) {
            return Verdict.ALL;
        }
        if (subtotals.rows > 1 && subtotals.equalTo(numbers, digits)) {
            return Verdict.GRAND;
        }
        return block.equalTo(numbers, digits) ? Verdict.BLOCK : Verdict.NONE;
    }

    void addData(int row) {
        BigDecimal[] numbers = numbers(grid, values, columns, row);
        block.add(numbers);
        all.add(numbers);
    }

    /** Begins a new block below a row that is a sum. */
    void close(int row) {
        if (block.rows > 0) {
            subtotals.add(numbers(grid, values, columns, row));
        }
        block.clear();
    }

    /** The numbers of a row by column; null where a column of money states none. */
    static BigDecimal[] numbers(TableGrid grid, CellValues values, List<Column> columns, int row) {
        BigDecimal[] numbers = new BigDecimal[columns.size()];
        for (Table.Cell cell : grid.row(row)) {
            if (cell.column() < columns.size()
                    && columns.get(cell.column()).money()
                    && !cell.text().isBlank()) {
                Optional<BigDecimal> number = values.read(cell).number();
                number.ifPresent(n -> numbers[cell.column()] = n);
            }
        }
        return numbers;
    }

    /** A sum that grows row by row. */
    static final class Running {
        private final BigDecimal[] sums;
        private final int[] scales;
        private final int[] addends;
        private int rows;

        Running(int columns) {
            sums = new BigDecimal[columns];
            scales = new int[columns];
            addends = new int[columns];
            clear();
        }

        void clear() {
            Arrays.fill(sums, BigDecimal.ZERO);
            Arrays.fill(scales, Integer.MAX_VALUE);
            Arrays.fill(addends, 0);
            rows = 0;
        }

        void add(BigDecimal[] numbers) {
            rows++;
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] != null && numbers[i].signum() != 0) {
                    sums[i] = sums[i].add(numbers[i]);
                    scales[i] = Math.min(scales[i], numbers[i].scale());
                    addends[i]++;
                }
            }
        }

        int rows() {
            return rows;
        }

        /**
         * True when every number is the sum of its column, and when these sums have digits enough in all, trailing
         * zeros not counted.
         */
        boolean equalTo(BigDecimal[] numbers, Proof proof) {
            int digits = 0;
            int proven = 0;
            for (int i = 0; i < numbers.length && rows > 1; i++) {
                boolean none = numbers[i] == null || numbers[i].signum() == 0;
                if (none ? sums[i].signum() != 0 : !isClose(i, numbers[i], proof)) {
                    return false;
                }
                proven += addends[i] > 1 ? 1 : 0;
                digits += addends[i] > 1 ? numbers[i].stripTrailingZeros().precision() : 0;
            }
            return digits >= (proven > 1 ? proof.digits : proof.digitsInOne);
        }

        /** True when some column has far outgrown the number it should come to, so that more of the same cannot help. */
        boolean isPast(BigDecimal[] wanted) {
            for (int i = 0; i < wanted.length; i++) {
                BigDecimal limit = wanted[i] == null ? BigDecimal.ZERO : wanted[i].add(wanted[i].movePointLeft(1));
                if (sums[i].compareTo(limit) > 0) {
                    return true;
                }
            }
            return false;
        }

        /** Rounded sums may differ by half a unit of the last digit for each addend. */
        private boolean isClose(int column, BigDecimal number, Proof proof) {
            int scale = Math.min(scales[column], number.scale());
            if (addends[column] == 0) {
                return false;
            }
            BigDecimal tolerance = BigDecimal.valueOf(5L * addends[column], scale + 1);
            BigDecimal most = number.abs().movePointLeft(2);
            BigDecimal difference = sums[column].subtract(number).abs();
            return difference.signum() == 0 || proof.rounded && difference.compareTo(tolerance.min(most)) <= 0;
        }
    }
}
