package org.planouvert.read.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.planouvert.document.FlowPage.FlowCell;
import org.planouvert.document.FlowPage.FlowTable;

/** Lays the cells of an HTML table out on a grid, as section 4.9.12 of the HTML standard forms a table. */
final class FlowGrid {

    /** Spans the standard allows. */
    private static final int MAX_COLUMN_SPAN = 1000;

    private static final int MAX_ROW_SPAN = 65_534;

    private FlowGrid() {}

    /** True for a table of data; false for one that only places things on the page. */
    static boolean isData(Element table) {
        boolean layout = table.attr("role").equals("presentation")
                || table.attr("role").equals("none")
                || !table.select("table table, h1, h2, h3, ul, ol").isEmpty()
                        && table.select("th").isEmpty();
        return !layout && rows(table).size() > 1 && table.select("td, th").size() > 2;
    }

    static FlowTable read(Element table) {
        Element captionElement = table.selectFirst("> caption");
        String caption = captionElement == null ? "" : FlowWalk.fold(captionElement.text());
        List<Element> rows = rows(table);
        List<FlowCell> cells = new ArrayList<>();
        Map<Integer, BitSet> taken = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).children()) {
                boolean header = cell.normalName().equals("th");
                if (!header && !cell.normalName().equals("td")) {
                    continue;
                }
                column = taken.computeIfAbsent(row, r -> new BitSet()).nextClearBit(column);
                int rowSpan = span(cell.attr("rowspan"), Math.min(MAX_ROW_SPAN, rows.size() - row));
                int columnSpan = span(cell.attr("colspan"), MAX_COLUMN_SPAN);
                for (int r = row; r < row + rowSpan; r++) {
                    taken.computeIfAbsent(r, key -> new BitSet()).set(column, column + columnSpan);
                }
                cells.add(new FlowCell(row, column, rowSpan, columnSpan, header, FlowWalk.fold(cell.text())));
                column += columnSpan;
            }
        }
        return new FlowTable(caption, cells);
    }

    /** Rows of the table itself and not of tables inside its cells. */
    private static List<Element> rows(Element table) {
        return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    /** A span as written, at least 1; 0 asks for all rows that are left. */
    private static int span(String written, int most) {
        if (!written.matches("\\d{1,6}")) {
            return 1;
        }
        int span = Integer.parseInt(written);
        return span == 0 ? Math.max(1, most) : Math.max(1, Math.min(span, most));
    }
}
