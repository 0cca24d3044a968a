package org.planouvert.quality.relation;

import org.planouvert.domain.TableCell;

/**
 * A grid seen along one direction. Lines are what is added (the rows of a column total, the columns of a row total);
 * channels are the places at which one and the same sum of lines is looked at again and again.
 *
 * @param grid the numbers
 * @param down true when lines are rows
 */
record Axis(Grid grid, boolean down) {

    int lines() {
        return down ? grid.rows() : grid.columns();
    }

    int channels() {
        return down ? grid.columns() : grid.rows();
    }

    boolean has(int line, int channel) {
        return down ? grid.has(line, channel) : grid.has(channel, line);
    }

    long value(int line, int channel) {
        return down ? grid.value(line, channel) : grid.value(channel, line);
    }

    long ulp(int line, int channel) {
        return down ? grid.ulp(line, channel) : grid.ulp(channel, line);
    }

    TableCell cell(int line, int channel) {
        return down ? grid.cell(line, channel) : grid.cell(channel, line);
    }

    String path(int line) {
        return down ? grid.rowPath(line) : grid.columnPath(line);
    }

    String channelPath(int channel) {
        return down ? grid.columnPath(channel) : grid.rowPath(channel);
    }

    /** The innermost heading of a path. */
    static String leaf(String path) {
        int at = path.lastIndexOf(" > ");
        return at < 0 ? path : path.substring(at + 3);
    }

    /** True when more than half of a line's numbers are percentages. */
    boolean isPercent(int line) {
        int percent = 0;
        int numbers = 0;
        for (int channel = 0; channel < channels(); channel++) {
            if (has(line, channel)) {
                numbers++;
                percent += down ? grid.percent(line, channel) : grid.percent(channel, line);
            }
        }
        return 2 * percent > numbers;
    }

    /** True when a line counts something per something else: its total is no sum. */
    boolean isRatio(int line) {
        return unit(line).contains("/") || isPercent(line);
    }

    /** The unit that all numbers of a line share, as written; empty when they have none or several. */
    String unit(int line) {
        String shared = "";
        for (int channel = 0; channel < channels(); channel++) {
            if (has(line, channel)) {
                String unit = cell(line, channel).unit();
                if (!unit.isEmpty() && !shared.isEmpty() && !unit.equals(shared)) {
                    return "";
                }
                shared = unit.isEmpty() ? shared : unit;
            }
        }
        return shared;
    }
}
