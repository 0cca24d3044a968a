package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Recovers the row spans of a first column whose few words are set half way down their group of rows: when the rows can
 * be parted into groups so that each word stands in the middle of its own, the words span their groups.
 */
final class RowSpans {

    /** How far from the middle of its group a word may stand, in heights of a row. */
    private static final double OFF = 0.45;

    private RowSpans() {}

    static List<GridCell> heal(List<GridCell> cells, double[] ys, int headerRows) {
        List<GridCell> labels = cells.stream()
                .filter(c -> c.c0() == 0 && c.c1() == 0 && c.r0() >= headerRows)
                .sorted(Comparator.comparingDouble(c -> c.box().centerY()))
                .toList();
        double[] middles = middles(cells, ys.length - 1);
        int first = firstFilled(middles, headerRows);
        int last = lastFilled(middles);
        if (labels.isEmpty() || labels.size() > (last - first + 1) * 0.6 || first >= last) {
            return cells;
        }
        int[] ends = groups(labels, middles, first, last);
        if (ends.length == 0) {
            return cells;
        }
        List<GridCell> healed = new ArrayList<>(cells);
        healed.removeAll(labels);
        int start = first;
        for (int i = 0; i < labels.size(); i++) {
            healed.add(labels.get(i).spanning(start, 0, ends[i], 0));
            start = ends[i] + 1;
        }
        return healed;
    }

    /** The last row of each label's group; empty when no parting puts each in the middle. */
    private static int[] groups(List<GridCell> labels, double[] middles, int first, int last) {
        int[] ends = new int[labels.size()];
        int start = first;
        boolean centred = false;
        double pitch = (middles[last] - middles[first]) / (last - first);
        for (int i = 0; i < labels.size(); i++) {
            double y = labels.get(i).box().centerY();
            int best = -1;
            double least = OFF * pitch;
            for (int end = start; end <= last; end++) {
                double off = Math.abs((middles[start] + middles[end]) / 2 - y);
                if (off < least) {
                    least = off;
                    best = end;
                }
            }
            if (best < 0 || i == labels.size() - 1 && best != last) {
                return new int[0];
            }
            centred |= best - start >= 1;
            ends[i] = best;
            start = best + 1;
            if (start > last && i < labels.size() - 1) {
                return new int[0];
            }
        }
        return centred ? ends : new int[0];
    }

    /** The height of the words of each row right of the first column; 0 for a row without any. */
    private static double[] middles(List<GridCell> cells, int rows) {
        double[] middles = new double[rows];
        for (GridCell cell : cells) {
            if (cell.c0() > 0 && cell.r0() == cell.r1() && middles[cell.r0()] == 0) {
                middles[cell.r0()] = cell.box().centerY();
            }
        }
        return middles;
    }

    private static int firstFilled(double[] middles, int from) {
        int at = from;
        while (at < middles.length - 1 && middles[at] == 0) {
            at++;
        }
        return at;
    }

    private static int lastFilled(double[] middles) {
        int at = middles.length - 1;
        while (at > 0 && middles[at] == 0) {
            at--;
        }
        return at;
    }
}
