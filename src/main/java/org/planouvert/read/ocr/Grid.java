package org.planouvert.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells that ruling lines make: rules that touch are one table; their places are its columns and rows; neighbours
 * with no rule between them are one cell.
 */
final class Grid {

    /** Rules nearer than this, in inches (3 points), stand on one line of the grid: double rules, residual skew. */
    private static final double SAME_LINE = StrokeFinder.TOUCH;

    /** A level rule that runs this far, in inches, beyond the outermost upright one belongs to an open side. */
    private static final double OPEN_SIDE = 0.15;

    /** A wall stands where rules cover this share of it. */
    private static final double WALL = 0.5;

    /** Fewer cells are a frame round something, not a table. */
    private static final int FEWEST_CELLS = 4;

    private final List<Stroke> level;
    private final List<Stroke> upright;
    private final double spare;
    private final double[] xs;
    private final double[] ys;

    private Grid(List<Stroke> strokes, double dpi) {
        level = strokes.stream().filter(Stroke::level).toList();
        upright = strokes.stream().filter(s -> !s.level()).toList();
        spare = SAME_LINE * dpi;
        xs = lines(upright, level, OPEN_SIDE * dpi);
        ys = lines(level, upright, OPEN_SIDE * dpi);
    }

    /** The cells of every ruled table, table by table, each from the top, then from the left. */
    static List<PixelBox> cells(List<Stroke> strokes, double dpi) {
        List<PixelBox> cells = new ArrayList<>();
        for (List<Stroke> table : tables(strokes, SAME_LINE * dpi)) {
            Grid grid = new Grid(table, dpi);
            if (grid.level.size() >= 2 && !grid.upright.isEmpty()) {
                List<PixelBox> found = grid.cells();
                if (found.size() >= FEWEST_CELLS) {
                    cells.addAll(found);
                }
            }
        }
        return cells;
    }

    private static List<List<Stroke>> tables(List<Stroke> strokes, double spare) {
        int[] parent = new int[strokes.size()];
        Arrays.setAll(parent, i -> i);
        for (int a = 0; a < parent.length; a++) {
            for (int b = 0; b < a; b++) {
                if (strokes.get(a).meets(strokes.get(b), spare)) {
                    parent[root(parent, a)] = root(parent, b);
                }
            }
        }
        List<List<Stroke>> tables = new ArrayList<>();
        for (int r = 0; r < parent.length; r++) {
            List<Stroke> table = new ArrayList<>();
            for (int i = 0; i < parent.length; i++) {
                if (root(parent, i) == r) {
                    table.add(strokes.get(i));
                }
            }
            if (table.size() > 1) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The places of the rules of one direction, and the ends of the others where these run on into an open side. */
    private double[] lines(List<Stroke> rules, List<Stroke> across, double open) {
        double[] places = rules.stream().mapToDouble(Stroke::at).sorted().toArray();
        List<Double> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= places.length; i++) {
            if (i == places.length || places[i] - places[i - 1] > spare) {
                lines.add(Arrays.stream(places, start, i).average().orElse(0));
                start = i;
            }
        }
        double first = across.stream().mapToDouble(Stroke::from).min().orElse(0);
        double last = across.stream().mapToDouble(Stroke::to).max().orElse(0);
        if (lines.isEmpty() || first < lines.get(0) - open) {
            lines.add(0, first);
        }
        if (last > lines.get(lines.size() - 1) + open) {
            lines.add(last);
        }
        return lines.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private List<PixelBox> cells() {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        if (columns < 1 || rows < 1) {
            return List.of();
        }
        int[] parent = new int[rows * columns];
        Arrays.setAll(parent, i -> i);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (c + 1 < columns && isOpen(upright, xs[c + 1], ys[r], ys[r + 1])) {
                    parent[root(parent, r * columns + c + 1)] = root(parent, r * columns + c);
                }
                if (r + 1 < rows && isOpen(level, ys[r + 1], xs[c], xs[c + 1])) {
                    parent[root(parent, (r + 1) * columns + c)] = root(parent, r * columns + c);
                }
            }
        }
        return boxes(parent, rows, columns);
    }

    private boolean isOpen(List<Stroke> rules, double at, double start, double end) {
        double covered = 0;
        for (Stroke rule : rules) {
            if (Math.abs(rule.at() - at) <= spare) {
                covered += rule.covers(start, end);
            }
        }
        return covered < WALL * (end - start);
    }

    private List<PixelBox> boxes(int[] parent, int rows, int columns) {
        List<PixelBox> boxes = new ArrayList<>();
        for (int first = 0; first < parent.length; first++) {
            int root = root(parent, first);
            if (isFirst(parent, first, root)) {
                addBoxes(parent, root, rows, columns, boxes);
            }
        }
        return boxes;
    }

    private static boolean isFirst(int[] parent, int at, int root) {
        for (int i = 0; i < at; i++) {
            if (root(parent, i) == root) {
                return false;
            }
        }
        return true;
    }

    /** One box for a rectangle of joined places; where they make another shape, a box for each place. */
    private void addBoxes(int[] parent, int root, int rows, int columns, List<PixelBox> boxes) {
        int[] mine = java.util.stream.IntStream.range(0, parent.length)
                .filter(i -> root(parent, i) == root)
                .toArray();
        int r0 = Arrays.stream(mine).map(i -> i / columns).min().orElse(0);
        int r1 = Arrays.stream(mine).map(i -> i / columns).max().orElse(rows - 1);
        int c0 = Arrays.stream(mine).map(i -> i % columns).min().orElse(0);
        int c1 = Arrays.stream(mine).map(i -> i % columns).max().orElse(columns - 1);
        if (mine.length == (r1 - r0 + 1) * (c1 - c0 + 1)) {
            boxes.add(box(r0, r1, c0, c1));
        } else {
            for (int place : mine) {
                boxes.add(box(place / columns, place / columns, place % columns, place % columns));
            }
        }
    }

    private PixelBox box(int r0, int r1, int c0, int c1) {
        return new PixelBox((int) Math.round(xs[c0]), (int) Math.round(ys[r0]), (int) Math.round(xs[c1 + 1]), (int)
                Math.round(ys[r1 + 1]));
    }
}
