package org.planouvert.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.planouvert.layout.Table;
import org.planouvert.normalize.payer.Payment;
import org.planouvert.parse.RawTable;

/**
 * Where a table names in its rows who pays: a column of bodies holds for the figures to its right, up to the next column
 * of words. Where the columns name who pays, and in columns of owners or places, bodies pay nothing. A financing plan has costs on its left that its funders do not pay: "Études | 180 000 | État | 720 000".
 */
final class BodiesInRows {

    /** A column is one of bodies when so many of its filled cells are. */
    private static final double SHARE = 0.6;

    static final BodiesInRows NONE = new BodiesInRows(false, Map.of(), Map.of());

    private final boolean anywhere;
    /** The column of bodies that holds for a column of money. */
    private final Map<Integer, Integer> columnOf;

    private final Map<List<Integer>, String> words;

    private BodiesInRows(boolean anywhere, Map<Integer, Integer> columnOf, Map<List<Integer>, String> words) {
        this.anywhere = anywhere;
        this.columnOf = columnOf;
        this.words = words;
    }

    static BodiesInRows of(
            RawTable table, Function<RawTable.Column, Payment> ofColumn, Function<String, Payment> ofWords) {
        List<RawTable.Column> columns = table.columns();
        boolean inColumns = columns.stream().filter(RawTable.Column::money).anyMatch(c -> ofColumn.apply(c)
                .isNamed());
        Map<Integer, Integer> columnOf = new HashMap<>();
        Optional<Integer> bodies = Optional.empty();
        boolean words = false;
        boolean first = true;
        boolean parted = false;
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).money()) {
                words = false;
                int column = c;
                bodies.ifPresent(b -> columnOf.put(column, b));
                continue;
            }
            if (!words) {
                bodies = Optional.empty();
                parted |= !first;
            }
            words = true;
            first = false;
            boolean other = columns.get(c).role().isPresent();
            if (!inColumns && !other && isOfBodies(table, c, ofWords)) {
                bodies = Optional.of(c);
            }
        }
        boolean anywhere = !inColumns && !(parted && !columnOf.isEmpty());
        return new BodiesInRows(anywhere, columnOf, cells(table, columnOf));
    }

    private static boolean isOfBodies(RawTable table, int column, Function<String, Payment> ofWords) {
        List<String> filled = table.table().cells().stream()
                .filter(cell -> cell.column() == column
                        && !cell.header()
                        && !cell.text().isBlank())
                .map(Table.Cell::text)
                .toList();
        long bodies =
                filled.stream().filter(text -> ofWords.apply(text).isNamed()).count();
        return bodies > 1 && bodies >= SHARE * filled.size();
    }

    private static Map<List<Integer>, String> cells(RawTable table, Map<Integer, Integer> columnOf) {
        Map<List<Integer>, String> words = new HashMap<>();
        for (Table.Cell cell : table.table().cells()) {
            if (columnOf.containsValue(cell.column())) {
                for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                    words.put(List.of(row, cell.column()), cell.text());
                }
            }
        }
        return words;
    }

    /** The words that name who pays a figure; empty where no column of bodies holds for it. */
    Optional<String> beside(Table.Cell figure) {
        return Optional.ofNullable(columnOf.get(figure.column()))
                .map(column -> words.getOrDefault(List.of(figure.row(), column), ""));
    }

    /** True when a row's own heading may be who pays. */
    boolean anywhere() {
        return anywhere;
    }
}
