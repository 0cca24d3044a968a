package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.planouvert.geometry.Rule;
import org.planouvert.layout.text.Word;

/**
 * The lines of headings at the top of a table, and where they part into rows.
 *
 * @param lines the lines, top first; none when the table has no headings of its own
 * @param cuts heights between two rows of headings
 * @param bottom where the headings end; the top of the table for none
 */
record HeaderBand(List<LineFill> lines, List<Double> cuts, double bottom) {

    /** Two edges this near, in font sizes, are aligned. */
    private static final double ALIGNED = 0.6;

    /** Headings of one cell are set no further apart than this, in font sizes. */
    private static final double LEADING = 1.6;

    /** A heading so many times as large as the one below is a heading over it. */
    private static final double LARGER = 1.15;

    static HeaderBand of(Region region, Mesh mesh, double[] xs) {
        List<LineFill> all =
                region.rows().stream().map(row -> new LineFill(row, xs)).toList();
        int end = end(all, mesh);
        if (end == 0) {
            return new HeaderBand(List.of(), List.of(), region.box().y0());
        }
        List<LineFill> lines = all.subList(0, end);
        LineFill last = lines.get(end - 1);
        double bottom = end < all.size()
                ? GridBuilder.between(last, all.get(end))
                : region.box().y1();
        for (double y : mesh.ys()) {
            if (y > last.row().baseline() - 0.3 * last.row().size()
                    && (end == all.size() || y < all.get(end).row().baseline())) {
                bottom = y;
                break;
            }
        }
        boolean allRuled = mesh.columns() > 1 && mesh.columns() == xs.length - 1;
        List<Double> cuts = allRuled ? List.of() : cuts(lines, region.rulings().level());
        return new HeaderBand(lines, cuts, bottom);
    }

    /** How many of its lines stand between two heights. */
    int linesIn(double top, double bottom) {
        return (int) lines.stream()
                .filter(line ->
                        line.row().box().centerY() > top && line.row().box().centerY() <= bottom)
                .count();
    }

    /** The number of lines of headings: those above the first rule that has figures below and none above. */
    private static int end(List<LineFill> all, Mesh mesh) {
        int firstBody = 0;
        while (firstBody < all.size() && !isBody(all.get(firstBody))) {
            firstBody++;
        }
        int ruled = linesAboveRule(all, mesh, firstBody);
        if (ruled >= 0) {
            return ruled;
        }
        boolean plain = firstBody == all.size() || firstBody > MOST_LINES;
        return plain ? boldLines(all) : firstBody;
    }

    /**
     * The number of lines above the first rule right through the table, or above a later one as long as the key column of
     * the next row is blank or goes on from the row above; -1 without such a rule, 0 where figures stand above it.
     */
    private static int linesAboveRule(List<LineFill> all, Mesh mesh, int firstBody) {
        double[] ys = mesh.ys();
        double last = ys[0];
        int head = -1;
        for (int i = 1; i < ys.length - 1; i++) {
            double y = ys[i];
            int above = (int)
                    all.stream().filter(line -> line.row().box().centerY() < y).count();
            if (above == 0) {
                continue;
            }
            if (above > firstBody || above > MOST_LINES) {
                return Math.max(head, 0);
            }
            if (head >= 0
                    && !keySpans(mesh, last)
                    && !keyIsBlank(all.subList(head, above))
                    && !isFuller(all.subList(0, head), all.subList(head, above))) {
                return head;
            }
            head = above;
            last = y;
            if (above == all.size()) {
                break;
            }
        }
        return head;
    }

    /** True when the area in the first column reaches over this height. */
    private static boolean keySpans(Mesh mesh, double y) {
        return mesh.columns() > 1
                && mesh.areas().stream()
                        .anyMatch(a ->
                                a.c0() == 0 && a.box().y0() < y - 1 && a.box().y1() > y + 1);
    }

    /** True when the lines head more columns than those above them do, and most of all columns. */
    private static boolean isFuller(List<LineFill> above, List<LineFill> lines) {
        int columns = above.get(0).columns();
        int now = filled(lines, columns);
        return now > filled(above, columns) && 2 * now > columns;
    }

    /** How many columns some line of them fills. */
    private static int filled(List<LineFill> lines, int columns) {
        return (int) IntStream.range(0, columns)
                .filter(c -> lines.stream().anyMatch(line -> line.filled(c)))
                .count();
    }

    private static boolean keyIsBlank(List<LineFill> lines) {
        return lines.stream().noneMatch(line -> line.filled(0))
                && lines.stream().anyMatch(line -> line.filledCount() > 1);
    }

    /** Headings never run over more lines than this. */
    private static final int MOST_LINES = 8;

    private static int boldLines(List<LineFill> all) {
        int bold = 0;
        while (bold < all.size()
                && all.get(bold).row().words().stream().allMatch(w -> w.face().bold())) {
            bold++;
        }
        return bold < all.size() && bold <= MOST_LINES ? bold : 0;
    }

    private static boolean isBody(LineFill line) {
        int values = 0;
        int filled = 0;
        for (int c = 1; c < line.columns(); c++) {
            filled += line.filled(c) ? 1 : 0;
            values += line.value(c) && !Values.isYear(line.text(c)) ? 1 : 0;
            if (Values.isMoney(line.text(c))) {
                return true;
            }
        }
        return values > 0 && 2 * values >= filled;
    }

    private static List<Double> cuts(List<LineFill> lines, List<Rule> level) {
        List<Double> cuts = new ArrayList<>();
        List<LineFill> fixed = withoutFloating(lines);
        for (int i = 1; i < fixed.size(); i++) {
            LineFill above = fixed.get(i - 1);
            LineFill below = fixed.get(i);
            if (ruleBetween(above, below, level) || parts(above, below)) {
                cuts.add(GridBuilder.between(above, below));
            }
        }
        return cuts;
    }

    /** Without the lines that share no column with the lines around them: they are set half way, over several rows. */
    private static List<LineFill> withoutFloating(List<LineFill> lines) {
        List<LineFill> fixed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean floats = i > 0
                    && i < lines.size() - 1
                    && !lines.get(i).sharesColumn(lines.get(i - 1))
                    && !lines.get(i).sharesColumn(lines.get(i + 1))
                    && lines.get(i - 1).filledCount() > 0;
            if (!floats) {
                fixed.add(lines.get(i));
            }
        }
        return fixed;
    }

    private static boolean ruleBetween(LineFill above, LineFill below, List<Rule> level) {
        return level.stream()
                .anyMatch(r -> r.y0() > above.row().baseline() - 1
                        && r.y0() < below.row().baseline() - 1
                        && r.x1() - r.x0() > 0
                        && covers(r, above.row(), below.row()));
    }

    private static boolean covers(Rule rule, TextRow above, TextRow below) {
        return above.words().stream().anyMatch(w -> over(rule, w))
                && below.words().stream().anyMatch(w -> over(rule, w));
    }

    private static boolean over(Rule rule, Word word) {
        return rule.x0() <= word.box().centerX() && rule.x1() >= word.box().centerX();
    }

    /** True when a run above stands over the gap between two runs below, as a heading over several columns does. */
    private static boolean parts(LineFill above, LineFill below) {
        double gap = below.row().baseline() - above.row().baseline();
        boolean apart = gap > LEADING * Math.max(above.row().size(), below.row().size());
        boolean larger = above.row().size() > LARGER * below.row().size();
        return (apart || larger) && above.sharesColumn(below) || isParent(above.row(), below.row());
    }

    private static boolean isParent(TextRow above, TextRow below) {
        List<TextRow.Run> under = below.runs(TextRow.RUN_GAP);
        for (TextRow.Run run : above.runs(TextRow.RUN_GAP)) {
            double size = above.size();
            boolean aligned = under.stream()
                    .anyMatch(u -> Math.abs(u.x0() - run.x0()) < ALIGNED * size
                            || Math.abs(u.x1() - run.x1()) < ALIGNED * size
                            || Math.abs(u.x0() + u.x1() - run.x0() - run.x1()) < 2 * ALIGNED * size);
            boolean left = under.stream().anyMatch(u -> center(u) < center(run));
            boolean right = under.stream().anyMatch(u -> center(u) > center(run));
            if (!aligned && left && right && straddles(run, under)) {
                return true;
            }
        }
        return false;
    }

    /** True when the run lies over two or more of the runs below, or in the gap between two. */
    private static boolean straddles(TextRow.Run run, List<TextRow.Run> under) {
        long touched = under.stream()
                .filter(u -> u.x0() < run.x1() && u.x1() > run.x0())
                .count();
        return touched != 1;
    }

    private static double center(TextRow.Run run) {
        return (run.x0() + run.x1()) / 2;
    }
}
