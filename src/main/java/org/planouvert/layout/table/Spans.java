package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/** Widens headings over the columns they stand over, where no upright rule says so. */
final class Spans {

    private Spans() {}

    static List<GridCell> heal(
            List<GridCell> cells, double[] xs, double[] ys, int headerRows, Rulings rulings, boolean ruled) {
        List<GridCell> healed = new ArrayList<>();
        for (GridCell cell : cells) {
            boolean heading = cell.r0() < headerRows && headerRows > 1;
            if (!heading) {
                boolean alone = !ruled && cell.c0() > 0 && isAloneInRow(cell, cells);
                healed.add(alone ? centred(cell, cells, xs) : cell);
            } else if (isBetweenRows(cell, cells, headerRows)) {
                healed.add(cell.spanning(0, cell.c0(), headerRows - 1, cell.c1()));
            } else {
                healed.add(!ruled && cell.r1() < headerRows - 1 ? overColumns(cell, cells, xs, rulings) : cell);
            }
        }
        if (ruled) {
            return RowSpans.heal(healed, ys, headerRows);
        }
        for (int row = 0; row < headerRows - 1; row++) {
            List<GridCell> dealt = SpanPartition.of(row, healed, xs.length - 1);
            int at = row;
            if (!dealt.isEmpty()) {
                healed.removeIf(cell -> cell.r0() == at && cell.r1() == at);
                healed.addAll(dealt);
            }
        }
        healed.sort(Comparator.comparingInt(GridCell::r0).thenComparingInt(GridCell::c0));
        return RowSpans.heal(Headings.stacked(healed, headerRows, rulings), ys, headerRows);
    }

    /** True for a heading that stands alone in its columns, off the lines of its neighbours: set half way down. */
    private static boolean isBetweenRows(GridCell cell, List<GridCell> cells, int headerRows) {
        boolean alone = cells.stream()
                .noneMatch(c -> c != cell && c.r0() < headerRows && c.c0() <= cell.c1() && c.c1() >= cell.c0());
        double above = -Double.MAX_VALUE;
        double below = Double.MAX_VALUE;
        double y = cell.box().centerY();
        double slack = 0.25 * cell.words().get(0).size();
        for (GridCell other : cells) {
            if (other != cell && other.r0() < headerRows) {
                double center = other.box().centerY();
                if (Math.abs(center - y) <= slack && other.r1() == other.r0()) {
                    return false;
                }
                above = center < y ? Math.max(above, center) : above;
                below = center > y ? Math.min(below, center) : below;
            }
        }
        return alone && above > -Double.MAX_VALUE && below < Double.MAX_VALUE;
    }

    private static GridCell overColumns(GridCell cell, List<GridCell> cells, double[] xs, Rulings rulings) {
        Box box = cell.box();
        for (Rule rule : rulings.level()) {
            boolean under = rule.y0() > box.centerY() && rule.y0() < box.y1() + box.height();
            boolean over = rule.x0() < box.centerX() && rule.x1() > box.centerX();
            if (under && over && rule.length() < 0.9 * (xs[xs.length - 1] - xs[0])) {
                int left = LineFill.columnOf(xs, rule.x0() + 0.25 * (rule.x1() - rule.x0()) / 2);
                int right = LineFill.columnOf(xs, rule.x1() - 0.25 * (rule.x1() - rule.x0()) / 2);
                return cell.spanning(cell.r0(), Math.min(left, cell.c0()), cell.r1(), Math.max(right, cell.c1()));
            }
        }
        return centred(cell, cells, xs);
    }

    /** The run of blank neighbours in its row over which the heading stands most nearly in the middle. */
    private static GridCell centred(GridCell cell, List<GridCell> cells, double[] xs) {
        int low = cell.c0();
        int high = cell.c1();
        while (low > 0 && isBlank(cells, cell, low - 1)) {
            low--;
        }
        while (high < xs.length - 2 && isBlank(cells, cell, high + 1)) {
            high++;
        }
        double center = cell.box().centerX();
        int bestLeft = cell.c0();
        int bestRight = cell.c1();
        double best = off(center, cells, cell, bestLeft, bestRight);
        for (int left = low; left <= cell.c0(); left++) {
            for (int right = high; right >= cell.c1(); right--) {
                double off = off(center, cells, cell, left, right);
                if (off < best - 1) {
                    best = off;
                    bestLeft = left;
                    bestRight = right;
                }
            }
        }
        return cell.spanning(cell.r0(), bestLeft, cell.r1(), bestRight);
    }

    private static boolean isAloneInRow(GridCell cell, List<GridCell> cells) {
        return cells.stream().noneMatch(c -> c != cell && c.r0() <= cell.r1() && c.r1() >= cell.r0())
                && !Values.isValue(CellText.of(cell.words()).text());
    }

    private static boolean isBlank(List<GridCell> cells, GridCell heading, int column) {
        return cells.stream()
                .noneMatch(
                        c -> c.c0() <= column && c.c1() >= column && c.r0() <= heading.r1() && c.r1() >= heading.r0());
    }

    /** How far the heading stands from the middle of what is below it in these columns. */
    private static double off(double center, List<GridCell> cells, GridCell heading, int left, int right) {
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (GridCell cell : cells) {
            if (cell.r0() > heading.r1() && cell.c0() >= left && cell.c1() <= right) {
                from = Math.min(from, cell.box().x0());
                to = Math.max(to, cell.box().x1());
            }
        }
        return from > to ? Double.MAX_VALUE : Math.abs((from + to) / 2 - center);
    }
}
