package org.planouvert.layout.table;

import java.util.List;
import java.util.Optional;

/**
 * Where the columns of one part of a table stand among those of another part that may have more: a column in which
 * nothing stands on a page is no column of that page's part.
 *
 * @param places for each edge of the narrower part the index of the wider part's edge
 */
record ColumnMatch(int[] places) {

    /** Edges of columns may differ by this share of the table's width from page to page where no rule fixes them. */
    private static final double SHIFT = 0.04;

    /** Matches two parts by the edges of their columns, the outer ones included; empty when some edge has no partner. */
    static Optional<ColumnMatch> of(PageTable narrow, PageTable wide) {
        List<Double> edges = wide.columnEdges();
        double width = edges.get(wide.columns()) - edges.get(0);
        double slack = SHIFT * width * (narrow.ruled() && wide.ruled() ? 1 : 2);
        int[] places = new int[narrow.columns() + 1];
        int at = -1;
        for (int i = 0; i < places.length; i++) {
            at = nearest(edges, at + 1, narrow.columnEdges().get(i));
            if (at < 0 || Math.abs(edges.get(at) - narrow.columnEdges().get(i)) > slack) {
                return Optional.empty();
            }
            places[i] = at;
        }
        boolean sameSides = places[0] == 0 && places[narrow.columns()] == wide.columns();
        // columns without rules move with their words, so that one more or less is another table
        boolean fixed = narrow.columns() == wide.columns() || narrow.ruled() && wide.ruled();
        return sameSides && fixed ? Optional.of(new ColumnMatch(places)) : Optional.empty();
    }

    private static int nearest(List<Double> edges, int from, double x) {
        int best = -1;
        for (int i = from; i < edges.size(); i++) {
            if (best < 0 || Math.abs(edges.get(i) - x) < Math.abs(edges.get(best) - x)) {
                best = i;
            }
        }
        return best;
    }

    /** The wider part's column for a column of the narrower one, both 0-based. */
    int column(int narrow) {
        return places[narrow];
    }

    /** How many of the wider part's columns a cell covers. A column that takes in an empty one stays as it is. */
    int span(int column, int span) {
        return span == 1 ? 1 : places[column + span] - places[column];
    }
}
