package org.planouvert.read.sheet;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.planouvert.document.SheetRows;

/**
 * The rows of a sheet as they are read: all of a usual one, the first of a long one, or of a long one the others in parts.
 * No part is too large for the rows that come of it to be held.
 */
final class RowParts {

    /** Cells of a further part; its rows are held twice, as read and as they go on from the part before. */
    static final int FURTHER_CELLS = 40_000;

    /** So many rows hold any preamble, the headings, and enough data to tell what the columns count. */
    static final int REPEATED_ROWS = 60;

    private final CellAllowance allowance;
    private final int firstCells;
    private final Optional<BiConsumer<SheetRows, Integer>> rest;
    private SheetRows.Builder rows = new SheetRows.Builder();
    private Optional<SheetRows> first = Optional.empty();
    private int repeated;
    private int resumesAt = -1;
    private int lastRow = -1;
    private boolean cut;

    private RowParts(CellAllowance allowance, Optional<BiConsumer<SheetRows, Integer>> rest) {
        this.allowance = allowance;
        this.firstCells = allowance.next();
        this.rest = rest;
    }

    /** For the first rows of the next sheet of a workbook. */
    static RowParts first(CellAllowance allowance) {
        return new RowParts(allowance, Optional.empty());
    }

    /** For the others; each part is handed over with the 0-based row of the sheet with which it goes on. */
    static RowParts rest(CellAllowance allowance, BiConsumer<SheetRows, Integer> parts) {
        return new RowParts(allowance, Optional.of(parts));
    }

    /** Begins a row; false when this row is left out. */
    boolean row(int index, boolean hidden) {
        lastRow = index;
        int most = first.isEmpty() ? firstCells : FURTHER_CELLS;
        if (rows.cellCount() - repeated >= most) {
            if (rest.isEmpty()) {
                cut = true;
                return false;
            }
            handOver();
            SheetRows.Builder next = new SheetRows.Builder().firstRowsOf(first.orElseThrow(), REPEATED_ROWS);
            repeated = next.cellCount();
            resumesAt = index;
            rows = next;
        }
        rows.row(index, hidden);
        return true;
    }

    /** The 0-based row begun last, left out or not; -1 before the first. */
    int lastRow() {
        return lastRow;
    }

    /** Takes the cells of the row begun last. */
    SheetRows.Builder cells() {
        return rows;
    }

    /** True when rows were left out. */
    boolean isCut() {
        return cut;
    }

    /** The first rows, after the last one was read. */
    SheetRows build() {
        allowance.take(rows.cellCount());
        return rows.build();
    }

    /** Hands over the last part, after the last row was read. */
    void end() {
        handOver();
    }

    private void handOver() {
        SheetRows built = rows.build();
        if (first.isEmpty()) {
            first = Optional.of(built);
            allowance.take(built.cellCount());
        } else {
            rest.ifPresent(parts -> parts.accept(built, resumesAt));
        }
    }
}
