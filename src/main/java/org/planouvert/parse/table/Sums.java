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
        Wanted numbers = new Wanted(numbers(grid, values, columns, row));
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

    /** The numbers that sums should come to, with what is compared again and again while they grow. */
    static final class Wanted {

        private final BigDecimal[] numbers;
        /** No sum below or above is close, however many addends were rounded: a hundredth of the number off. */
        private final BigDecimal[] low;

        private final BigDecimal[] high;
        /** A sum above has outgrown its number. */
        private final BigDecimal[] limits;

        /** By column; null where a column states none. */
        Wanted(BigDecimal[] numbers) {
            this.numbers = numbers;
            low = new BigDecimal[numbers.length];
            high = new BigDecimal[numbers.length];
            limits = new BigDecimal[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                BigDecimal number = numbers[i] == null ? BigDecimal.ZERO : numbers[i];
                BigDecimal most = number.abs().movePointLeft(2);
                low[i] = number.subtract(most);
                high[i] = number.add(most);
                limits[i] = number.add(number.movePointLeft(1));
            }
        }

        /** The first column that states a number other than zero; -1 for none. */
        int firstColumn() {
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] != null && numbers[i].signum() != 0) {
                    return i;
                }
            }
            return -1;
        }

        /** False when the numbers have too few digits for any sum to show itself by them. */
        boolean canProve(Proof proof) {
            int digits = 0;
            for (BigDecimal number : numbers) {
                digits += number == null || number.signum() == 0 ? 0 : digits(number);
            }
            return digits >= Math.min(proof.digits, proof.digitsInOne);
        }

        /** Trailing zeros not counted. */
        private static int digits(BigDecimal number) {
            return number.stripTrailingZeros().precision();
        }

        /** No smaller sum of a column is close to its number. */
        BigDecimal least(int column) {
            return low[column];
        }

        /** No larger sum of a column is close to its number. */
        BigDecimal most(int column) {
            return high[column];
        }
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
        boolean equalTo(Wanted wanted, Proof proof) {
            BigDecimal[] numbers = wanted.numbers;
            int digits = 0;
            int proven = 0;
            for (int i = 0; i < numbers.length && rows > 1; i++) {
                boolean none = numbers[i] == null || numbers[i].signum() == 0;
                if (none ? sums[i].signum() != 0 : !isClose(i, wanted, proof)) {
                    return false;
                }
                proven += addends[i] > 1 ? 1 : 0;
                digits += addends[i] > 1 ? Wanted.digits(numbers[i]) : 0;
            }
            return digits >= (proven > 1 ? proof.digits : proof.digitsInOne);
        }

        /** True when some column has far outgrown the number it should come to, so that more of the same cannot help. */
        boolean isPast(Wanted wanted) {
            for (int i = 0; i < sums.length; i++) {
                if (sums[i].compareTo(wanted.limits[i]) > 0) {
                    return true;
                }
            }
            return false;
        }

        /** Rounded sums may differ by half a unit of the last digit for each addend. */
        private boolean isClose(int column, Wanted wanted, Proof proof) {
            BigDecimal sum = sums[column];
            if (addends[column] == 0
                    || sum.compareTo(wanted.low[column]) < 0
                    || sum.compareTo(wanted.high[column]) > 0) {
                return false;
            }
            BigDecimal number = wanted.numbers[column];
            BigDecimal difference = sum.subtract(number).abs();
            int scale = Math.min(scales[column], number.scale());
            BigDecimal tolerance = BigDecimal.valueOf(5L * addends[column], scale + 1);
            return difference.signum() == 0 || proof.rounded && difference.compareTo(tolerance) <= 0;
        }
    }
}
