package org.planouvert.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.geometry.Box;
import org.planouvert.layout.table.PageTable;
import org.planouvert.layout.table.TableJoiner;
import org.planouvert.layout.table.TableWords;
import tools.jackson.databind.json.JsonMapper;

/** Prints tables page by page, parts of page-crossing tables kept apart, in the form the table scorer reads. */
public final class TablesJson {

    private final List<Map<String, Object>> docs = new ArrayList<>();

    /** Adds the tables of one file. */
    public void add(String file, List<PageTable> tables) {
        Map<String, Object> doc = new LinkedHashMap<>();
        doc.put("file", file);
        List<Map<String, Object>> parts = new ArrayList<>();
        for (List<PageTable> group : new TableJoiner(TableWords.NONE).groups(tables)) {
            for (int i = 0; i < group.size(); i++) {
                Map<String, Object> part = table(group.get(i));
                part.put("continues", i < group.size() - 1);
                parts.add(part);
            }
        }
        doc.put("tables", parts);
        docs.add(doc);
    }

    /** Everything added so far as one JSON text. */
    public String print() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("tool", "planouvert");
        all.put("docs", docs);
        return JsonMapper.builder().build().writeValueAsString(all);
    }

    private static Map<String, Object> table(PageTable table) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("page", table.page());
        map.put("bbox", corners(table.box()));
        map.put("caption", table.caption());
        map.put("unit", table.unit());
        map.put("header_rows", table.headerRows());
        map.put("confidence", tenths(table.confidence()));
        map.put(
                "cells",
                table.cells().stream()
                        .filter(cell -> !cell.text().isEmpty())
                        .map(TablesJson::cell)
                        .toList());
        return map;
    }

    private static Map<String, Object> cell(PageTable.Cell cell) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("r", cell.row());
        map.put("c", cell.column());
        map.put("rs", cell.rowSpan());
        map.put("cs", cell.columnSpan());
        map.put("t", cell.text() + cell.note());
        return map;
    }

    private static List<Double> corners(Box box) {
        return List.of(tenths(box.x0()), tenths(box.y0()), tenths(box.x1()), tenths(box.y1()));
    }

    /** Rounded to a tenth of a point, or of the unit. */
    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
