package org.planouvert.normalize;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawTable;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.RowRole;

/** Ties the parts of one table ("dont …") to the amount they are a part of: left of a column, above a row. */
final class PartFinder {

    private final Map<Integer, Amount> wholeOfColumn = new HashMap<>();
    private Optional<Amount> wholeOfRow = Optional.empty();
    private int currentRow = -1;

    /** The amount of a cell with the amount it is a part of; cells come row by row. */
    Amount place(Amount amount, Table.Cell cell, RawTable.Row row, RawTable.Column column) {
        if (cell.row() != currentRow) {
            currentRow = cell.row();
            wholeOfRow = Optional.empty();
        }
        boolean partRow = row.role().filter(role -> role == RowRole.PART).isPresent();
        boolean partColumn =
                column.role().filter(role -> role == ColumnRole.PART).isPresent();
        Optional<Amount> whole = Optional.empty();
        if (partRow) {
            whole = Optional.ofNullable(wholeOfColumn.get(cell.column()));
        } else if (partColumn) {
            whole = wholeOfRow;
        }
        if (!partRow) {
            wholeOfColumn.put(cell.column(), amount);
        }
        if (!partColumn) {
            wholeOfRow = Optional.of(amount);
        }
        return whole.map(w -> partOf(amount, w.id())).orElse(amount);
    }

    private static Amount partOf(Amount a, String parent) {
        return new Amount(
                a.id(),
                a.contractId(),
                a.sectionId(),
                a.operationId(),
                a.payer(),
                a.nature(),
                a.money(),
                a.sharePercent(),
                a.programmeCode(),
                a.period(),
                a.perimeter(),
                parent,
                a.repeatOf(),
                a.table(),
                a.verifiedBy(),
                a.provenance());
    }
}
