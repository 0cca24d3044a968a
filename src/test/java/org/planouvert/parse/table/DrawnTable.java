package org.planouvert.parse.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Method;
import org.planouvert.domain.Region;
import org.planouvert.layout.Table;

/** Tables drawn as text: cells parted by bars, {@code <} repeats the cell to the left, {@code ^} the one above, {@code //} breaks a line. */
final class DrawnTable {

    private String caption = "";
    private String unit = "";

    static DrawnTable captioned(String caption) {
        DrawnTable table = new DrawnTable();
        table.caption = caption;
        return table;
    }

    static DrawnTable in(String unit) {
        DrawnTable table = new DrawnTable();
        table.unit = unit;
        return table;
    }

    static Table of(int headerRows, String... rows) {
        return new DrawnTable().rows(headerRows, rows);
    }

    Table rows(int headerRows, String... rows) {
        String[][] grid = new String[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            grid[row] = rows[row].split("\\|", -1);
        }
        List<Table.Cell> cells = new ArrayList<>();
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                String text = grid[row][column].strip();
                if (!text.equals("<") && !text.equals("^")) {
                    cells.add(cell(grid, row, column, row < headerRows, text));
                }
            }
        }
        return new Table(
                0,
                caption,
                unit,
                grid.length,
                grid[0].length,
                headerRows,
                cells,
                List.of(new Table.Part(1, Region.UNPLACED, 0)),
                Method.TABLE,
                1);
    }

    private static Table.Cell cell(String[][] grid, int row, int column, boolean header, String text) {
        int right = column + 1;
        while (right < grid[row].length && grid[row][right].strip().equals("<")) {
            right++;
        }
        int below = row + 1;
        while (below < grid.length && grid[below][column].strip().equals("^")) {
            below++;
        }
        boolean title = text.startsWith("#");
        int broken = text.indexOf(" // ");
        return new Table.Cell(
                row,
                column,
                below - row,
                right - column,
                header || title,
                title ? text.substring(1).strip() : text.replace(" // ", " "),
                broken < 0 ? "" : text.substring(0, broken),
                "",
                Optional.empty(),
                1,
                Region.UNPLACED);
    }
}
