package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;
import org.planouvert.layout.text.Line;

/** Finds stacks of level rules of the same extent, which bound a table without upright rules. */
final class BandRegions {

    /** Ends of rules this near, in points, are in line. */
    private static final double IN_LINE = 4;

    /** Pieces of a rule that is drawn column by column are no further apart than this, in points. */
    private static final double PIECES = 20;

    private BandRegions() {}

    /** The boxes between the first and the last rule of each stack; running text between two rules ends a stack. */
    static List<Box> find(List<Rule> level, List<Line> lines, Set<Line> prose) {
        List<Box> stacks = new ArrayList<>();
        List<Rule> rows = rows(level);
        boolean[] used = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            if (used[i]) {
                continue;
            }
            Box box = rows.get(i).box();
            boolean stacked = false;
            for (int j = i + 1; j < rows.size(); j++) {
                Rule next = rows.get(j);
                if (used[j] || !isInLine(next, box)) {
                    continue;
                }
                if (endsStack(new Box(box.x0(), box.y1(), box.x1(), next.y0()), lines, prose)) {
                    break;
                }
                box = box.union(next.box());
                used[j] = true;
                stacked = true;
            }
            if (stacked) {
                stacks.add(box);
            }
        }
        return stacks;
    }

    private static boolean isInLine(Rule rule, Box box) {
        return Math.abs(rule.x0() - box.x0()) <= IN_LINE && Math.abs(rule.x1() - box.x1()) <= IN_LINE;
    }

    /** True for a band with running text, or with several lines of which none has a second one beside it. */
    private static boolean endsStack(Box band, List<Line> lines, Set<Line> prose) {
        List<Line> inside = lines.stream()
                .filter(line -> band.contains(line.box().centerX(), line.box().centerY()))
                .toList();
        if (inside.stream().anyMatch(prose::contains)) {
            return true;
        }
        return inside.size() > 1
                && inside.stream().noneMatch(a -> inside.stream().anyMatch(b -> isBeside(a, b)));
    }

    private static boolean isBeside(Line a, Line b) {
        return a != b && a.box().overlapY(b.box()) > 0.3 * a.box().height();
    }

    /** The box with the rows of a text body that runs on beyond its last rule, if it is this stack's own. */
    static Box extended(Box band, List<Box> bands, List<Box> bodies) {
        for (Box body : bodies) {
            boolean sameWidth = body.overlapX(band) > 0.8 * Math.max(body.width(), band.width());
            boolean touches = body.overlapY(band) > 0 && band.y0() - body.y0() < band.height();
            boolean alone = bands.stream().noneMatch(b -> b != band && b.overlaps(body));
            if (sameWidth && touches && alone) {
                return band.union(body.grown(1));
            }
        }
        return band;
    }

    /** Rules at one height, joined over the gaps between columns. */
    private static List<Rule> rows(List<Rule> level) {
        List<Rule> rows = new ArrayList<>();
        for (Rule rule : level) {
            Rule last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null
                    && Math.abs(last.y0() - rule.y0()) < 1
                    && rule.x0() - last.x1() < PIECES
                    && rule.x0() >= last.x0()) {
                rows.set(
                        rows.size() - 1,
                        Rule.level(last.x0(), Math.max(last.x1(), rule.x1()), last.y0(), last.thickness()));
            } else {
                rows.add(rule);
            }
        }
        return rows;
    }
}
