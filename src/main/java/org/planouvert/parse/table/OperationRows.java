package org.planouvert.parse.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.Place;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawOperation;
import org.planouvert.parse.RawOperation.Site;
import org.planouvert.parse.RawTable.Column;
import org.planouvert.parse.RawTable.Row;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.text.Words;

/** Takes operations from the rows of tables that have a column for them, or a place for each row. */
final class OperationRows {

    /** A row of a table with a heading for operations is one, unless the heading means something else. */
    private static final double CONFIDENCE = 0.9;

    private final TableGrid grid;
    private final TableWords words;
    private final int section;
    private final int firstOperation;
    private final Map<ColumnRole, Integer> byRole = new EnumMap<>(ColumnRole.class);
    /** Where the columns are those who pay, a row with a body's name is what is paid for: "Métropole européenne de Lille". */
    private final boolean bodiesInColumns;

    OperationRows(
            TableGrid grid,
            TableWords words,
            List<Column> columns,
            ColumnContents contents,
            int section,
            int firstOperation) {
        this.grid = grid;
        this.words = words;
        this.section = section;
        this.firstOperation = firstOperation;
        this.bodiesInColumns = columns.stream().filter(Column::money).anyMatch(column -> column.path().stream()
                .anyMatch(words::isFunder));
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            columns.get(i)
                    .role()
                    .filter(role -> !columns.get(column).money())
                    .filter(role -> role == ColumnRole.DEPARTEMENT || !contents.isNumeric(column))
                    .ifPresent(role -> byRole.putIfAbsent(role, column));
        }
    }

    /** The operations, and their indices set in {@code rows}. */
    List<RawOperation> read(List<Row> rows) {
        Optional<Integer> names = nameColumn();
        if (names.isEmpty()) {
            return List.of();
        }
        List<RawOperation> operations = new ArrayList<>();
        String lastName = "";
        for (int row = grid.table().headerRows(); row < rows.size(); row++) {
            Optional<Table.Cell> cell = grid.at(row, names.get());
            String name = cell.map(Table.Cell::text).orElse("");
            boolean data =
                    rows.get(row).role().isEmpty() && !name.isBlank() && (bodiesInColumns || !words.isFunder(name));
            if (!data) {
                continue;
            }
            // A name that spans several rows, one for each who pays, is one operation.
            boolean again = cell.get().row() < row && name.equals(lastName);
            if (!again) {
                operations.add(operation(row, cell.get(), rows.get(row)));
            }
            lastName = name;
            int index = firstOperation + operations.size() - 1;
            rows.set(row, new Row(rows.get(row).path(), Optional.empty(), false, index));
        }
        return operations;
    }

    /** The column of names; a table of places without one is named by its smallest places. */
    private Optional<Integer> nameColumn() {
        if (byRole.containsKey(ColumnRole.OPERATION)) {
            return column(ColumnRole.OPERATION);
        }
        boolean site = byRole.containsKey(ColumnRole.COMMUNE)
                && (byRole.containsKey(ColumnRole.DISTRICT) || byRole.containsKey(ColumnRole.EPCI));
        if (!site) {
            return Optional.empty();
        }
        return column(ColumnRole.DISTRICT).or(() -> column(ColumnRole.COMMUNE));
    }

    private Optional<Integer> column(ColumnRole role) {
        return Optional.ofNullable(byRole.get(role));
    }

    private RawOperation operation(int row, Table.Cell name, Row read) {
        boolean site = !byRole.containsKey(ColumnRole.OPERATION);
        Site where = new Site(
                text(row, ColumnRole.PLACE),
                text(row, ColumnRole.DEPARTEMENT),
                text(row, ColumnRole.EPCI),
                text(row, ColumnRole.COMMUNE),
                text(row, ColumnRole.DISTRICT));
        OperationCategory category = words.categories()
                .opening(Words.of(name.text()))
                .map(Vocabulary.Match::meaning)
                .orElse(site ? OperationCategory.SITE : OperationCategory.OPERATION);
        OperationStatus status = words.statuses()
                .find(Words.of(text(row, ColumnRole.STATUS)))
                .map(Vocabulary.Match::meaning)
                .orElse(OperationStatus.LISTED);
        // its places have columns of their own and are no part of the list that it belongs to
        List<String> own = List.of(
                name.text(), where.place(), where.departement(), where.epci(), where.commune(), where.district());
        List<String> above =
                read.path().stream().filter(words -> !own.contains(words)).toList();
        Table table = grid.table();
        return new RawOperation(
                section,
                name.text(),
                category,
                status,
                text(row, ColumnRole.OWNER),
                where,
                above.isEmpty() ? table.caption() : String.join(" > ", above),
                table.method(),
                CONFIDENCE * table.confidence(),
                site ? "row of a table of places" : "row under a heading for operations",
                new Place(name.page(), name.region(), name.text()));
    }

    private String text(int row, ColumnRole role) {
        return column(role).map(column -> grid.text(row, column)).orElse("");
    }
}
