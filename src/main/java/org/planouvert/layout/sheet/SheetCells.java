package org.planouvert.layout.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.document.CellName;
import org.planouvert.document.Sheet;
import org.planouvert.domain.Region;
import org.planouvert.layout.CellList;
import org.planouvert.layout.Table;

/** The cells of a table in a sheet, row by row, each made when asked for; empty cells of the grid are among them. */
final class SheetCells extends CellList {

    private static final BitSet NOTHING = new BitSet();

    private final SheetGrid grid;
    private final int[] places;
    private final int[] columns;
    private final int headerRows;
    private final int[] rowStart;
    private final Map<Integer, BitSet> covered = new HashMap<>();
    private final Map<Long, int[]> spans = new HashMap<>();

    /**
     * Lays out the cells.
     *
     * @param places the places of the table's rows
     * @param columns the 0-based columns of the sheet that it has, ascending
     * @param headerRows how many of its rows are headings
     */
    SheetCells(SheetGrid grid, int[] places, int[] columns, int headerRows) {
        this.grid = grid;
        this.places = places.clone();
        this.columns = columns.clone();
        this.headerRows = headerRows;
        for (int row = 0; row < places.length; row++) {
            for (Sheet.Merged area : grid.mergedFrom(grid.index(places[row]))) {
                span(row, atLeast(area.firstColumn()), rowsTo(row, area.lastRow()), atLeast(area.lastColumn() + 1));
            }
        }
        for (int row = 0; row < headerRows - 1; row++) {
            widenGroups(row);
        }
        rowStart = new int[places.length + 1];
        for (int row = 0; row < places.length; row++) {
            rowStart[row + 1] = rowStart[row] + columns.length - coveredIn(row).cardinality();
        }
    }

    @Override
    public int size() {
        return rowStart[places.length];
    }

    @Override
    public Table.Cell get(int index) {
        int found = Arrays.binarySearch(rowStart, index);
        int row = found < 0 ? -found - 2 : found;
        while (rowStart[row + 1] == index) {
            row++;
        }
        BitSet taken = coveredIn(row);
        int column = index - rowStart[row];
        if (!taken.isEmpty()) {
            int left = column;
            column = taken.nextClearBit(0);
            for (; left > 0; left--) {
                column = taken.nextClearBit(column + 1);
            }
        }
        return cell(row, column);
    }

    private Table.Cell cell(int row, int column) {
        int[] span = spans.getOrDefault(key(row, column), new int[] {1, 1});
        Optional<Sheet.Cell> cell = grid.cell(places[row], columns[column]);
        String range = CellName.range(
                grid.index(places[row]),
                columns[column],
                grid.index(places[row + span[0] - 1]),
                columns[column + span[1] - 1]);
        return new Table.Cell(
                row,
                column,
                span[0],
                span[1],
                row < headerRows || isSectionTitle(row, column, span[1], cell),
                cell.map(Sheet.Cell::text).orElse(""),
                "",
                cell.flatMap(Sheet.Cell::number),
                grid.sheet().number(),
                new Region.Cells(range));
    }

    /** True for words that alone fill a row and are set off by bold type or by being merged over several columns. */
    private boolean isSectionTitle(int row, int column, int width, Optional<Sheet.Cell> cell) {
        if (cell.isEmpty() || cell.get().text().isBlank() || cell.get().number().isPresent()) {
            return false;
        }
        return (cell.get().bold() || width > 1)
                && grid.filled(places[row], columns[0], columns[columns.length - 1])
                                .size()
                        == 1;
    }

    private BitSet coveredIn(int row) {
        return covered.getOrDefault(row, NOTHING);
    }

    /** Makes the cell at {@code row} and {@code column} cover all up to the given bounds, both excluded. */
    private void span(int row, int column, int endRow, int endColumn) {
        if (column >= columns.length || endColumn <= column || coveredIn(row).get(column)) {
            return;
        }
        for (int r = row; r < endRow; r++) {
            int clash = coveredIn(r).nextSetBit(column);
            if (clash >= 0 && clash < endColumn) {
                return;
            }
        }
        if (endRow - row == 1 && endColumn - column == 1) {
            return;
        }
        for (int r = row; r < endRow; r++) {
            BitSet taken = covered.computeIfAbsent(r, key -> new BitSet());
            taken.set(column, endColumn);
            if (r == row) {
                taken.clear(column);
            }
        }
        spans.put(key(row, column), new int[] {endRow - row, endColumn - column});
    }

    /** A heading over blanks under which other headings stand is meant for all of them. */
    private void widenGroups(int row) {
        List<String> pattern = List.of();
        for (int column = 0; column < columns.length; column++) {
            boolean free = !coveredIn(row).get(column) && !spans.containsKey(key(row, column));
            if (!free || isBlank(row, column) || isBlank(row + 1, column)) {
                continue;
            }
            int end = column + 1;
            while (end < columns.length && isBlank(row, end) && !coveredIn(row).get(end) && !isBlank(row + 1, end)) {
                end++;
            }
            // Groups repeat: "2015 2016 | 2015 2016 Total" leaves the total outside, as no line between them would
            // show.
            List<String> below = words(row + 1, column, end);
            if (pattern.size() > 1
                    && below.size() > pattern.size()
                    && below.subList(0, pattern.size()).equals(pattern)) {
                end = column + pattern.size();
            }
            pattern = pattern.isEmpty() ? below : pattern;
            if (end > column + 1) {
                span(row, column, row + 1, end);
            }
        }
    }

    private List<String> words(int row, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int column = from; column < to; column++) {
            words.add(grid.cell(places[row], columns[column])
                    .map(Sheet.Cell::text)
                    .orElse(""));
        }
        return words;
    }

    private boolean isBlank(int row, int column) {
        return grid.cell(places[row], columns[column])
                .filter(cell -> !cell.text().isBlank())
                .isEmpty();
    }

    /** The first table row after the sheet row {@code lastRow}, at least one below {@code row}. */
    private int rowsTo(int row, int lastRow) {
        int end = row + 1;
        while (end < places.length && grid.index(places[end]) <= lastRow && (row < headerRows) == (end < headerRows)) {
            end++;
        }
        return end;
    }

    private int atLeast(int sheetColumn) {
        int found = Arrays.binarySearch(columns, sheetColumn);
        return found < 0 ? -found - 1 : found;
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }
}
