package org.planouvert.parse.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.layout.Table;

/** The cells of a table by row and column; a cell that spans stands at every place it covers. */
final class TableGrid {

    private final Table table;
    private final int[] rowStart;
    private final Map<Long, Integer> covering = new HashMap<>();
    private List<Table.Cell> last = List.of();
    private int lastRow = -1;

    TableGrid(Table table) {
        this.table = table;
        rowStart = new int[table.rows() + 1];
        int index = 0;
        for (Table.Cell cell : table.cells()) {
            if (cell.row() >= table.rows()) {
                break;
            }
            rowStart[cell.row() + 1]++;
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                cover(cell, index);
            }
            index++;
        }
        Arrays.parallelPrefix(rowStart, Integer::sum);
    }

    private void cover(Table.Cell cell, int index) {
        for (int row = cell.row(); row < Math.min(table.rows(), cell.row() + cell.rowSpan()); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                covering.put(key(row, column), index);
            }
        }
    }

    Table table() {
        return table;
    }

    int rows() {
        return table.rows();
    }

    int columns() {
        return table.columns();
    }

    /** The cells that begin in a row, left first. The row asked for last is kept: most are asked for several times. */
    List<Table.Cell> row(int row) {
        if (row != lastRow) {
            last = List.copyOf(table.cells().subList(rowStart[row], rowStart[row + 1]));
            lastRow = row;
        }
        return last;
    }

    /** The index in the table's list of the first cell of a row. */
    int firstIndex(int row) {
        return rowStart[row];
    }

    /** The cell at a place, or the one that covers it. */
    Optional<Table.Cell> at(int row, int column) {
        Integer covered = covering.get(key(row, column));
        if (covered != null) {
            return Optional.of(table.cells().get(covered));
        }
        for (Table.Cell cell : row(row)) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The words at a place; empty when nothing stands there. */
    String text(int row, int column) {
        return at(row, column).map(Table.Cell::text).orElse("");
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }
}
