package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planouvert.layout.table.TextRow.Run;

/**
 * Finds the white gaps that run down between the columns of a stretch without upright rules. The rows of figures decide;
 * headings, which may stand over several columns, only add columns that hold no figure at all.
 */
final class Rivers {

    /** The share of the rows that must have a gap inside a run for it to be a heading over several columns. */
    private static final double SPANNING = 0.4;

    /** Headings stand on no more lines than this. */
    private static final int MOST_HEADINGS = 8;

    private final List<RiverRow> head;
    private final List<RiverRow> body;
    /** By row of the body and run: lies over the column gaps of many other rows. */
    private final boolean[][] spanning;
    /** By row of the body: where the first of the other runs ends, and where the last of them begins. */
    private final double[] firstEnd;

    private final double[] lastStart;
    private final double size;
    private final boolean ruled;

    private Rivers(List<RiverRow> head, List<RiverRow> body, double size, boolean ruled) {
        this.head = head;
        this.body = body;
        this.size = size;
        this.ruled = ruled;
        spanning = spanning(body);
        firstEnd = new double[body.size()];
        lastStart = new double[body.size()];
        for (int i = 0; i < body.size(); i++) {
            List<Run> runs = body.get(i).runs();
            firstEnd[i] = Double.POSITIVE_INFINITY;
            lastStart[i] = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < runs.size(); j++) {
                if (!spanning[i][j]) {
                    firstEnd[i] = Math.min(firstEnd[i], runs.get(j).x1());
                    lastStart[i] = Math.max(lastStart[i], runs.get(j).x0());
                }
            }
        }
    }

    private record River(double from, double to) {
        double middle() {
            return (from + to) / 2;
        }
    }

    /**
     * The middles of the rivers, left first.
     *
     * @param rows the lines of text, top first
     * @param ruled true where upright rules part the columns already, so that a further river must be plain
     */
    static List<Double> find(List<RiverRow> rows, boolean ruled) {
        int first = firstFigures(rows);
        Rivers rivers =
                new Rivers(rows.subList(0, first), rows.subList(first, rows.size()), RiverRow.sizeOf(rows), ruled);
        return rivers.withHeadings(rivers.gaps());
    }

    /** The index of the first row of figures, if what stands above it may be headings; otherwise 0. */
    private static int firstFigures(List<RiverRow> rows) {
        for (int i = 0; i < rows.size() && i <= MOST_HEADINGS; i++) {
            List<Run> row = rows.get(i).runs();
            long values = row.stream().filter(run -> isFigure(run.text())).count();
            boolean first = isFigure(row.get(0).text());
            if (row.size() > 1 && values - (first ? 1 : 0) >= 0.5 * (row.size() - 1)) {
                return rows.size() - i >= 2 ? i : 0;
            }
        }
        return 0;
    }

    private static boolean isFigure(String text) {
        return Values.isValue(text) && !Values.isYear(text);
    }

    /** Runs that lie over the column gaps of many other rows. */
    private static boolean[][] spanning(List<RiverRow> rows) {
        boolean[][] spanning = new boolean[rows.size()][];
        int parted = 0;
        for (RiverRow row : rows) {
            parted += row.runs().size() > 1 ? 1 : 0;
        }
        for (int i = 0; i < spanning.length; i++) {
            List<Run> runs = rows.get(i).runs();
            int others = parted - (runs.size() > 1 ? 1 : 0);
            spanning[i] = new boolean[runs.size()];
            for (int j = 0; j < runs.size(); j++) {
                int crossed = crossed(rows, i, runs.get(j));
                spanning[i][j] = crossed >= 1 && crossed >= SPANNING * others;
            }
        }
        return spanning;
    }

    /** How many other rows have a gap under a run. */
    private static int crossed(List<RiverRow> rows, int own, Run run) {
        int crossed = 0;
        for (int i = 0; i < rows.size(); i++) {
            crossed += i != own && rows.get(i).isCrossedBy(run) ? 1 : 0;
        }
        return crossed;
    }

    private List<River> gaps() {
        List<double[]> cover = new ArrayList<>();
        for (int i = 0; i < spanning.length; i++) {
            List<Run> runs = body.get(i).runs();
            for (int j = 0; j < runs.size(); j++) {
                if (!spanning[i][j]) {
                    cover.add(new double[] {runs.get(j).x0(), runs.get(j).x1()});
                }
            }
        }
        cover.sort((a, b) -> Double.compare(a[0], b[0]));
        List<River> rivers = new ArrayList<>();
        double reach = cover.isEmpty() ? 0 : cover.get(0)[1];
        for (double[] next : cover) {
            if (next[0] > reach && isRiver(reach, next[0])) {
                rivers.add(new River(reach, next[0]));
            }
            reach = Math.max(reach, next[1]);
        }
        return rivers;
    }

    private boolean isRiver(double from, double to) {
        int both = 0;
        int either = 0;
        int figures = 0;
        for (int i = 0; i < spanning.length; i++) {
            boolean before = firstEnd[i] <= from;
            boolean after = lastStart[i] >= to;
            both += before && after ? 1 : 0;
            either += before || after ? 1 : 0;
            figures += before && after && body.get(i).figuresMeet(from, to) ? 1 : 0;
        }
        double width = (to - from) / size;
        if (ruled && (both < 3 || 2 * both < body.size())) {
            return false;
        }
        if (width >= RiverRow.WIDE) {
            return both >= 1;
        }
        if (width >= TextRow.BLANK && figures >= 3 && figures >= 0.6 * both) {
            return true;
        }
        return width >= TextRow.RUN_GAP && both >= 3 && both >= 0.4 * either;
    }

    /** Splits a river in which a heading of its own stands, and moves the middle out of headings that reach into it. */
    private List<Double> withHeadings(List<River> rivers) {
        List<Double> middles = new ArrayList<>();
        for (int i = 0; i < rivers.size(); i++) {
            River river = rivers.get(i);
            double left = i == 0 ? -Double.MAX_VALUE : rivers.get(i - 1).to();
            double right = i == rivers.size() - 1
                    ? Double.MAX_VALUE
                    : rivers.get(i + 1).from();
            Run own = ownHeading(river, left, right);
            if (own == null) {
                middles.add(clearOf(river).middle());
            } else {
                middles.add(new River(river.from(), own.x0()).middle());
                middles.add(new River(own.x1(), river.to()).middle());
            }
        }
        return middles;
    }

    private @Nullable Run ownHeading(River river, double left, double right) {
        for (RiverRow row : head) {
            for (Run run : row.runs()) {
                if (run.x0() > river.from() && run.x1() < river.to()) {
                    boolean before = hasHeading(left, river.from());
                    boolean after = hasHeading(river.to(), right);
                    return before && after ? run : null;
                }
            }
        }
        return null;
    }

    private boolean hasHeading(double from, double to) {
        return head.stream().flatMap(row -> row.runs().stream()).anyMatch(run -> run.x0() < to && run.x1() > from);
    }

    private River clearOf(River river) {
        double from = river.from();
        double to = river.to();
        for (RiverRow row : head) {
            for (Run run : row.runs()) {
                if (run.x0() < river.from() && run.x1() > from && run.x1() < to) {
                    from = run.x1();
                } else if (run.x1() > river.to() && run.x0() < to && run.x0() > from) {
                    to = run.x0();
                }
            }
        }
        return new River(from, to);
    }

    /** Merges sorted edges with further ones, keeping them sorted. */
    static double[] merged(double[] edges, List<Double> more) {
        double[] all = Arrays.copyOf(edges, edges.length + more.size());
        for (int i = 0; i < more.size(); i++) {
            all[edges.length + i] = more.get(i);
        }
        Arrays.sort(all);
        return all;
    }
}
