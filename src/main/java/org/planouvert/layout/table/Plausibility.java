package org.planouvert.layout.table;

import java.util.List;

/** Says how likely a grid is a table and not prose in columns, a list, a table of contents, a form or a drawing. */
final class Plausibility {

    /** Words cover at least this share of a table; charts are emptier. */
    private static final double DENSITY = 0.06;

    /** The same where rules draw a grid, in which many cells may be void. */
    private static final double LATTICE_DENSITY = 0.035;

    private Plausibility() {}

    /** From 0, surely no table, to 1. */
    static double of(Grid grid, Region region) {
        List<GridCell> cells = grid.cells();
        int rows = (int) cells.stream().mapToInt(GridCell::r0).distinct().count();
        int columns = (int) cells.stream().mapToInt(GridCell::c0).distinct().count();
        if (rows < 2 || columns < 2 || cells.size() < 4) {
            return 0;
        }
        if (hasLeaders(cells, rows)) {
            return 0;
        }
        double ink = region.words().stream().mapToDouble(w -> w.box().area()).sum();
        boolean lattice = region.origin() == Region.Origin.LATTICE && cells.size() >= 6;
        if (ink < (lattice ? LATTICE_DENSITY : DENSITY) * region.box().area()) {
            return 0;
        }
        double values = 0;
        double body = 0;
        double longCells = 0;
        for (GridCell cell : cells) {
            String text = CellText.of(cell.words()).text();
            if (cell.c0() > 0) {
                body++;
                values += Values.isValue(text) ? 1 : 0;
            }
            longCells += cell.words().size() > 14 ? 1 : 0;
        }
        double filled = cells.size() / (double) (rows * columns);
        double share = body == 0 ? 0 : values / body;
        return switch (region.origin()) {
            case LATTICE -> filled < 0.15 ? 0 : 0.9;
            case BAND -> filled < 0.25 || longCells > 0.6 * cells.size() && columns == 2 ? 0 : 0.8;
            case TEXT -> text(rows, columns, filled, share, longCells / cells.size());
        };
    }

    private static double text(int rows, int columns, double filled, double values, double longCells) {
        if (filled < 0.4 || longCells > 0.3) {
            return 0;
        }
        if (values >= 0.4) {
            return rows >= 3 ? 0.7 : 0.4;
        }
        return columns >= 3 && rows >= 3 && filled > 0.6 ? 0.6 : 0.2;
    }

    private static boolean hasLeaders(List<GridCell> cells, int rows) {
        long leaders = cells.stream()
                .filter(cell -> cell.words().stream().anyMatch(w -> w.text().endsWith(".....")))
                .count();
        return leaders >= 3 && 2 * leaders >= rows;
    }
}
