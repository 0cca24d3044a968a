package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.geometry.Box;

/**
 * The rows and columns of a grid in which some cell begins.
 *
 * @param rows top edge of each and bottom edge of the last
 * @param columns left edge of each and right edge of the last
 * @param rowNumbers for each row of the grid its number among these
 * @param columnNumbers the same for columns
 */
record Compact(double[] rows, double[] columns, int[] rowNumbers, int[] columnNumbers) {

    static Compact of(Grid grid) {
        boolean[] usedRows = new boolean[grid.rows()];
        boolean[] usedColumns = new boolean[grid.columns()];
        for (GridCell cell : grid.cells()) {
            usedRows[cell.r0()] = true;
            usedColumns[cell.c0()] = true;
        }
        return new Compact(
                edges(grid.ys(), usedRows), edges(grid.xs(), usedColumns), numbers(usedRows), numbers(usedColumns));
    }

    int rowNumber(int row) {
        return rowNumbers[row];
    }

    int columnNumber(int column) {
        return columnNumbers[column];
    }

    /** Where an empty cell lies. */
    Box place(int row, int column) {
        return new Box(columns[column], rows[row], columns[column + 1], rows[row + 1]);
    }

    private static double[] edges(double[] all, boolean[] used) {
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (used[i]) {
                edges.add(all[i]);
            }
        }
        edges.add(all[used.length]);
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int[] numbers(boolean[] used) {
        int[] numbers = new int[used.length + 1];
        for (int i = 0; i < used.length; i++) {
            numbers[i + 1] = numbers[i] + (used[i] ? 1 : 0);
        }
        return numbers;
    }
}
