package org.planouvert.inspect;

import java.io.PrintWriter;
import java.util.Arrays;
import org.planouvert.layout.Table;

/** Draws a table with plain characters; a cell that spans stands where its top left corner is. */
final class GridText {

    /** Widest column, in characters; longer words are cut. */
    private static final int WIDEST = 32;

    private GridText() {}

    static void print(PrintWriter out, Table table) {
        String[][] grid = new String[table.rows()][table.columns()];
        for (String[] row : grid) {
            Arrays.fill(row, "");
        }
        int[] widths = new int[table.columns()];
        for (Table.Cell cell : table.cells()) {
            String text =
                    cell.text().length() <= WIDEST ? cell.text() : cell.text().substring(0, WIDEST - 1) + "\u2026";
            grid[cell.row()][cell.column()] = text;
            widths[cell.column()] = Math.max(widths[cell.column()], cell.columnSpan() == 1 ? text.length() : 0);
        }
        for (int r = 0; r < grid.length; r++) {
            StringBuilder line = new StringBuilder(r < table.headerRows() ? "   # " : "     ");
            for (int c = 0; c < grid[r].length; c++) {
                line.append(grid[r][c])
                        .append(" ".repeat(Math.max(0, widths[c] - grid[r][c].length())))
                        .append(" | ");
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
