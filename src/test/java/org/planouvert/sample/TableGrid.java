package org.planouvert.sample;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.sample.PdfTable.Cell;
import org.planouvert.sample.PdfTable.Look;

/** Where the cells of a table go: columns by their spans, rows high enough for their words. Points. */
final class TableGrid {

    private static final float PADDING = 3;

    private final PdfTable table;
    private final List<Placed> cells = new ArrayList<>();
    private final float[] heights;

    /** A cell with its place; row and column are 0-based. */
    record Placed(int row, int column, Cell cell, Look look, List<String> lines) {}

    TableGrid(PdfTable table) {
        this.table = table;
        int rows = table.rows().size();
        boolean[][] taken = new boolean[rows][table.widths().size()];
        for (int row = 0; row < rows; row++) {
            place(row, taken);
        }
        heights = new float[rows];
        for (Placed placed : cells) {
            if (placed.cell().rows() == 1) {
                heights[placed.row()] = Math.max(heights[placed.row()], heightOf(placed.lines()));
            }
        }
    }

    private void place(int row, boolean[][] taken) {
        Look look = table.rows().get(row).look();
        int column = 0;
        for (Cell cell : table.rows().get(row).cells()) {
            while (taken[row][column]) {
                column++;
            }
            for (int r = row; r < row + cell.rows(); r++) {
                for (int c = column; c < column + cell.columns(); c++) {
                    taken[r][c] = true;
                }
            }
            float inside = x(column + cell.columns()) - x(column) - 2 * PADDING;
            cells.add(new Placed(row, column, cell, look, face(look).wrap(cell.text(), table.size(), inside)));
        }
    }

    /** Left end of a column, counted from the table's left end. */
    float x(int column) {
        float x = 0;
        for (float width : table.widths().subList(0, column)) {
            x += width;
        }
        return x;
    }

    /** Height of some rows, the last one excluded. */
    float height(int from, int to) {
        float sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }

    /** The first row after one that a page break may precede: no cell spans over it. */
    int blockEnd(int row) {
        int end = row + 1;
        for (Placed placed : cells) {
            int last = placed.row() + placed.cell().rows();
            if (placed.row() < end && last > end) {
                end = last;
            }
        }
        return end;
    }

    /** Draws some rows on a sheet, the first one's upper edge at a height. */
    void draw(PdfSheets sheets, int from, int to, float left, float top) {
        for (Placed placed : cells) {
            if (placed.row() >= from && placed.row() < to) {
                float y0 = top + height(from, placed.row());
                draw(sheets, placed, left, y0);
            }
        }
    }

    private void draw(PdfSheets sheets, Placed placed, float left, float y0) {
        int sheet = sheets.count();
        float x0 = left + x(placed.column());
        float x1 = left + x(placed.column() + placed.cell().columns());
        float y1 = y0 + height(placed.row(), placed.row() + placed.cell().rows());
        if (placed.look() != Look.PLAIN) {
            sheets.shade(sheet, placed.look() == Look.HEADING ? 0.85f : 0.94f, x0, y0, x1, y1);
        }
        sheets.line(sheet, x0, y0, x1, y0);
        sheets.line(sheet, x0, y1, x1, y1);
        sheets.line(sheet, x0, y0, x0, y1);
        sheets.line(sheet, x1, y0, x1, y1);
        Face face = face(placed.look());
        float baseline = (y0 + y1 - placed.lines().size() * leading()) / 2 + table.size();
        for (String line : placed.lines()) {
            float slack = x1 - x0 - 2 * PADDING - face.width(line, table.size());
            float indent =
                    placed.look() == Look.HEADING ? slack / 2 : placed.cell().right() ? slack : 0;
            if (!line.isEmpty()) {
                sheets.words(sheet, face, table.size(), x0 + PADDING + indent, baseline, 0, line);
            }
            baseline += leading();
        }
    }

    private float heightOf(List<String> lines) {
        return lines.size() * leading() + 2 * PADDING;
    }

    private float leading() {
        return table.size() * 1.2f;
    }

    private static Face face(Look look) {
        return look == Look.PLAIN ? Face.REGULAR : Face.BOLD;
    }
}
