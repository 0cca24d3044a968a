package org.planouvert.layout.table;

import java.util.Arrays;
import java.util.List;
import org.planouvert.layout.table.TextRow.Run;
import org.planouvert.layout.text.Word;

/** A line of text as those see it who look for rivers: its runs and the wide gaps between them, worked out once. */
final class RiverRow {

    /** A gap this wide, in font sizes, is a column gap by itself. */
    static final double WIDE = 0.9;

    private final List<Run> runs;
    private final double[] sizes;
    /** Left and right ends of the wide gaps, left first, in points. */
    private final double[] from;

    private final double[] to;
    /** The width of the narrowest of them, in points. */
    private final double narrowest;

    /** By run: a figure with its mark. */
    private final boolean[] marked;

    private RiverRow(TextRow row) {
        runs = row.runs(TextRow.RUN_GAP);
        sizes = new double[row.words().size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = row.words().get(i).size();
        }
        double[] lefts = new double[runs.size()];
        double[] rights = new double[runs.size()];
        int wide = 0;
        for (int i = 1; i < runs.size(); i++) {
            Run right = runs.get(i);
            lefts[wide] = runs.get(i - 1).x1();
            rights[wide] = right.x0();
            wide += rights[wide] - lefts[wide] >= WIDE * right.words().get(0).size() ? 1 : 0;
        }
        from = Arrays.copyOf(lefts, wide);
        to = Arrays.copyOf(rights, wide);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < wide; i++) {
            least = Math.min(least, to[i] - from[i]);
        }
        narrowest = least;
        marked = new boolean[runs.size()];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = Values.isMarked(runs.get(i).text());
        }
    }

    /**
     * The row of some words.
     *
     * @param words at least one
     */
    static RiverRow of(List<Word> words) {
        return of(TextRow.row(words));
    }

    static RiverRow of(TextRow row) {
        return new RiverRow(row);
    }

    /** Left first; at least one. */
    List<Run> runs() {
        return runs;
    }

    /** True when the runs nearest to a gap on both sides are figures with their marks. */
    boolean figuresMeet(double left, double right) {
        int last = 0;
        for (int i = 0; i < marked.length; i++) {
            if (runs.get(i).x0() >= right) {
                return runs.get(last).x1() <= left && marked[last] && marked[i];
            }
            last = i;
        }
        return false;
    }

    /** True when a run of another row lies over a wide gap of this one, with something left on both sides. */
    boolean isCrossedBy(Run run) {
        // most runs are figures, narrower than any gap between columns
        if (run.x1() - run.x0() < narrowest) {
            return false;
        }
        for (int i = 0; i < from.length; i++) {
            if (run.x0() < from[i] && run.x1() > to[i]) {
                return true;
            }
        }
        return false;
    }

    /** The middle one of the font sizes of all words of some rows, in points; 10 where there are none. */
    static double sizeOf(List<RiverRow> rows) {
        double[] all =
                new double[rows.stream().mapToInt(row -> row.sizes.length).sum()];
        int at = 0;
        for (RiverRow row : rows) {
            System.arraycopy(row.sizes, 0, all, at, row.sizes.length);
            at += row.sizes.length;
        }
        Arrays.sort(all);
        return all.length == 0 ? 10 : all[all.length / 2];
    }
}
