package org.planouvert.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Method;
import org.planouvert.domain.Region;

/**
 * A table, joined over all its pages.
 *
 * @param index 0-based place among the document's tables
 * @param caption the words that announce it; empty for none
 * @param unit the unit that holds for all of it, as written ("en M€"); empty when none is stated
 * @param rows number of rows, repeated headings counted once
 * @param columns number of columns
 * @param headerRows how many of the first rows are headings
 * @param cells row by row, left first; each place of the grid is covered at most once
 * @param parts where it stands, page by page
 * @param method table, sheet or ocr
 * @param confidence that the grid is right, 0 to 1
 */
public record Table(
        int index,
        String caption,
        String unit,
        int rows,
        int columns,
        int headerRows,
        List<Cell> cells,
        List<Part> parts,
        Method method,
        double confidence)
        implements Block {

    public Table {
        cells = cells instanceof CellList ? cells : List.copyOf(cells);
        parts = List.copyOf(parts);
    }

    @Override
    public int page() {
        return parts.get(0).page();
    }

    /**
     * The part of a table that stands on one page.
     *
     * @param page 1-based
     * @param region where
     * @param firstRow 0-based row of the joined table with which it begins
     */
    public record Part(int page, Region region, int firstRow) {}

    /**
     * A cell; one that spans stands where its top left corner is.
     *
     * @param row 0-based
     * @param column 0-based
     * @param rowSpan at least 1
     * @param columnSpan at least 1
     * @param header true for a heading of rows or columns
     * @param text its words, lines joined by a space; empty for an empty cell
     * @param lead the first of its printed lines where others follow below; empty otherwise
     * @param note the mark of a footnote taken off it, such as {@code (1)}; empty for none
     * @param number the exact number where the source stores one (workbooks)
     * @param page 1-based
     * @param region where
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
            Optional<BigDecimal> number,
            int page,
            Region region) {

        /** A cell of one line, or of a source that does not tell its lines. */
        public Cell(
                int row,
                int column,
                int rowSpan,
                int columnSpan,
                boolean header,
                String text,
                String note,
                Optional<BigDecimal> number,
                int page,
                Region region) {
            this(row, column, rowSpan, columnSpan, header, text, "", note, number, page, region);
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }
    }
}
