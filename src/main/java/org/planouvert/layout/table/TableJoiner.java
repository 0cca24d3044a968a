package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Method;
import org.planouvert.domain.Region;
import org.planouvert.layout.Table;

/**
 * Joins the parts of tables that run over pages: a part that opens its page goes on with the one that closes the page
 * before when their columns stand alike. Headings repeated on each page are kept once.
 */
public final class TableJoiner {

    private final TableWords words;

    public TableJoiner(TableWords words) {
        this.words = words;
    }

    /** Joins the parts of a document, given in the order of its pages; indexes count from 0. */
    public List<Table> join(List<PageTable> parts) {
        List<Table> tables = new ArrayList<>();
        for (List<PageTable> group : groups(parts)) {
            tables.add(joined(tables.size(), group));
        }
        return tables;
    }

    /** The parts of a document, those of one table together. */
    public List<List<PageTable>> groups(List<PageTable> parts) {
        List<List<PageTable>> groups = new ArrayList<>();
        List<PageTable> open = new ArrayList<>();
        for (PageTable part : parts) {
            if (open.isEmpty() || !continues(open, part)) {
                open = new ArrayList<>();
                groups.add(open);
            }
            open.add(part);
        }
        return groups;
    }

    /** True when the part on the next page belongs to the table that these parts begin. */
    private boolean continues(List<PageTable> open, PageTable next) {
        PageTable first = open.get(0);
        PageTable last = open.get(open.size() - 1);
        if (next.page() != last.page() + 1) {
            return false;
        }
        if (words.saysContinued(next.caption()) && next.columns() == first.columns()) {
            return true;
        }
        boolean runsOn = last.closesPage() && next.opensPage() && next.caption().isEmpty();
        if (!runsOn || !standAlike(next, widest(open))) {
            return false;
        }
        return next.headerRows() == 0
                || repeated(first, next) > 0
                || first.headerRows() == 0
                || next.columns() == first.columns() && opensWithFigures(first, next);
    }

    /** True when a figure stands in the first row of a part where figures stand below a heading in the table's first part. */
    private static boolean opensWithFigures(PageTable first, PageTable next) {
        return next.cells().stream()
                .filter(cell -> cell.row() == 0 && cell.column() > 0 && isFigure(cell))
                .anyMatch(cell -> holdsFigures(first, cell.column()));
    }

    private static boolean holdsFigures(PageTable table, int column) {
        boolean headed = false;
        int figures = 0;
        int filled = 0;
        for (PageTable.Cell cell : table.cells()) {
            if (cell.column() == column && !cell.text().isEmpty()) {
                boolean heading = cell.row() < table.headerRows();
                headed |= heading && !isFigure(cell);
                filled += heading ? 0 : 1;
                figures += !heading && isFigure(cell) ? 1 : 0;
            }
        }
        return headed && figures > 0 && 2 * figures >= filled;
    }

    private static boolean isFigure(PageTable.Cell cell) {
        return Values.isValue(cell.text()) && !Values.isYear(cell.text());
    }

    private static boolean standAlike(PageTable a, PageTable b) {
        return ColumnMatch.of(a, b).or(() -> ColumnMatch.of(b, a)).isPresent();
    }

    private static PageTable widest(List<PageTable> parts) {
        PageTable widest = parts.get(0);
        for (PageTable part : parts) {
            if (part.columns() > widest.columns()) {
                widest = part;
            }
        }
        return widest;
    }

    /** How many of the first rows say the same as the headings of the first part. */
    private static int repeated(PageTable first, PageTable next) {
        int row = 0;
        while (row < first.headerRows() && row < next.rows() && Likeness.alike(textOf(first, row), textOf(next, row))) {
            row++;
        }
        return row;
    }

    private static String textOf(PageTable table, int row) {
        StringBuilder text = new StringBuilder();
        for (PageTable.Cell cell : table.cells()) {
            if (cell.row() == row && !cell.text().isEmpty()) {
                text.append(cell.column()).append(cell.text().replace(" ", "")).append('|');
            }
        }
        return text.toString();
    }

    private static Table joined(int index, List<PageTable> parts) {
        PageTable first = parts.get(0);
        PageTable widest = widest(parts);
        List<Table.Cell> cells = new ArrayList<>();
        List<Table.Part> places = new ArrayList<>();
        int rows = 0;
        double confidence = 1;
        for (PageTable part : parts) {
            int dropped = part == first ? 0 : repeated(first, part);
            places.add(new Table.Part(part.page(), Region.of(part.box()), rows));
            for (PageTable.Cell cell : WidenedPart.cells(part, widest)) {
                if (cell.row() >= dropped) {
                    boolean goesOn = part != first && cell.row() < part.headerRows() && cell.column() > 0;
                    cells.add(cell(cell, !goesOn && cell.header(), rows - dropped, part.page()));
                }
            }
            rows += part.rows() - dropped;
            confidence = Math.min(confidence, part.confidence());
        }
        return new Table(
                index,
                first.caption(),
                first.unit(),
                rows,
                widest.columns(),
                first.headerRows(),
                cells,
                places,
                Method.TABLE,
                confidence);
    }

    private static Table.Cell cell(PageTable.Cell cell, boolean header, int shift, int page) {
        return new Table.Cell(
                cell.row() + shift,
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                header,
                cell.text(),
                cell.lead(),
                cell.note(),
                Optional.empty(),
                page,
                Region.of(cell.box()));
    }
}
