package org.planouvert.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A ruled table to draw. Cells are given as in HTML: a cell that spans takes the places to its right and below, and the
 * rows below leave those out.
 *
 * @param widths of the columns, in points
 * @param headerRows how many of the first rows are headings, said again at the top of each further page
 * @param rows from the top
 * @param size of the letters, in points
 * @param continued a line printed above the headings of each further page; empty for none
 */
public record PdfTable(List<Float> widths, int headerRows, List<Row> rows, float size, String continued) {

    public PdfTable {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** How a row looks: headings are centred and grey, strong rows bold and pale grey. */
    public enum Look {
        HEADING,
        STRONG,
        PLAIN
    }

    /** A row of cells. */
    public record Row(Look look, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of single cells; those that begin with a digit, a sign or {@code pm} stand at the right. */
        public static Row of(Look look, String... texts) {
            return new Row(look, Arrays.stream(texts).map(Cell::of).toList());
        }
    }

    /**
     * A cell.
     *
     * @param columns how many it spans
     * @param rows how many it spans
     * @param right true when its words end at the right
     */
    public record Cell(String text, int columns, int rows, boolean right) {

        /** A single cell. */
        public static Cell of(String text) {
            return new Cell(
                    text, 1, 1, text.matches("(?:[-+\u2013]?\u00a0?\\d[\\d\u00a0,]*(?:\u00a0%)?|pm|[-\u2013])"));
        }

        /** A cell that spans. */
        public static Cell spanning(int columns, int rows, String text) {
            return new Cell(text, columns, rows, false);
        }
    }

    /** A table with one heading row of single cells. */
    public static PdfTable simple(List<Float> widths, List<String> headings, List<List<String>> rows) {
        List<Row> all = new ArrayList<>();
        all.add(Row.of(Look.HEADING, headings.toArray(String[]::new)));
        rows.forEach(row -> all.add(Row.of(Look.PLAIN, row.toArray(String[]::new))));
        return new PdfTable(widths, 1, all, 9, "");
    }
}
