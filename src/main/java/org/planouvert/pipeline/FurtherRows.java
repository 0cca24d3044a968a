package org.planouvert.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.planouvert.document.CellName;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Region;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.TableRef;

/** Takes the new rows out of the dossier of one part of a sheet, and numbers them on from where the part before ended. */
final class FurtherRows {

    private final Dossier read;
    private final int resumesAt;
    private final OperationNumbers numbers;
    private final Map<String, TableEnd> tables = new HashMap<>();
    private final Map<String, Integer> shifts = new HashMap<>();
    private final Map<String, String> operations = new HashMap<>();
    private Optional<TableEnd> end = Optional.empty();

    /**
     * Looks at a part.
     *
     * @param read its dossier, the repeated rows included
     * @param resumesAt 0-based row of the sheet from which on its rows are new
     */
    FurtherRows(Dossier read, int resumesAt, OperationNumbers numbers) {
        this.read = read;
        this.resumesAt = resumesAt;
        this.numbers = numbers;
    }

    /** The new rows of a sheet that had no table before. */
    Dossier alone() {
        return after(new TableEnd("", -1, 0, ""));
    }

    /** The new rows, those of a table that goes on under the id that it has. */
    Dossier after(TableEnd before) {
        end = Optional.of(before);
        read.cells().forEach(c -> place(c, before));
        List<Operation> kept = new ArrayList<>();
        for (Operation o : read.operations()) {
            if (isNew(o.provenance().region())) {
                operations.put(o.id(), numbers.of(o.id()));
                kept.add(moved(o, before));
            }
        }
        return new Dossier(
                Optional.empty(),
                List.of(),
                read.parties(),
                List.of(),
                kept,
                read.amounts().stream()
                        .filter(a -> isNew(a.provenance().region()))
                        .map(this::moved)
                        .toList(),
                read.cells().stream()
                        .filter(c -> isNew(c.region()))
                        .map(this::moved)
                        .toList(),
                List.of());
    }

    /** Where the last table of the part ends. */
    TableEnd end() {
        return end.orElseThrow();
    }

    static Dossier with(Dossier rows, List<Party> parties) {
        return new Dossier(
                Optional.empty(),
                List.of(),
                parties,
                List.of(),
                rows.operations(),
                rows.amounts(),
                rows.cells(),
                List.of());
    }

    private boolean isNew(Region region) {
        return region instanceof Region.Cells cells && CellName.row(first(cells.text())) >= resumesAt;
    }

    private static String first(String range) {
        int colon = range.indexOf(':');
        return colon < 0 ? range : range.substring(0, colon);
    }

    /** The table that holds repeated rows too is the one that goes on; any other begins in this part. */
    private void place(TableCell cell, TableEnd before) {
        TableEnd known = tables.get(cell.tableId());
        if (known == null) {
            boolean goesOn = !isNew(cell.region()) && !before.tableId().isEmpty();
            known = goesOn
                    ? before
                    : new TableEnd(cell.tableId() + "@" + resumesAt, before.tableIndex() + 1, 0, before.sectionId());
            tables.put(cell.tableId(), known);
        }
        if (isNew(cell.region())) {
            TableEnd table = known;
            int shift = shifts.computeIfAbsent(cell.tableId(), t -> table.rows() - cell.row());
            int rows = Math.max(
                    end.map(e -> e.tableId().equals(table.tableId()) ? e.rows() : 0)
                            .orElse(0),
                    cell.row() + shift + 1);
            end = Optional.of(new TableEnd(table.tableId(), table.tableIndex(), rows, table.sectionId()));
        }
    }

    private Operation moved(Operation o, TableEnd before) {
        return new Operation(
                operations.getOrDefault(o.id(), o.id()),
                o.contractId(),
                before.sectionId(),
                o.label(),
                o.category(),
                o.status(),
                o.owner(),
                o.location(),
                o.listLabel(),
                o.provenance());
    }

    private Amount moved(Amount a) {
        TableRef cell = a.table();
        TableEnd table = tables.getOrDefault(cell.tableId(), end());
        int shift = shifts.getOrDefault(cell.tableId(), 0);
        return new Amount(
                unique(a.id()),
                a.contractId(),
                table.sectionId(),
                operations.getOrDefault(a.operationId(), a.operationId()),
                a.payer(),
                a.nature(),
                a.money(),
                a.sharePercent(),
                a.programmeCode(),
                a.period(),
                a.perimeter(),
                a.parentId().isEmpty() ? "" : unique(a.parentId()),
                a.repeatOf().isEmpty() ? "" : unique(a.repeatOf()),
                new TableRef(
                        table.tableId(),
                        cell.row().isPresent() ? OptionalInt.of(cell.row().getAsInt() + shift) : cell.row(),
                        cell.column()),
                a.verifiedBy(),
                a.provenance());
    }

    private String unique(String amountId) {
        return amountId + "@" + resumesAt;
    }

    private TableCell moved(TableCell c) {
        TableEnd table = tables.getOrDefault(c.tableId(), end());
        return new TableCell(
                table.tableId(),
                c.documentId(),
                c.page(),
                table.tableIndex(),
                c.row() + shifts.getOrDefault(c.tableId(), 0),
                c.column(),
                c.rowSpan(),
                c.columnSpan(),
                c.header(),
                c.rowPath(),
                c.columnPath(),
                c.text(),
                c.state(),
                c.number(),
                c.unit(),
                c.region());
    }
}
