package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planouvert.layout.table.TextRow.Run;
import org.planouvert.layout.text.Word;

/**
 * Finds the white gaps that run down between the columns of a stretch without upright rules. The rows of figures decide;
 * headings, which may stand over several columns, only add columns that hold no figure at all.
 */
final class Rivers {

    /** Words nearer than this, in font sizes, belong to one cell. */
    static final double RUN_GAP = 0.5;

    /** A gap this wide, in font sizes, is a column gap by itself. */
    private static final double WIDE = 0.9;

    /** The share of the rows that must have a gap inside a run for it to be a heading over several columns. */
    private static final double SPANNING = 0.4;

    /** Headings stand on no more lines than this. */
    private static final int MOST_HEADINGS = 8;

    private final List<List<Run>> head;
    private final List<List<Run>> body;
    private final Set<Run> spanning;
    private final double size;
    private final boolean ruled;

    private Rivers(List<List<Run>> head, List<List<Run>> body, double size, boolean ruled) {
        this.head = head;
        this.body = body;
        this.size = size;
        this.ruled = ruled;
        spanning = spanning(body);
    }

    private record River(double from, double to) {
        double middle() {
            return (from + to) / 2;
        }
    }

    /**
     * The middles of the rivers, left first.
     *
     * @param rows the words of each line of text
     * @param ruled true where upright rules part the columns already, so that a further river must be plain
     */
    static List<Double> find(List<List<Word>> rows, boolean ruled) {
        List<List<Run>> runs = new ArrayList<>();
        for (List<Word> row : rows) {
            if (!row.isEmpty()) {
                runs.add(TextRow.row(row).runs(RUN_GAP));
            }
        }
        int first = firstFigures(runs);
        Rivers rivers = new Rivers(runs.subList(0, first), runs.subList(first, runs.size()), sizeOf(rows), ruled);
        return rivers.withHeadings(rivers.gaps());
    }

    /** The index of the first row of figures, if what stands above it may be headings; otherwise 0. */
    private static int firstFigures(List<List<Run>> rows) {
        for (int i = 0; i < rows.size() && i <= MOST_HEADINGS; i++) {
            List<Run> row = rows.get(i);
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

    private static double sizeOf(List<List<Word>> rows) {
        double[] sizes = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Word::size)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
    }

    /** Runs that lie over the column gaps of many other rows. */
    private static Set<Run> spanning(List<List<Run>> rows) {
        Set<Run> spanning = new HashSet<>();
        long parted = rows.stream().filter(row -> row.size() > 1).count();
        for (List<Run> row : rows) {
            for (Run run : row) {
                int crossed = 0;
                for (List<Run> other : rows) {
                    crossed += other != row && crosses(run, other) ? 1 : 0;
                }
                long others = parted - (row.size() > 1 ? 1 : 0);
                if (crossed >= 1 && crossed >= SPANNING * others) {
                    spanning.add(run);
                }
            }
        }
        return spanning;
    }

    private static boolean crosses(Run run, List<Run> other) {
        for (int i = 1; i < other.size(); i++) {
            double from = other.get(i - 1).x1();
            double to = other.get(i).x0();
            double size = other.get(i).words().get(0).size();
            if (to - from >= WIDE * size && run.x0() < from && run.x1() > to) {
                return true;
            }
        }
        return false;
    }

    private List<River> gaps() {
        List<double[]> cover = new ArrayList<>();
        for (List<Run> row : body) {
            for (Run run : row) {
                if (!spanning.contains(run)) {
                    cover.add(new double[] {run.x0(), run.x1()});
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
        for (List<Run> row : body) {
            boolean before = row.stream().anyMatch(run -> !spanning.contains(run) && run.x1() <= from);
            boolean after = row.stream().anyMatch(run -> !spanning.contains(run) && run.x0() >= to);
            both += before && after ? 1 : 0;
            either += before || after ? 1 : 0;
            figures += before && after && figuresMeet(row, from, to) ? 1 : 0;
        }
        double width = (to - from) / size;
        if (ruled && (both < 3 || 2 * both < body.size())) {
            return false;
        }
        if (width >= WIDE) {
            return both >= 1;
        }
        if (width >= TextRow.BLANK && figures >= 3 && figures >= 0.6 * both) {
            return true;
        }
        return width >= RUN_GAP && both >= 3 && both >= 0.4 * either;
    }

    /** True when the runs nearest to the gap on both sides are figures with their marks. */
    private static boolean figuresMeet(List<Run> row, double from, double to) {
        Run last = row.get(0);
        for (Run run : row) {
            if (run.x0() >= to) {
                return last.x1() <= from && Values.isMarked(last.text()) && Values.isMarked(run.text());
            }
            last = run;
        }
        return false;
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
        for (List<Run> row : head) {
            for (Run run : row) {
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
        return head.stream().flatMap(List::stream).anyMatch(run -> run.x0() < to && run.x1() > from);
    }

    private River clearOf(River river) {
        double from = river.from();
        double to = river.to();
        for (List<Run> row : head) {
            for (Run run : row) {
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
