package org.planouvert.quality.relation;

import org.planouvert.domain.TableCell;

/**
 * The address of a cell.
 *
 * @param tableId the table
 * @param row 0-based
 * @param column 0-based
 */
public record CellPlace(String tableId, int row, int column) {

    static CellPlace of(TableCell cell) {
        return new CellPlace(cell.tableId(), cell.row(), cell.column());
    }
}
