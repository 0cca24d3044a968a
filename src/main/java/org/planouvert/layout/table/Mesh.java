package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/**
 * The grid that the rules of a region make: the places of all upright and level rules, and which pieces of the edges
 * between neighbouring fields are really drawn. Fields without an edge between them make one area.
 */
final class Mesh {

    /** Two edges nearer than this, in points, are one, such as the two lines of a double rule. */
    static final double SNAP = 3;

    /** An edge counts as drawn when rules cover this share of it. */
    private static final double COVER = 0.6;

    private final double[] xs;
    private final double[] ys;
    private final boolean[][] right;
    private final boolean[][] below;
    private final List<Area> areas;
    private final Area[][] fields;

    private Mesh(double[] xs, double[] ys, boolean[][] right, boolean[][] below) {
        this.xs = xs;
        this.ys = ys;
        this.right = right;
        this.below = below;
        areas = findAreas();
        fields = new Area[rows()][columns()];
        for (Area area : areas) {
            for (int r = area.r0(); r <= area.r1(); r++) {
                Arrays.fill(fields[r], area.c0(), area.c1() + 1, area);
            }
        }
    }

    static Mesh of(Box box, Rulings rulings) {
        double[] xs = edges(rulings.upright().stream().map(Rule::x0).toList(), box.x0(), box.x1());
        List<Rule> level = rulings.level();
        if (xs.length == 2) {
            // Without upright rules a short one is a line under a heading or above a sum, not the edge of a row.
            level = level.stream()
                    .filter(r -> covered(rulings.level(), r.y0(), box.x0(), box.x1()))
                    .toList();
        }
        double[] ys = edges(level.stream().map(Rule::y0).toList(), box.y0(), box.y1());
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        boolean[][] right = new boolean[rows][columns];
        boolean[][] below = new boolean[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                right[r][c] = c == columns - 1;
                below[r][c] = r == rows - 1;
            }
        }
        for (int c = 0; c < columns - 1; c++) {
            List<Rule> here = at(rulings.upright(), xs[c + 1]);
            for (int r = 0; r < rows; r++) {
                right[r][c] = covered(here, xs[c + 1], ys[r], ys[r + 1]);
            }
        }
        for (int r = 0; r < rows - 1; r++) {
            List<Rule> here = at(rulings.level(), ys[r + 1]);
            for (int c = 0; c < columns; c++) {
                below[r][c] = covered(here, ys[r + 1], xs[c], xs[c + 1]);
            }
        }
        return new Mesh(xs, ys, right, below);
    }

    /** Column edges, the outer ones included. */
    double[] xs() {
        return xs.clone();
    }

    /** Row edges, the outer ones included. */
    double[] ys() {
        return ys.clone();
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return ys.length - 1;
    }

    /** True when the edge between row {@code row} and the next is drawn from side to side, so that no cell spans it. */
    boolean isWholeEdge(int row) {
        return !isOpen(row);
    }

    private boolean isOpen(int row) {
        for (boolean drawn : below[row]) {
            if (!drawn) {
                return true;
            }
        }
        return false;
    }

    /** The areas into which the drawn edges part the region, row by row. */
    List<Area> areas() {
        return List.copyOf(areas);
    }

    /** The area at a point; for a point outside, the nearest one. */
    Area areaAt(double x, double y) {
        return fields[LineFill.columnOf(ys, y)][LineFill.columnOf(xs, x)];
    }

    private List<Area> findAreas() {
        List<Area> found = new ArrayList<>();
        List<Area> open = new ArrayList<>();
        for (int r = 0; r < rows(); r++) {
            List<Area> next = new ArrayList<>();
            int from = 0;
            for (int c = 0; c < columns(); c++) {
                if (right[r][c]) {
                    next.add(extend(open, r, from, c));
                    from = c + 1;
                }
            }
            for (Area area : open) {
                if (!next.stream().anyMatch(n -> n.r0() == area.r0() && n.c0() == area.c0() && n.c1() == area.c1())) {
                    found.add(area);
                }
            }
            open = next;
        }
        found.addAll(open);
        return found;
    }

    /** The area of this stretch of a row: one begun above it, if no rule parts the two, or a new one. */
    private Area extend(List<Area> open, int row, int from, int to) {
        for (Area area : open) {
            if (area.c0() == from && area.c1() == to && !isParted(row - 1, from, to)) {
                return area(area.r0(), from, row, to);
            }
        }
        return area(row, from, row, to);
    }

    private boolean isParted(int row, int from, int to) {
        for (int c = from; c <= to; c++) {
            if (below[row][c]) {
                return true;
            }
        }
        return false;
    }

    private Area area(int r0, int c0, int r1, int c1) {
        return new Area(r0, c0, r1, c1, new Box(xs[c0], ys[r0], xs[c1 + 1], ys[r1 + 1]));
    }

    /** Fields with no rule between them: rows {@code r0} to {@code r1} and columns {@code c0} to {@code c1}, included. */
    record Area(int r0, int c0, int r1, int c1, Box box) {}

    private static List<Rule> at(List<Rule> rules, double place) {
        return rules.stream()
                .filter(rule -> Math.abs((rule.isLevel() ? rule.y0() : rule.x0()) - place) <= SNAP)
                .toList();
    }

    private static boolean covered(List<Rule> rules, double at, double from, double to) {
        double covered = 0;
        for (Rule rule : rules) {
            double across = rule.isLevel() ? rule.y0() : rule.x0();
            if (Math.abs(across - at) <= SNAP) {
                double start = rule.isLevel() ? rule.x0() : rule.y0();
                double end = rule.isLevel() ? rule.x1() : rule.y1();
                covered += Math.max(0, Math.min(end, to) - Math.max(start, from));
            }
        }
        return covered >= COVER * (to - from);
    }

    static double[] edges(List<Double> places, double low, double high) {
        List<Double> sorted = new ArrayList<>(places);
        sorted.add(low);
        sorted.add(high);
        sorted.sort(null);
        List<Double> edges = new ArrayList<>();
        for (double place : sorted) {
            if (edges.isEmpty() || place - edges.get(edges.size() - 1) > SNAP) {
                edges.add(place);
            }
        }
        if (edges.size() > 1) {
            edges.set(edges.size() - 1, Math.max(high, edges.get(edges.size() - 1)));
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
