package org.planouvert.layout.table;

import java.util.List;
import org.planouvert.geometry.Box;

/**
 * A table, or the part of one, that stands on one page.
 *
 * @param page 1-based
 * @param box round its cells, in points of the page as displayed
 * @param rows number of rows
 * @param columns number of columns
 * @param headerRows how many of the first rows are headings
 * @param cells row by row, left first; empty places as well, each place once
 * @param columnEdges left edge of each column and right edge of the last, in points along the lines of text
 * @param opensPage true when no other text than a running header stands above it
 * @param closesPage true when no other text than a running footer stands below it
 * @param caption the words that announce it; empty for none
 * @param unit the unit stated for all of it, as written; empty for none
 * @param confidence that the grid is right, 0 to 1
 * @param ruled true when rules suggested it, false when only the alignment of the text did
 */
public record PageTable(
        int page,
        Box box,
        int rows,
        int columns,
        int headerRows,
        List<Cell> cells,
        List<Double> columnEdges,
        boolean opensPage,
        boolean closesPage,
        String caption,
        String unit,
        double confidence,
        boolean ruled) {

    public PageTable {
        cells = List.copyOf(cells);
        columnEdges = List.copyOf(columnEdges);
    }

    /**
     * A cell.
     *
     * @param row 0-based
     * @param column 0-based
     * @param rowSpan at least 1
     * @param columnSpan at least 1
     * @param header true for a heading
     * @param text its words, lines joined by a space; empty for an empty cell
     * @param lead the first of its printed lines where others follow below; empty otherwise
     * @param note the mark of a footnote, taken off {@code text}; empty for none
     * @param box round its words, or the whole of an empty cell, on the page as displayed
     */
    public record Cell(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            boolean header,
            String text,
            String lead,
            String note,
            Box box) {}
}
