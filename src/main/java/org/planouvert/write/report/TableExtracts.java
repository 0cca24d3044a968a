package org.planouvert.write.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Region;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.TableRef;

/**
 * The lines of tables that amounts were read from, for documents of which no page can be drawn: a sheet or a web page
 * shows the cited cell among its neighbours and under its headings instead.
 */
final class TableExtracts {

    private final Map<String, List<TableCell>> cells = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Map<String, Object>> tables = new ArrayList<>();

    /** Extracts of these tables, as far as amounts ask for them. */
    TableExtracts(List<TableCell> all) {
        all.forEach(cell ->
                cells.computeIfAbsent(cell.tableId(), id -> new ArrayList<>()).add(cell));
    }

    /** The number of the table among those listed, the line and the column of an amount; empty when it has no extract. */
    List<Integer> place(Amount amount) {
        TableRef at = amount.table();
        if (amount.provenance().region() instanceof Region.Area
                || !cells.containsKey(at.tableId())
                || at.row().isEmpty()
                || at.column().isEmpty()) {
            return List.of();
        }
        int number = numbers.computeIfAbsent(at.tableId(), this::begin);
        int row = at.row().getAsInt();
        @SuppressWarnings("unchecked")
        Map<String, Object> lines =
                (Map<String, Object>) tables.get(number).computeIfAbsent("lines", key -> new LinkedHashMap<>());
        lines.computeIfAbsent(Integer.toString(row), key -> line(at.tableId(), row));
        return List.of(number, row, at.column().getAsInt());
    }

    /** Every table asked for: its headings by column, and its lines by row, each with {@code [column, text]} pairs. */
    List<Map<String, Object>> tables() {
        return tables;
    }

    private int begin(String tableId) {
        Map<Integer, String> heads = new TreeMap<>();
        cells.getOrDefault(tableId, List.of()).forEach(cell -> heads.putIfAbsent(cell.column(), cell.columnPath()));
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("heads", pairs(heads));
        tables.add(table);
        return tables.size() - 1;
    }

    private List<List<Object>> line(String tableId, int row) {
        Map<Integer, String> texts = new TreeMap<>();
        cells.getOrDefault(tableId, List.of()).stream()
                .filter(cell -> cell.row() <= row && row < cell.row() + Math.max(1, cell.rowSpan()))
                .forEach(cell -> texts.putIfAbsent(cell.column(), cell.text()));
        return pairs(texts);
    }

    private static List<List<Object>> pairs(Map<Integer, String> byColumn) {
        return byColumn.entrySet().stream()
                .map(e -> List.<Object>of(e.getKey(), e.getValue()))
                .toList();
    }
}
