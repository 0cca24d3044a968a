package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.layout.text.Frame;

/** Turns a grid in its frame into a table on its page: rows and columns without any text are left out. */
final class PageTables {

    private PageTables() {}

    static PageTable of(Frame frame, Region region, Grid grid, double likely) {
        int[] rows = kept(
                grid.rows(),
                grid.cells().stream().map(c -> new int[] {c.r0(), c.r1()}).toList());
        int[] columns = kept(
                grid.columns(),
                grid.cells().stream().map(c -> new int[] {c.c0(), c.c1()}).toList());
        List<PageTable.Cell> cells = new ArrayList<>();
        Box box = grid.cells().get(0).box();
        for (GridCell cell : grid.cells()) {
            CellText text = CellText.of(cell.words());
            box = box.union(cell.box());
            int r = rows[cell.r0()];
            int c = columns[cell.c0()];
            cells.add(new PageTable.Cell(
                    r,
                    c,
                    Math.max(1, rows[cell.r1() + 1] - r),
                    Math.max(1, columns[cell.c1() + 1] - c),
                    cell.r0() < grid.headerRows(),
                    text.text(),
                    text.note(),
                    frame.onPage(cell.box())));
        }
        boolean ruled = region.origin() != Region.Origin.TEXT;
        return new PageTable(
                frame.page().number(),
                frame.onPage(ruled ? region.box() : box),
                rows[rows.length - 1],
                columns[columns.length - 1],
                rows[grid.headerRows()],
                cells,
                Arrays.stream(grid.xs()).boxed().toList(),
                "",
                "",
                likely,
                ruled);
    }

    /** For each row (or column) its number when those in which no cell begins or ends are not counted. */
    private static int[] kept(int count, List<int[]> extents) {
        boolean[] used = new boolean[count];
        for (int[] extent : extents) {
            used[extent[0]] = true;
        }
        int[] numbers = new int[count + 1];
        for (int i = 0; i < count; i++) {
            numbers[i + 1] = numbers[i] + (used[i] ? 1 : 0);
        }
        return numbers;
    }
}
