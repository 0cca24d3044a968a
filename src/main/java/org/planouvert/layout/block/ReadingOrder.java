package org.planouvert.layout.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    static List<List<PlacedLine>> columns(List<PlacedLine> lines) {
        List<PlacedLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble((PlacedLine l) -> l.baseline())
                .thenComparingDouble(l -> l.box().x0()));
        List<List<PlacedLine>> columns = new ArrayList<>();
        cut(sorted, columns);
        return columns;
    }

    private static void cut(List<PlacedLine> lines, List<List<PlacedLine>> columns) {
        if (lines.isEmpty()) {
            return;
        }
        double gutter = widestGutter(lines);
        if (Double.isNaN(gutter)) {
            columns.add(lines);
            return;
        }
        // bands: runs of lines that keep clear of the gutter, parted by lines that cross it
        List<PlacedLine> band = new ArrayList<>();
        for (PlacedLine line : lines) {
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

    private static void emit(List<PlacedLine> band, double gutter, List<List<PlacedLine>> columns) {
        List<PlacedLine> left =
                band.stream().filter(l -> l.box().x1() <= gutter).toList();
        List<PlacedLine> right =
                band.stream().filter(l -> l.box().x1() > gutter).toList();
        if (left.isEmpty() || right.isEmpty()) {
            cut(band, columns);
        } else {
            cut(left, columns);
            cut(right, columns);
        }
    }

    /** The middle of the gap with most lines on its poorer side; NaN when there is none. */
    private static double widestGutter(List<PlacedLine> lines) {
        double best = Double.NaN;
        int bestLines = FEWEST_LINES - 1;
        for (PlacedLine line : lines) {
            double x = line.box().x0() - 0.01;
            double size = Math.max(line.style().size(), 1);
            int left = 0;
            int right = 0;
            int crossing = 0;
            double edge = Double.NEGATIVE_INFINITY;
            for (PlacedLine other : lines) {
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
    private static boolean sideBySide(List<PlacedLine> lines, double x, double size) {
        List<PlacedLine> left =
                lines.stream().filter(l -> l.box().x1() <= x - GUTTER * size).toList();
        List<PlacedLine> right = lines.stream().filter(l -> l.box().x0() >= x).toList();
        List<PlacedLine> fewer = left.size() <= right.size() ? left : right;
        List<PlacedLine> more = fewer == left ? right : left;
        long beside = fewer.stream()
                .filter(l -> more.stream().anyMatch(m -> m.box().overlapY(l.box()) > 0))
                .count();
        return beside * 2 > fewer.size();
    }
}
