package org.planouvert.quality.relation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Region;
import org.planouvert.domain.TableCell;

/**
 * The numbers of one table, without the rows and columns that hold none. Each number is kept as a whole count of the
 * finest unit printed anywhere in the table, so that sums are exact and fast.
 */
final class Grid {

    /** Workbooks store sevenths with seventeen digits; no contract counts finer than a millionth of its unit. */
    private static final int FINEST_SCALE = 6;

    /** Digits before the decimal mark: a thousand milliards. */
    private static final int LONGEST_WHOLE = 12;

    /** Digits of the longest count: the sum of nine thousand of them still fits a long. */
    private static final int LONGEST_COUNT = 15;

    private final String tableId;
    private final int scale;
    private final boolean stored;
    private final int[] rows;
    private final int[] columns;
    private final TableCell[] cells;
    private final long[] values;
    private final long[] ulps;
    private final byte[] percents;
    private final String[] rowPaths;
    private final String[] columnPaths;

    private Grid(String tableId, List<TableCell> all, List<TableCell> numbers) {
        this.tableId = tableId;
        int whole = numbers.stream().mapToInt(c -> wholeDigits(number(c))).max().orElse(0);
        this.scale = numbers.stream()
                .mapToInt(c -> number(c).scale())
                .map(s -> Math.max(0, Math.min(FINEST_SCALE, s)))
                .map(s -> Math.min(s, LONGEST_COUNT - whole))
                .max()
                .orElse(0);
        this.stored = numbers.stream().allMatch(c -> c.region() instanceof Region.Cells);
        this.rows = distinct(numbers.stream().map(TableCell::row).toList());
        this.columns = distinct(numbers.stream().map(TableCell::column).toList());
        int size = rows.length * columns.length;
        this.cells = new TableCell[size];
        this.values = new long[size];
        this.ulps = new long[size];
        this.percents = new byte[size];
        this.rowPaths = new String[rows.length];
        this.columnPaths = new String[columns.length];
        Arrays.fill(rowPaths, "");
        Arrays.fill(columnPaths, "");
        numbers.forEach(this::put);
        nameRowsWithoutPath(all);
    }

    /** The grid of a table's cells; empty when fewer than three of them are numbers, since then nothing can add up. */
    static Optional<Grid> of(String tableId, List<TableCell> cells) {
        List<TableCell> numbers = cells.stream().filter(Grid::isNumber).toList();
        return numbers.size() < 3 ? Optional.empty() : Optional.of(new Grid(tableId, cells, numbers));
    }

    private static boolean isNumber(TableCell cell) {
        boolean valued = cell.state() == CellState.NUMBER || cell.state() == CellState.ZERO;
        return valued && !cell.header() && cell.number().filter(Grid::isShort).isPresent();
    }

    private static boolean isShort(BigDecimal number) {
        return wholeDigits(number) <= LONGEST_WHOLE;
    }

    private static int wholeDigits(BigDecimal number) {
        return Math.max(0, number.precision() - number.scale());
    }

    private static BigDecimal number(TableCell cell) {
        return cell.number().orElseThrow();
    }

    private static int[] distinct(List<Integer> places) {
        return new TreeSet<>(places).stream().mapToInt(Integer::intValue).toArray();
    }

    private void put(TableCell cell) {
        int row = Arrays.binarySearch(rows, cell.row());
        int column = Arrays.binarySearch(columns, cell.column());
        int at = row * columns.length + column;
        BigDecimal number = number(cell);
        cells[at] = cell;
        values[at] =
                number.setScale(scale, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
        percents[at] = (byte) (cell.unit().contains("%") || cell.text().endsWith("%") ? 1 : 0);
        int printed = stored ? scale : Math.max(0, Math.min(scale, number.scale()));
        ulps[at] = powerOfTen(scale - printed);
        if (rowPaths[row].isEmpty()) {
            rowPaths[row] = cell.rowPath();
        }
        if (columnPaths[column].isEmpty()) {
            columnPaths[column] = cell.columnPath();
        }
    }

    /** A row whose cells carry no path is called by the first words that stand in it. */
    private void nameRowsWithoutPath(List<TableCell> all) {
        Map<Integer, String> words = new HashMap<>();
        for (TableCell cell : all) {
            boolean names = cell.state() == CellState.TEXT || cell.header();
            if (names && !cell.text().isBlank() && cell.rowSpan() == 1) {
                words.putIfAbsent(cell.row(), cell.text());
            }
        }
        for (int row = 0; row < rows.length; row++) {
            if (rowPaths[row].isEmpty()) {
                rowPaths[row] = words.getOrDefault(rows[row], "");
            }
        }
    }

    static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    String tableId() {
        return tableId;
    }

    int rows() {
        return rows.length;
    }

    int columns() {
        return columns.length;
    }

    /** True when the numbers come from a workbook, which stores them to the last digit. */
    boolean isStored() {
        return stored;
    }

    boolean has(int row, int column) {
        return ulps[row * columns.length + column] != 0;
    }

    /** Count of finest units; 0 where no number stands. */
    long value(int row, int column) {
        return values[row * columns.length + column];
    }

    /** One unit of the last digit printed there, in finest units; 0 where no number stands. */
    long ulp(int row, int column) {
        return ulps[row * columns.length + column];
    }

    /** 1 for a percentage, 0 for anything else. */
    int percent(int row, int column) {
        return percents[row * columns.length + column];
    }

    /** The cell of a place that {@link #has} a number. */
    TableCell cell(int row, int column) {
        return cells[row * columns.length + column];
    }

    String rowPath(int row) {
        return rowPaths[row];
    }

    String columnPath(int column) {
        return columnPaths[column];
    }

    /** A count of finest units as the number people read. */
    BigDecimal decimal(long count) {
        return BigDecimal.valueOf(count, scale);
    }
}
