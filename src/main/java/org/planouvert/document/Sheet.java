package org.planouvert.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook: its filled cells by row, and its merged ranges. Of a sheet too long to hold, the first rows are a
 * sheet of their own and the others follow in parts, each of which begins with the very first rows again.
 *
 * @param number 1-based place in the workbook
 * @param name as on its tab
 * @param hidden true when users do not see it
 * @param rows rows that hold something, top first; views when they come from {@link SheetRows}
 * @param merged merged ranges, in the order of the file
 * @param cut true when more rows follow than are shown; {@link DocumentReader#readRest} shows them
 * @param resumesAt 0-based row with which a further part goes on after the repeated ones; -1 for none
 */
public record Sheet(
        int number, String name, boolean hidden, List<Row> rows, List<Merged> merged, boolean cut, int resumesAt)
        implements Page {

    /** A whole sheet. */
    public Sheet(int number, String name, boolean hidden, List<Row> rows, List<Merged> merged) {
        this(number, name, hidden, rows, merged, false, -1);
    }

    public Sheet {
        rows = rows instanceof SheetRows ? rows : List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** The same with the merged ranges of the whole sheet, which its file may tell only at its end. */
    public Sheet with(List<Merged> ranges) {
        return new Sheet(number, name, hidden, rows, ranges, cut, resumesAt);
    }

    /**
     * A row that holds something.
     *
     * @param index 0-based
     * @param hidden true when users do not see it
     * @param cells its filled cells, left first
     */
    public record Row(int index, boolean hidden, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A filled cell.
     *
     * @param column 0-based
     * @param text as the workbook shows it
     * @param number the number as shown before any unit, with all the digits stored: 12.5 where 0.125 stands in a
     *     percent format; empty for text, dates, codes with leading zeros and errors
     * @param formula the formula without its equals sign; empty for a constant
     * @param bold true for bold type, a hint at headings and totals
     */
    public record Cell(int column, String text, Optional<BigDecimal> number, String formula, boolean bold) {}

    /**
     * A merged range, all bounds 0-based and included.
     *
     * @param firstRow top row
     * @param lastRow bottom row
     * @param firstColumn left column
     * @param lastColumn right column
     */
    public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
