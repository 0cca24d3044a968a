package org.planouvert.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell of a table, as printed.
 *
 * @param tableId stable between releases
 * @param documentId the document it stands in
 * @param page 1-based page or sheet
 * @param tableIndex 0-based place of the table in its document
 * @param row 0-based row
 * @param column 0-based column
 * @param rowSpan rows it covers, at least 1
 * @param columnSpan columns it covers, at least 1
 * @param header true for a heading cell
 * @param rowPath headings of its row, outermost first, joined by {@code " > "}
 * @param columnPath headings of its column, outermost first, joined by {@code " > "}
 * @param text the words of the cell
 * @param state number, zero, empty…
 * @param number the number as printed, before any unit
 * @param unit the unit that holds for it, as written
 * @param region its place
 */
public record TableCell(
        String tableId,
        String documentId,
        int page,
        int tableIndex,
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        boolean header,
        String rowPath,
        String columnPath,
        String text,
        CellState state,
        Optional<BigDecimal> number,
        String unit,
        Region region) {}
