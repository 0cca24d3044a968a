package org.planouvert.domain;

import java.util.OptionalInt;

/**
 * The cell an amount was read from.
 *
 * @param tableId empty for an amount in prose
 * @param row 0-based row of the table
 * @param column 0-based column of the table
 */
public record TableRef(String tableId, OptionalInt row, OptionalInt column) {

    /** Not in a table. */
    public static final TableRef NONE = new TableRef("", OptionalInt.empty(), OptionalInt.empty());
}
