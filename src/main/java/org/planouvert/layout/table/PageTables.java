package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.layout.text.Frame;
import org.planouvert.layout.text.Line;

/** Turns grids in their frame into tables on their page: rows and columns in which nothing begins are left out. */
final class PageTables {

    /** Running headers and footers stand in this share of the page's height at its top and bottom. */
    private static final double MARGIN = 0.1;

    private final Frame frame;
    private final List<Line> free;
    private final Captions captions;

    /** For a frame of which these lines stand in no table. */
    PageTables(Frame frame, List<Line> free, TableWords words) {
        this.frame = frame;
        this.free = free;
        captions = new Captions(free, MARGIN * frame.page().height(), words);
    }

    /** {@code title} holds the words inside the frame of the table that stand above its grid. */
    PageTable of(Region region, String title, Grid grid, double likely) {
        boolean ruled = region.origin() != Region.Origin.TEXT;
        Box box = grid.cells().get(0).box();
        for (GridCell cell : grid.cells()) {
            box = box.union(cell.box());
        }
        Box outer = ruled ? region.box() : box;
        Compact compact = Compact.of(grid);
        List<PageTable.Cell> cells = cells(grid, compact);
        String caption = title.isEmpty() ? captions.above(outer) : title;
        String corner = cells.get(0).row() == 0 && cells.get(0).column() == 0
                ? cells.get(0).text()
                : "";
        return new PageTable(
                frame.page().number(),
                frame.onPage(outer),
                compact.rows().length - 1,
                compact.columns().length - 1,
                compact.rowNumber(grid.headerRows()),
                cells,
                Arrays.stream(compact.columns()).boxed().toList(),
                isBare(0, outer.y0()),
                isBare(outer.y1(), frame.page().height()),
                caption,
                captions.unit(outer, caption, corner),
                likely,
                ruled);
    }

    /** True when only a running header or footer stands between the two heights. */
    private boolean isBare(double top, double bottom) {
        double height = frame.page().height();
        return free.stream()
                .map(line -> line.box().centerY())
                .noneMatch(y -> y > top && y < bottom && y > MARGIN * height && y < (1 - MARGIN) * height);
    }

    private List<PageTable.Cell> cells(Grid grid, Compact compact) {
        int rows = compact.rows().length - 1;
        int columns = compact.columns().length - 1;
        boolean[][] taken = new boolean[rows][columns];
        boolean figures = grid.cells().stream()
                .anyMatch(
                        c -> c.c0() > 0 && Values.isValue(CellText.of(c.words()).text()));
        List<PageTable.Cell> cells = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            int r = compact.rowNumber(cell.r0());
            int c = compact.columnNumber(cell.c0());
            int rowSpan = Math.max(1, compact.rowNumber(cell.r1() + 1) - r);
            int columnSpan = Math.max(1, compact.columnNumber(cell.c1() + 1) - c);
            CellText text = CellText.of(cell.words());
            boolean heading = cell.r0() < grid.headerRows() || figures && c == 0 && !Values.isValue(text.text());
            cells.add(new PageTable.Cell(
                    r,
                    c,
                    rowSpan,
                    columnSpan,
                    heading,
                    text.text(),
                    text.lead(),
                    text.note(),
                    frame.onPage(cell.box())));
            mark(taken, r, c, rowSpan, columnSpan);
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (!taken[r][c]) {
                    boolean heading = r < compact.rowNumber(grid.headerRows());
                    cells.add(new PageTable.Cell(r, c, 1, 1, heading, "", "", "", frame.onPage(compact.place(r, c))));
                }
            }
        }
        cells.sort(Comparator.comparingInt(PageTable.Cell::row).thenComparingInt(PageTable.Cell::column));
        return cells;
    }

    private static void mark(boolean[][] taken, int row, int column, int rowSpan, int columnSpan) {
        for (int r = row; r < Math.min(taken.length, row + rowSpan); r++) {
            for (int c = column; c < Math.min(taken[r].length, column + columnSpan); c++) {
                taken[r][c] = true;
            }
        }
    }
}
