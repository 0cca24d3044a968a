package org.planouvert.layout.table;

import java.util.List;

/**
 * A grid with its filled cells.
 *
 * @param xs column edges, left first
 * @param ys row edges, top first
 * @param headerRows how many of the first rows are headings
 * @param cells by row, then column
 */
record Grid(double[] xs, double[] ys, int headerRows, List<GridCell> cells) {

    Grid {
        cells = List.copyOf(cells);
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }
}
