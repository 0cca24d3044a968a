package org.planouvert.extracts;

import java.io.IOException;
import org.planouvert.domain.CellState;
import org.planouvert.domain.TableCell;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.packed.Plain;

/** How the cell of a table is written and read back. */
final class CellPacking implements Packing<TableCell> {

    private static final CellState[] STATES = CellState.values();

    @Override
    public void write(PackedWriter out, TableCell value) throws IOException {
        out.text(value.tableId());
        out.text(value.documentId());
        out.integer(value.page());
        out.integer(value.tableIndex());
        out.integer(value.row());
        out.integer(value.column());
        out.integer(value.rowSpan());
        out.integer(value.columnSpan());
        out.bool(value.header());
        out.text(value.rowPath());
        out.text(value.columnPath());
        out.text(value.text());
        out.constant(value.state());
        out.optional(value.number(), Plain.DECIMAL);
        out.text(value.unit());
        RowParts.region(out, value.region());
    }

    @Override
    public TableCell read(PackedReader in) throws IOException {
        return new TableCell(
                in.text(),
                in.text(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.bool(),
                in.text(),
                in.text(),
                in.text(),
                in.constant(STATES),
                in.optional(Plain.DECIMAL),
                in.text(),
                RowParts.region(in));
    }
}
