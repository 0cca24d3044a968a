package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planouvert.layout.text.Word;

/** Finds the white gaps that run down between the columns of a stretch without upright rules. */
final class Rivers {

    /** Words nearer than this, in font sizes, belong to one cell. */
    static final double RUN_GAP = 0.5;

    /** A gap this wide, in font sizes, is a column gap by itself. */
    private static final double WIDE = 0.9;

    /** The share of the rows that must have a gap inside a run for it to be a heading over several columns. */
    private static final double SPANNING = 0.4;

    private Rivers() {}

    /**
     * The middles of the rivers, left first.
     *
     * @param rows the words of each line of text
     * @param ruled true where upright rules part the columns already, so that a further river must be plain
     */
    static List<Double> find(List<List<Word>> rows, boolean ruled) {
        List<List<TextRow.Run>> runs = new ArrayList<>();
        for (List<Word> row : rows) {
            if (!row.isEmpty()) {
                runs.add(TextRow.row(row).runs(RUN_GAP));
            }
        }
        Set<TextRow.Run> spanning = spanning(runs);
        return gaps(runs, spanning, sizeOf(rows), ruled);
    }

    static double sizeOf(List<List<Word>> rows) {
        double[] sizes = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Word::size)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
    }

    /** Runs that lie over the column gaps of many other rows. */
    private static Set<TextRow.Run> spanning(List<List<TextRow.Run>> rows) {
        Set<TextRow.Run> spanning = new HashSet<>();
        long parted = rows.stream().filter(row -> row.size() > 1).count();
        for (List<TextRow.Run> row : rows) {
            for (TextRow.Run run : row) {
                int crossed = 0;
                for (List<TextRow.Run> other : rows) {
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

    private static boolean crosses(TextRow.Run run, List<TextRow.Run> other) {
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

    private static List<Double> gaps(
            List<List<TextRow.Run>> rows, Set<TextRow.Run> spanning, double size, boolean ruled) {
        List<double[]> cover = new ArrayList<>();
        for (List<TextRow.Run> row : rows) {
            for (TextRow.Run run : row) {
                if (!spanning.contains(run)) {
                    cover.add(new double[] {run.x0(), run.x1()});
                }
            }
        }
        cover.sort((a, b) -> Double.compare(a[0], b[0]));
        List<Double> rivers = new ArrayList<>();
        double reach = cover.isEmpty() ? 0 : cover.get(0)[1];
        for (double[] next : cover) {
            if (next[0] > reach && isRiver(rows, spanning, reach, next[0], size, ruled)) {
                rivers.add((reach + next[0]) / 2);
            }
            reach = Math.max(reach, next[1]);
        }
        return rivers;
    }

    private static boolean isRiver(
            List<List<TextRow.Run>> rows,
            Set<TextRow.Run> spanning,
            double from,
            double to,
            double size,
            boolean ruled) {
        int both = 0;
        int either = 0;
        for (List<TextRow.Run> row : rows) {
            boolean before = row.stream().anyMatch(run -> !spanning.contains(run) && run.x1() <= from);
            boolean after = row.stream().anyMatch(run -> !spanning.contains(run) && run.x0() >= to);
            both += before && after ? 1 : 0;
            either += before || after ? 1 : 0;
        }
        double width = (to - from) / size;
        if (ruled && (both < 3 || 2 * both < rows.size())) {
            return false;
        }
        if (width >= WIDE) {
            return both >= 1;
        }
        return width >= RUN_GAP && both >= 3 && both >= 0.4 * either;
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
