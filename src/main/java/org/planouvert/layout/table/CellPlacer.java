package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.layout.text.Word;

/** Puts the words of a region into the cells of its grid and works out which cells span. */
final class CellPlacer {

    private final Region region;
    private final Mesh mesh;
    private final double[] xs;
    private final double[] ys;
    private final HeaderBand header;
    private final int headerRows;

    private CellPlacer(Region region, Mesh mesh, double[] xs, double[] ys, HeaderBand header) {
        this.region = region;
        this.mesh = mesh;
        this.xs = xs;
        this.ys = ys;
        this.header = header;
        headerRows = header.lines().isEmpty() ? 0 : rowOf((header.bottom() - 1)) + 1;
    }

    static Grid place(Region region, Mesh mesh, double[] xs, double[] ys, HeaderBand header) {
        CellPlacer placer = new CellPlacer(region, mesh, xs, ys, header);
        Map<Mesh.Area, List<GridCell>> atoms = placer.atoms();
        List<GridCell> cells = new ArrayList<>();
        atoms.forEach((area, inside) -> cells.addAll(placer.widened(area, inside)));
        List<GridCell> placed =
                Spans.heal(cells, xs, ys, placer.headerRows, region.rulings(), mesh.columns() == xs.length - 1);
        placed.sort(Comparator.comparingInt(GridCell::r0).thenComparingInt(GridCell::c0));
        return new Grid(xs, ys, placer.headerRows, placed);
    }

    /** The filled cells of each area, before any of them is widened. */
    private Map<Mesh.Area, List<GridCell>> atoms() {
        Map<Mesh.Area, Map<Integer, List<Piece>>> pieces = new LinkedHashMap<>();
        for (TextRow row : region.rows()) {
            for (TextRow.Run run : row.runs(TextRow.RUN_GAP)) {
                for (Piece piece : split(run)) {
                    pieces.computeIfAbsent(piece.area(), a -> new LinkedHashMap<>())
                            .computeIfAbsent(piece.row() * xs.length + piece.c0(), k -> new ArrayList<>())
                            .add(piece);
                }
            }
        }
        Map<Mesh.Area, List<GridCell>> atoms = new LinkedHashMap<>();
        pieces.forEach((area, byPlace) ->
                atoms.put(area, byPlace.values().stream().map(CellPlacer::cell).toList()));
        return atoms;
    }

    private record Piece(Mesh.Area area, int row, int c0, int c1, List<Word> words) {}

    private static GridCell cell(List<Piece> pieces) {
        List<Word> words = new ArrayList<>();
        int c1 = 0;
        for (Piece piece : pieces) {
            words.addAll(piece.words());
            c1 = Math.max(c1, piece.c1());
        }
        return new GridCell(
                pieces.get(0).row(), pieces.get(0).c0(), pieces.get(0).row(), c1, words);
    }

    /** Cuts a run where it crosses a rule; a run over a river stays whole and covers the columns on both sides. */
    private List<Piece> split(TextRow.Run run) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        List<Word> words = run.words();
        for (int i = 1; i <= words.size(); i++) {
            Mesh.Area area = areaOf(words.get(from));
            if (i == words.size() || areaOf(words.get(i)) != area) {
                pieces.addAll(byColumn(area, words.subList(from, i)));
                from = i;
            }
        }
        return pieces;
    }

    /** Headings of neighbouring columns may nearly touch: a run with one part for each of its columns is several. */
    private List<Piece> byColumn(Mesh.Area area, List<Word> words) {
        Piece whole = piece(area, words);
        if (whole.c0() == whole.c1()) {
            return List.of(whole);
        }
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            int column = LineFill.columnOf(xs, words.get(from).box().centerX());
            if (i == words.size() || LineFill.columnOf(xs, words.get(i).box().centerX()) != column) {
                Piece part = piece(area, words.subList(from, i));
                if (i < words.size() && gap(words.get(i - 1), words.get(i)) < APART
                        || part.c0() != part.c1()
                        || !fits(part)) {
                    return List.of(whole);
                }
                parts.add(part);
                from = i;
            }
        }
        return parts.size() == whole.c1() - whole.c0() + 1 ? parts : List.of(whole);
    }

    /** A blank from which two headings may belong to two columns, in font sizes; word spaces are narrower. */
    private static final double APART = 0.3;

    private static double gap(Word left, Word right) {
        return (right.box().x0() - left.box().x1()) / Math.min(left.size(), right.size());
    }

    /** True when the part is set against or in the middle of the other words of its column. */
    private boolean fits(Piece part) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (Word word : region.words()) {
            if (!part.words().contains(word)
                    && word.box().x0() >= xs[part.c0()]
                    && word.box().x1() <= xs[part.c0() + 1]) {
                left = Math.min(left, word.box().x0());
                right = Math.max(right, word.box().x1());
            }
        }
        TextRow.Run run = TextRow.Run.of(part.words());
        double slack = ALIGNED * part.words().get(0).size();
        return Math.abs(run.x0() - left) < slack
                || Math.abs(run.x1() - right) < slack
                || Math.abs(run.x0() + run.x1() - left - right) < 2 * slack;
    }

    /** Edges this near, in font sizes, are aligned. */
    private static final double ALIGNED = 0.5;

    private Piece piece(Mesh.Area area, List<Word> words) {
        TextRow.Run run = TextRow.Run.of(words);
        Word first = words.get(0);
        double slack = 0.3 * first.size();
        int c0 = LineFill.columnOf(xs, Math.min(run.x0() + slack, first.box().centerX()));
        int c1 = LineFill.columnOf(
                xs, Math.max(run.x1() - slack, words.get(words.size() - 1).box().centerX()));
        int low = LineFill.columnOf(xs, area.box().x0() + 0.1);
        int high = LineFill.columnOf(xs, area.box().x1() - 0.1);
        return new Piece(
                area, rowOf(first.box().centerY()), Math.max(c0, low), Math.min(Math.max(c0, c1), high), words);
    }

    /** A single cell of an area that rules close in on all sides takes the whole of it. */
    private List<GridCell> widened(Mesh.Area area, List<GridCell> atoms) {
        boolean onlyOne = atoms.size() == 1 && mesh.columns() > 1;
        boolean tall = area.r1() > area.r0();
        if (!onlyOne && !tall || tall && keepsRows(area, atoms)) {
            return atoms;
        }
        int left = LineFill.columnOf(xs, area.box().x0() + 0.1);
        int right = LineFill.columnOf(xs, area.box().x1() - 0.1);
        int top = rowOf(area.box().y0() + 0.1);
        int bottom = rowOf(area.box().y1() - 0.1);
        if (left == right || onlyOne || tall && left == right) {
            List<Word> words = atoms.stream().flatMap(a -> a.words().stream()).toList();
            return List.of(new GridCell(top, left, bottom, right, words));
        }
        return atoms;
    }

    /** True when the lines in a tall area stand on the lines of the rows beside it, so that they are rows as well. */
    private boolean keepsRows(Mesh.Area area, List<GridCell> atoms) {
        int beside = 0;
        int rows = rowOf(area.box().y1() - 0.1) - rowOf(area.box().y0() + 0.1) + 1;
        for (GridCell atom : atoms) {
            Word word = atom.words().get(0);
            beside += region.words().stream()
                            .anyMatch(w -> Math.abs(w.baseline() - word.baseline()) < 0.15 * word.size()
                                    && !area.box()
                                            .contains(w.box().centerX(), w.box().centerY()))
                    ? 1
                    : 0;
        }
        return atoms.size() >= 3 && atoms.size() >= 0.6 * rows && beside >= 0.8 * atoms.size();
    }

    private Mesh.Area areaOf(Word word) {
        return mesh.areaAt(word.box().centerX(), word.box().centerY());
    }

    private int rowOf(double y) {
        return LineFill.columnOf(ys, y);
    }
}
