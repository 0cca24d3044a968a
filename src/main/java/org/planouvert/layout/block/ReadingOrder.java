package org.planouvert.layout.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planouvert.layout.text.Line;

/**
 * Puts the lines of a page in reading order: one column after the other where an upright white gap parts them, and what
 * runs across the gap before or after them. After Nagy and Seth's XY cut, upright cuts first.
 */
final class ReadingOrder {

    /** A gap between columns is at least this wide, in font sizes. */
    private static final double GUTTER = 1.4;

    /** Columns have at least this many lines each; fewer are words that happen to stand side by side. */
    private static final int FEWEST_LINES = 4;

    private ReadingOrder() {}

    /** Columns of lines, in reading order; lines of a column are sorted top first. */
    static List<List<Line>> columns(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble((Line l) -> l.baseline())
                .thenComparingDouble(l -> l.box().x0()));
        List<List<Line>> columns = new ArrayList<>();
        cut(sorted, columns);
        return columns;
    }

    private static void cut(List<Line> lines, List<List<Line>> columns) {
        if (lines.isEmpty()) {
            return;
        }
        double gutter = widestGutter(lines);
        if (Double.isNaN(gutter)) {
            columns.add(lines);
            return;
        }
        // bands: runs of lines that keep clear of the gutter, parted by lines that cross it
        List<Line> band = new ArrayList<>();
        for (Line line : lines) {
            if (line.box().x0() < gutter && line.box().x1() > gutter) {
                emit(band, gutter, columns);
                band = new ArrayList<>();
                columns.add(List.of(line));
            } else {
                band.add(line);
            }
        }
        emit(band, gutter, columns);
    }

    private static void emit(List<Line> band, double gutter, List<List<Line>> columns) {
        List<Line> left = band.stream().filter(l -> l.box().x1() <= gutter).toList();
        List<Line> right = band.stream().filter(l -> l.box().x1() > gutter).toList();
        if (left.isEmpty() || right.isEmpty()) {
            cut(band, columns);
        } else {
            cut(left, columns);
            cut(right, columns);
        }
    }

    /** The middle of the gap with most lines on its poorer side; NaN when there is none. */
    private static double widestGutter(List<Line> lines) {
        double best = Double.NaN;
        int bestLines = FEWEST_LINES - 1;
        for (Line line : lines) {
            double x = line.box().x0() - 0.01;
            double size = Math.max(line.style().size(), 1);
            int left = 0;
            int right = 0;
            int crossing = 0;
            double edge = Double.NEGATIVE_INFINITY;
            for (Line other : lines) {
                if (other.box().x0() >= x) {
                    right++;
                } else if (other.box().x1() <= x - GUTTER * size) {
                    left++;
                    edge = Math.max(edge, other.box().x1());
                } else {
                    crossing++;
                }
            }
            int poorer = Math.min(left, right);
            boolean parts = poorer > bestLines && crossing * 4 <= left + right && sideBySide(lines, x, size);
            if (parts) {
                best = (edge + x) / 2;
                bestLines = poorer;
            }
        }
        return best;
    }

    /** Columns stand beside each other: most lines of the smaller side share their height with one of the other. */
    private static boolean sideBySide(List<Line> lines, double x, double size) {
        List<Line> left =
                lines.stream().filter(l -> l.box().x1() <= x - GUTTER * size).toList();
        List<Line> right = lines.stream().filter(l -> l.box().x0() >= x).toList();
        List<Line> fewer = left.size() <= right.size() ? left : right;
        List<Line> more = fewer == left ? right : left;
        long beside = fewer.stream()
                .filter(l -> more.stream().anyMatch(m -> m.box().overlapY(l.box()) > 0))
                .count();
        return beside * 2 > fewer.size();
    }
}
