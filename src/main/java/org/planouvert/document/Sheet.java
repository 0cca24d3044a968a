package org.planouvert.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook: its filled cells by row, and its merged ranges.
 *
 * @param number 1-based place in the workbook
 * @param name as on its tab
 * @param hidden true when users do not see it
 * @param rows rows that hold something, top first; views when they come from {@link SheetRows}
 * @param merged merged ranges, in the order of the file
 */
public record Sheet(int number, String name, boolean hidden, List<Row> rows, List<Merged> merged) implements Page {

    public Sheet {
        rows = rows instanceof SheetRows ? rows : List.copyOf(rows);
        merged = List.copyOf(merged);
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
