package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.planouvert.geometry.Box;

/**
 * Deals the columns below a row of headings out among these headings, each taking neighbouring columns, so that every
 * heading stands as near as can be to the middle of its columns.
 */
final class SpanPartition {

    /** A heading may stand so far off the middle of its columns, in font sizes. */
    private static final double OFF = 1.6;

    private final List<GridCell> headings;
    private final int first;
    private final int last;
    private final double[] left;
    private final double[] right;

    private SpanPartition(List<GridCell> headings, int first, int last, double[] left, double[] right) {
        this.headings = headings;
        this.first = first;
        this.last = last;
        this.left = left;
        this.right = right;
    }

    /** The headings of the row widened over their columns; empty when no dealing puts all of them in the middle. */
    static List<GridCell> of(int row, List<GridCell> cells, int columns) {
        List<GridCell> headings = cells.stream()
                .filter(c -> c.r0() == row && c.r1() == row)
                .sorted(Comparator.comparingDouble(c -> c.box().centerX()))
                .toList();
        if (headings.isEmpty()) {
            return List.of();
        }
        double[] left = new double[columns];
        double[] right = new double[columns];
        extents(row, cells, left, right);
        int first = 0;
        double edge = headings.get(0).box().x0();
        // Columns that end before the first heading begins have none over them, such as the stub.
        while (first < columns - 1
                && (left[first] > right[first] || right[first] < edge && !reaches(headings.get(0), first))) {
            first++;
        }
        int last = columns - 1;
        while (last > first && left[last] > right[last]) {
            last--;
        }
        return new SpanPartition(headings, first, last, left, right).deal();
    }

    /** The stub is never under a heading of other columns; columns right of it may be, even when it begins further on. */
    private static boolean reaches(GridCell heading, int column) {
        return column > 0 && heading.c0() > column;
    }

    private static void extents(int row, List<GridCell> cells, double[] left, double[] right) {
        Arrays.fill(left, Double.MAX_VALUE);
        Arrays.fill(right, -Double.MAX_VALUE);
        for (GridCell cell : cells) {
            if (cell.r0() > row && cell.c0() == cell.c1()) {
                left[cell.c0()] = Math.min(left[cell.c0()], cell.box().x0());
                right[cell.c0()] = Math.max(right[cell.c0()], cell.box().x1());
            }
        }
    }

    private List<GridCell> deal() {
        int n = last - first + 1;
        int k = headings.size();
        if (n <= k) {
            return List.of();
        }
        double[][] cost = new double[k + 1][n + 1];
        int[][] from = new int[k + 1][n + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int h = 1; h <= k; h++) {
            for (int end = h; end <= n; end++) {
                for (int start = h - 1; start < end; start++) {
                    double off = cost[h - 1][start] == Double.MAX_VALUE ? Double.MAX_VALUE : off(h - 1, start, end - 1);
                    if (off < Double.MAX_VALUE && cost[h - 1][start] + off < cost[h][end]) {
                        cost[h][end] = cost[h - 1][start] + off;
                        from[h][end] = start;
                    }
                }
            }
        }
        return cost[k][n] == Double.MAX_VALUE ? List.of() : spans(from, n, k);
    }

    private List<GridCell> spans(int[][] from, int n, int k) {
        List<GridCell> spans = new ArrayList<>();
        int end = n;
        for (int h = k; h >= 1; h--) {
            int start = from[h][end];
            GridCell cell = headings.get(h - 1);
            spans.add(0, cell.spanning(cell.r0(), first + start, cell.r1(), first + end - 1));
            end = start;
        }
        return spans;
    }

    /** How far a heading stands from the middle of these columns; the largest number when too far. */
    private double off(int heading, int start, int end) {
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (int c = first + start; c <= first + end; c++) {
            from = Math.min(from, left[c]);
            to = Math.max(to, right[c]);
        }
        GridCell cell = headings.get(heading);
        double size = cell.words().get(0).size();
        double off = Math.abs((from + to) / 2 - cell.box().centerX());
        boolean over = cell.box().x0() >= from - size && cell.box().x1() <= to + size;
        boolean alone = start == end && cell.box().overlapX(new Box(from, 0, to, 1)) > 0;
        return alone || over && off <= OFF * size ? off : Double.MAX_VALUE;
    }
}
