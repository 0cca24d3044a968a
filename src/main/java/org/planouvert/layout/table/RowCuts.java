package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides, in a band without rules, which lines of text begin a row and which go on with the row above. A line goes on
 * when it brings nothing that the row already has: no figure under a figure, no new key, no wider gap.
 */
final class RowCuts {

    /** Gaps this much wider than the narrowest are gaps between rows. */
    private static final double WIDER = 1.25;

    /** Lines of one cell are never further apart than this, in font sizes. */
    private static final double LEADING = 1.75;

    private final List<LineFill> lines;
    private final int key;
    private final double narrow;
    private final boolean uneven;

    private RowCuts(List<LineFill> lines) {
        this.lines = lines;
        key = keyColumn(lines);
        double min = Double.MAX_VALUE;
        double max = 0;
        for (int i = 1; i < lines.size(); i++) {
            double gap = gap(i);
            min = Math.min(min, gap);
            max = Math.max(max, gap);
        }
        narrow = min;
        uneven = max > WIDER * min && !narrowGapsPartRows();
    }

    /** True when figures stand under figures across many of the narrowest gaps: then these are gaps between rows. */
    private boolean narrowGapsPartRows() {
        int narrowGaps = 0;
        int rowGaps = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (gap(i) <= WIDER * narrow) {
                narrowGaps++;
                rowGaps += valueUnderValue(i - 1, i) ? 1 : 0;
            }
        }
        return rowGaps >= ROW_GAPS * narrowGaps;
    }

    /** The share of the narrowest gaps that must part figures for all of them to part rows. */
    private static final double ROW_GAPS = 0.3;

    /** For each line, whether it begins a row. */
    static boolean[] starts(List<LineFill> lines) {
        boolean[] starts = new boolean[lines.size()];
        if (isCentredRow(lines)) {
            starts[0] = true;
            return starts;
        }
        RowCuts cuts = new RowCuts(lines);
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = i == 0 || cuts.begins(start, i);
            start = starts[i] ? i : start;
        }
        return starts;
    }

    /**
     * True for one row whose cells are set half way up: the key and half of the cells or more have one line, and stand in
     * the middle of those with several.
     */
    private static boolean isCentredRow(List<LineFill> lines) {
        int columns = lines.get(0).columns();
        double middle = (lines.get(0).row().baseline()
                        + lines.get(lines.size() - 1).row().baseline())
                / 2;
        double slack = CENTRED * lines.get(0).row().size();
        int single = 0;
        int filled = 0;
        for (int c = 0; c < columns; c++) {
            int column = c;
            List<LineFill> own =
                    lines.stream().filter(line -> line.filled(column)).toList();
            if (own.isEmpty()) {
                continue;
            }
            double top = own.get(0).row().baseline();
            double bottom = own.get(own.size() - 1).row().baseline();
            boolean stacked = own.stream().filter(line -> line.value(column)).count() > 1;
            if (stacked || Math.abs((top + bottom) / 2 - middle) > slack) {
                return false;
            }
            filled++;
            single += own.size() == 1 ? 1 : 0;
        }
        boolean lowKey = lines.stream().filter(line -> line.filled(0)).count() == 1
                && !lines.get(0).filled(0);
        return columns > 2 && lowKey && 2 * single >= filled;
    }

    /** The middles of cells set half way up differ by no more than this, in font sizes. */
    private static final double CENTRED = 0.5;

    /**
     * The same for a band between two rules that part all other rows of the table: such a band is one row, unless figures
     * stand under figures in most of its columns.
     */
    static boolean[] startsBetweenRules(List<LineFill> lines) {
        boolean[] starts = new boolean[lines.size()];
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = i == 0 || stacksFigures(lines, start, i);
            start = starts[i] ? i : start;
        }
        return starts;
    }

    private static boolean stacksFigures(List<LineFill> lines, int start, int at) {
        LineFill line = lines.get(at);
        int stacked = 0;
        int columns = line.columns();
        for (int c = 1; c < columns; c++) {
            stacked += line.value(c) && hasValue(lines, start, at, c) ? 1 : 0;
        }
        return stacked >= 2 && line.filled(0) && 2 * stacked >= columns - 1;
    }

    private boolean begins(int start, int at) {
        LineFill line = lines.get(at);
        double gap = gap(at);
        if (gap > LEADING * line.row().size() || valueUnderValue(start, at)) {
            return true;
        }
        if (uneven) {
            boolean afterLabel = line.filled(key) && line.valueCount() > 0 && !rowHasValues(start, at);
            return gap > WIDER * narrow || afterLabel && !Values.continues(line.text(key));
        }
        return beginsAtEvenPitch(start, at);
    }

    private boolean beginsAtEvenPitch(int start, int at) {
        LineFill line = lines.get(at);
        if (!line.filled(key)) {
            return line.valueCount() > 0 && rowHasValues(start, at);
        }
        boolean keyContinues = Values.continues(line.text(key));
        if (line.filledCount() == 1) {
            return !keyContinues && !isIndented(start, at);
        }
        // The key and more: a new row, unless it ends a label whose figures stand on its last line.
        return !(keyContinues && !rowHasValues(start, at));
    }

    private boolean isIndented(int start, int at) {
        LineFill first = lines.get(start);
        return first.filled(key)
                && first.filledCount() > 1
                && lines.get(at).left(key) > first.left(key) + 0.5 * first.row().size();
    }

    private boolean rowHasValues(int start, int at) {
        for (int i = start; i < at; i++) {
            if (lines.get(i).valueCount() > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean valueUnderValue(int start, int at) {
        LineFill line = lines.get(at);
        for (int c = 1; c < line.columns(); c++) {
            if (line.value(c) && hasValue(lines, start, at, c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasValue(List<LineFill> lines, int start, int at, int column) {
        for (int i = start; i < at; i++) {
            if (lines.get(i).value(column)) {
                return true;
            }
        }
        return false;
    }

    private double gap(int i) {
        return lines.get(i).row().baseline() - lines.get(i - 1).row().baseline();
    }

    /** The first column that at least half of the lines fill; the fullest otherwise. */
    static int keyColumn(List<LineFill> lines) {
        int columns = lines.get(0).columns();
        int best = 0;
        int most = -1;
        List<Integer> counts = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            int column = c;
            int count = (int) lines.stream().filter(line -> line.filled(column)).count();
            counts.add(count);
            if (count > most) {
                most = count;
                best = c;
            }
        }
        for (int c = 0; c < columns; c++) {
            if (2 * counts.get(c) >= lines.size()) {
                return c;
            }
        }
        return best;
    }
}
