package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/** Finds stacks of level rules of the same extent, which bound a table without upright rules. */
final class BandRegions {

    /** Ends of rules this near, in points, are in line. */
    private static final double IN_LINE = 4;

    /** Pieces of a rule that is drawn column by column are no further apart than this, in points. */
    private static final double PIECES = 20;

    private BandRegions() {}

    /** The boxes between the first and the last rule of each stack. */
    static List<Box> find(List<Rule> level) {
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
                if (!used[j]
                        && Math.abs(next.x0() - box.x0()) <= IN_LINE
                        && Math.abs(next.x1() - box.x1()) <= IN_LINE) {
                    box = box.union(next.box());
                    used[j] = true;
                    stacked = true;
                }
            }
            if (stacked) {
                stacks.add(box);
            }
        }
        return stacks;
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
