package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.layout.text.Word;

/** Turns a region into a grid: edges from rules where they are drawn, from white gaps elsewhere, then cells. */
final class GridBuilder {

    /** With so many rules right through it, a table is taken to part its rows by rules. */
    private static final int RULED_ROWS = 3;

    /** A field between rules that holds no more lines than this may be one cell of a small table. */
    private static final int CELL_LINES = 6;

    private final Region region;
    private final Mesh mesh;

    private GridBuilder(Region region) {
        this.region = region;
        mesh = Mesh.of(region.box(), region.rulings());
    }

    static Grid build(Region region) {
        GridBuilder builder = new GridBuilder(region);
        double[] xs = builder.columns();
        HeaderBand header = HeaderBand.of(region, builder.mesh, xs);
        double[] ys = builder.rows(xs, header);
        return CellPlacer.place(region, builder.mesh, xs, ys, header);
    }

    private double[] columns() {
        List<Double> rivers = new ArrayList<>();
        for (List<List<Word>> rows : rowsByColumn()) {
            rivers.addAll(Rivers.find(rows.stream().map(RiverRow::of).toList(), mesh.columns() > 1));
        }
        return Rivers.merged(mesh.xs(), rivers);
    }

    /** For each column of the mesh its lines of words, those in areas over several columns left out. */
    private List<List<List<Word>>> rowsByColumn() {
        List<List<List<Word>>> columns = new ArrayList<>();
        for (int c = 0; c < mesh.columns(); c++) {
            columns.add(new ArrayList<>());
        }
        for (TextRow row : region.rows()) {
            int last = -1;
            for (Word word : row.words()) {
                Mesh.Area area = areaOf(word);
                if (area.c0() != area.c1()) {
                    continue;
                }
                List<List<Word>> rows = columns.get(area.c0());
                if (area.c0() != last) {
                    rows.add(new ArrayList<>());
                    last = area.c0();
                }
                rows.get(rows.size() - 1).add(word);
            }
        }
        return columns;
    }

    private Mesh.Area areaOf(Word word) {
        return mesh.areaAt(word.box().centerX(), word.box().centerY());
    }

    private double[] rows(double[] xs, HeaderBand header) {
        List<Double> cuts = new ArrayList<>();
        double[] ys = mesh.ys();
        boolean ruled = fullRules() >= RULED_ROWS || isSmallLattice(xs);
        for (int r = 0; r < mesh.rows(); r++) {
            List<LineFill> lines = linesIn(r, xs);
            int head = header.linesIn(ys[r], ys[r + 1]);
            if (head > 0) {
                cuts.addAll(header.cuts());
                if (head < lines.size()) {
                    cuts.add(between(lines.get(head - 1), lines.get(head)));
                }
            }
            List<LineFill> body = lines.subList(Math.min(head, lines.size()), lines.size());
            cuts.addAll(cutsBetween(body, ruled));
        }
        return Rivers.merged(ys, cuts);
    }

    /** True for a few rows with rules round every cell, none of which holds more lines than a cell does. */
    private boolean isSmallLattice(double[] xs) {
        if (fullRules() < 2 || mesh.columns() != xs.length - 1) {
            return false;
        }
        for (int r = 0; r < mesh.rows(); r++) {
            List<LineFill> lines = linesIn(r, xs);
            for (int c = 0; c < mesh.columns(); c++) {
                int column = c;
                if (lines.stream().filter(line -> line.filled(column)).count() > CELL_LINES) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Double> cutsBetween(List<LineFill> lines, boolean ruled) {
        List<Double> cuts = new ArrayList<>();
        if (lines.size() < 2) {
            return cuts;
        }
        boolean[] starts = ruled ? RowCuts.startsBetweenRules(lines) : RowCuts.starts(lines);
        for (int i = 1; i < starts.length; i++) {
            if (starts[i]) {
                cuts.add(between(lines.get(i - 1), lines.get(i)));
            }
        }
        return cuts;
    }

    static double between(LineFill above, LineFill below) {
        return (above.row().baseline()
                        + 0.2 * above.row().size()
                        + below.row().baseline()
                        - 0.7 * below.row().size())
                / 2;
    }

    /** Rules that reach over most of the width, those at the top and the bottom aside. */
    private int fullRules() {
        double[] ys = mesh.ys();
        int full = 0;
        for (int r = 1; r < ys.length - 1; r++) {
            int below = r;
            boolean covers = mesh.areas().stream()
                            .filter(a -> a.r0() < below && a.r1() >= below)
                            .count()
                    < Math.max(1, 0.5 * mesh.columns());
            full += covers ? 1 : 0;
        }
        return full;
    }

    /** The lines of text in one row of the mesh, words of taller areas left out. */
    private List<LineFill> linesIn(int row, double[] xs) {
        List<LineFill> lines = new ArrayList<>();
        double[] ys = mesh.ys();
        for (TextRow text : region.rows()) {
            double y = text.box().centerY();
            if (y < ys[row] - text.size() || y > ys[row + 1] + text.size()) {
                continue;
            }
            List<Word> inside = new ArrayList<>();
            for (Word word : text.words()) {
                Mesh.Area area = areaOf(word);
                if (area.r0() == row && area.r1() == row) {
                    inside.add(word);
                }
            }
            if (!inside.isEmpty()) {
                lines.add(new LineFill(TextRow.row(inside), xs));
            }
        }
        return lines;
    }
}
