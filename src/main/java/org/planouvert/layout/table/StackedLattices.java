package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;
import org.planouvert.layout.text.Line;

/** Joins lattices that stand on one another with the same columns and no words between: one table drawn in blocks. */
final class StackedLattices {

    /** Edges this near, in points, are in line. */
    private static final double IN_LINE = 3;

    /** Blocks of one table are no further apart than a line of text, in points. */
    private static final double GAP = 18;

    private StackedLattices() {}

    static List<Box> join(List<Box> boxes, Rulings rulings, List<Line> lines) {
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0));
        List<Box> joined = new ArrayList<>();
        for (Box box : sorted) {
            int at = joined.size() - 1;
            while (at >= 0 && !isStacked(joined.get(at), box, rulings, lines)) {
                at--;
            }
            if (at >= 0) {
                joined.set(at, joined.get(at).union(box));
            } else {
                joined.add(box);
            }
        }
        return joined;
    }

    private static boolean isStacked(Box above, Box below, Rulings rulings, List<Line> lines) {
        double gap = below.y0() - above.y1();
        if (gap < -IN_LINE
                || gap > GAP
                || Math.abs(above.x0() - below.x0()) > IN_LINE
                || Math.abs(above.x1() - below.x1()) > IN_LINE) {
            return false;
        }
        Box between = new Box(above.x0(), above.y1(), above.x1(), Math.max(above.y1(), below.y0()));
        return lines.stream()
                        .noneMatch(line -> between.contains(
                                line.box().centerX(), line.box().centerY()))
                && shareColumns(inner(above, rulings), inner(below, rulings));
    }

    private static List<Double> inner(Box box, Rulings rulings) {
        return rulings.upright().stream()
                .filter(r -> r.x0() > box.x0() + IN_LINE && r.x0() < box.x1() - IN_LINE)
                .filter(r -> r.y0() < box.y1() - IN_LINE && r.y1() > box.y0() + IN_LINE)
                .map(Rule::x0)
                .distinct()
                .toList();
    }

    private static boolean shareColumns(List<Double> above, List<Double> below) {
        List<Double> fewer = above.size() < below.size() ? above : below;
        List<Double> more = fewer == above ? below : above;
        long shared = fewer.stream()
                .filter(x -> more.stream().anyMatch(y -> Math.abs(x - y) <= IN_LINE))
                .count();
        return !fewer.isEmpty() && shared == fewer.size() && 2 * shared >= more.size();
    }
}
