package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planouvert.geometry.Box;

/** A part of a table with the empty columns that only other parts of it have words in. */
final class WidenedPart {

    private WidenedPart() {}

    /** The cells of a part, row by row, at the columns of the widest part; as they are when the two do not match. */
    static List<PageTable.Cell> cells(PageTable part, PageTable widest) {
        Optional<ColumnMatch> match =
                part.columns() < widest.columns() ? ColumnMatch.of(part, widest) : Optional.empty();
        return match.map(m -> widened(part, widest, m)).orElse(part.cells());
    }

    private static List<PageTable.Cell> widened(PageTable part, PageTable widest, ColumnMatch match) {
        List<PageTable.Cell> cells = new ArrayList<>();
        boolean[][] taken = new boolean[part.rows()][widest.columns()];
        double[] top = new double[part.rows()];
        double[] bottom = new double[part.rows()];
        for (PageTable.Cell cell : part.cells()) {
            int column = match.column(cell.column());
            int span = match.span(cell.column(), cell.columnSpan());
            cells.add(new PageTable.Cell(
                    cell.row(),
                    column,
                    cell.rowSpan(),
                    span,
                    cell.header(),
                    cell.text(),
                    cell.lead(),
                    cell.note(),
                    cell.box()));
            top[cell.row()] = cell.box().y0();
            bottom[cell.row()] = cell.box().y1();
            for (int r = cell.row(); r < Math.min(part.rows(), cell.row() + cell.rowSpan()); r++) {
                for (int c = column; c < column + span; c++) {
                    taken[r][c] = true;
                }
            }
        }
        for (int r = 0; r < part.rows(); r++) {
            for (int c = 0; c < widest.columns(); c++) {
                if (!taken[r][c]) {
                    List<Double> edges = widest.columnEdges();
                    Box place = new Box(edges.get(c), top[r], edges.get(c + 1), bottom[r]);
                    cells.add(new PageTable.Cell(r, c, 1, 1, r < part.headerRows(), "", "", "", place));
                }
            }
        }
        cells.sort(Comparator.comparingInt(PageTable.Cell::row).thenComparingInt(PageTable.Cell::column));
        return cells;
    }
}
