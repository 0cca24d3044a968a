package org.planouvert.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the ruling lines of a straightened picture, in four steps: runs of ink, strokes, joined strokes, kept ones. */
final class StrokeFinder {

    /** A run of ink as long as this, in inches, is no part of a letter of running text. */
    private static final double RUN = 0.16;

    /** Upright runs may be shorter: a row of a table is as high as its letters and a little more. */
    private static final double UPRIGHT_RUN = 0.11;

    /** Thicker than this, in inches (2.5 points), is the edge of a shaded area. */
    private static final double THICKEST = 0.035;

    /** Pieces of one rule lie no further apart than this, in inches: dropouts of a scan. */
    private static final double DROPOUT = 0.06;

    /** A level rule is at least as long as this, in inches. */
    private static final double SHORTEST_LEVEL = 0.25;

    /** An upright one that ends at no level rule is at least as long as this, in inches; taller letters are no text. */
    private static final double SHORTEST_ALONE = 1.0;

    /** One that meets a level rule need be no longer than this, in inches. */
    private static final double SHORTEST_TOUCHING = 0.35;

    /** How near, in inches (3 points), an end must come to a rule to touch it. */
    static final double TOUCH = 0.042;

    private final double dpi;

    private StrokeFinder(double dpi) {
        this.dpi = dpi;
    }

    /** The rules, level ones first, each from the top or the left. */
    static List<Stroke> find(Ink ink, double dpi) {
        StrokeFinder finder = new StrokeFinder(dpi);
        List<Stroke> level = finder.keepLevel(finder.join(finder.strokes(ink, true, RUN)));
        List<Stroke> upright = finder.join(finder.strokes(ink.transposed(), false, UPRIGHT_RUN));
        List<Stroke> all = new ArrayList<>(level);
        all.addAll(finder.keepUpright(upright, level));
        return all;
    }

    private List<Stroke> strokes(Ink ink, boolean level, double shortest) {
        int least = Math.max(8, (int) Math.round(shortest * dpi));
        List<Run> open = new ArrayList<>();
        List<Stroke> found = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            List<Run> next = new ArrayList<>();
            for (int[] run : runs(ink, y, least)) {
                next.add(grow(open, run, y, ink));
            }
            open.forEach(run -> close(run, level, found));
            open = next;
        }
        open.forEach(run -> close(run, level, found));
        return found;
    }

    /** Runs of a row, seen together with its neighbours, so that a hairline a little askew stays in one piece. */
    private static List<int[]> runs(Ink ink, int y, int least) {
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        for (int x = 0; x <= ink.width(); x++) {
            boolean on = x < ink.width()
                    && (ink.at(x, y) || y > 0 && ink.at(x, y - 1) || y + 1 < ink.height() && ink.at(x, y + 1));
            if (on && start < 0) {
                start = x;
            } else if (!on && start >= 0) {
                if (x - start >= least) {
                    runs.add(new int[] {start, x});
                }
                start = -1;
            }
        }
        return runs;
    }

    private static Run grow(List<Run> open, int[] run, int y, Ink ink) {
        Run grown = new Run(run[0], run[1]);
        for (Run old : open) {
            if (old.from < run[1] && run[0] < old.to && !old.taken) {
                grown.absorb(old);
            }
        }
        grown.add(run, y, ink);
        return grown;
    }

    private void close(Run run, boolean level, List<Stroke> found) {
        if (run.taken || run.ink == 0) {
            return;
        }
        int length = run.to - run.from;
        double thickness = (double) run.ink / length;
        if (thickness <= THICKEST * dpi && length > 3 * thickness) {
            double middle = (double) run.moment / run.ink + 0.5;
            int half = Math.max(1, (int) Math.ceil(thickness / 2));
            found.add(new Stroke(
                    level, run.from, run.to, (int) Math.round(middle - half), (int) Math.round(middle + half)));
        }
    }

    private List<Stroke> join(List<Stroke> strokes) {
        List<Stroke> sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingInt(Stroke::from).thenComparingDouble(Stroke::at));
        List<Stroke> joined = new ArrayList<>();
        for (Stroke next : sorted) {
            int last = -1;
            for (int i = joined.size() - 1; i >= 0 && last < 0; i--) {
                Stroke before = joined.get(i);
                if (next.from() - before.to() <= DROPOUT * dpi
                        && Math.abs(next.at() - before.at()) <= 0.015 * dpi + 1) {
                    last = i;
                }
            }
            if (last < 0) {
                joined.add(next);
            } else {
                Stroke b = joined.get(last);
                joined.set(
                        last,
                        new Stroke(
                                b.level(),
                                b.from(),
                                Math.max(b.to(), next.to()),
                                Math.min(b.low(), next.low()),
                                Math.max(b.high(), next.high())));
            }
        }
        return joined;
    }

    private List<Stroke> keepLevel(List<Stroke> strokes) {
        return strokes.stream()
                .filter(s -> s.length() >= SHORTEST_LEVEL * dpi)
                .sorted(Comparator.comparingDouble(Stroke::at).thenComparingInt(Stroke::from))
                .toList();
    }

    private List<Stroke> keepUpright(List<Stroke> strokes, List<Stroke> level) {
        return strokes.stream()
                .filter(s -> s.length() >= SHORTEST_ALONE * dpi || touches(s, level))
                .sorted(Comparator.comparingDouble(Stroke::at).thenComparingInt(Stroke::from))
                .toList();
    }

    /**
     * Long enough and near a level rule, or as short as a row and running right into the rules above and below, which a
     * bracket in a narrow row does not.
     */
    private boolean touches(Stroke upright, List<Stroke> level) {
        boolean top = false;
        boolean bottom = false;
        double near = TOUCH * dpi;
        for (Stroke rule : level) {
            if (upright.meets(rule, near)) {
                if (upright.length() >= SHORTEST_TOUCHING * dpi) {
                    return true;
                }
                top |= upright.from() <= rule.high() && upright.from() >= rule.low() - near;
                bottom |= upright.to() >= rule.low() && upright.to() <= rule.high() + near;
            }
        }
        return top && bottom;
    }

    /** Runs of neighbouring rows that overlap, gathered while the picture is swept. */
    private static final class Run {
        private int from;
        private int to;
        private long ink;
        private long moment;
        private boolean taken;

        private Run(int from, int to) {
            this.from = from;
            this.to = to;
        }

        private void absorb(Run old) {
            from = Math.min(from, old.from);
            to = Math.max(to, old.to);
            ink += old.ink;
            moment += old.moment;
            old.taken = true;
        }

        private void add(int[] run, int y, Ink picture) {
            for (int x = run[0]; x < run[1]; x++) {
                if (picture.at(x, y)) {
                    ink++;
                    moment += y;
                }
            }
        }
    }
}
