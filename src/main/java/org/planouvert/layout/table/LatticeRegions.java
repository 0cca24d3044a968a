package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/** Finds the places where rules cross: every set of rules connected by crossings may frame a table. */
final class LatticeRegions {

    /** Rules that end this near to each other, in points, are meant to meet. */
    private static final double MEET = 3;

    private LatticeRegions() {}

    /** The boxes round each connected set of at least two level and one upright or one level and two upright rules. */
    static List<Box> find(Rulings rulings) {
        List<Rule> level = rulings.level();
        List<Rule> upright = rulings.upright();
        int[] parent = new int[level.size() + upright.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int u = 0; u < upright.size(); u++) {
            Rule up = upright.get(u);
            for (int l = 0; l < level.size(); l++) {
                Rule lev = level.get(l);
                if (lev.y0() > up.y1() + MEET) {
                    break;
                }
                if (lev.y0() >= up.y0() - MEET && lev.x0() <= up.x0() + MEET && lev.x1() >= up.x0() - MEET) {
                    parent[root(parent, l)] = root(parent, level.size() + u);
                }
            }
        }
        return boxes(level, upright, parent);
    }

    private static List<Box> boxes(List<Rule> level, List<Rule> upright, int[] parent) {
        Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Rule rule = i < level.size() ? level.get(i) : upright.get(i - level.size());
            groups.computeIfAbsent(root(parent, i), k -> new ArrayList<>()).add(rule);
        }
        List<Box> boxes = new ArrayList<>();
        for (List<Rule> group : groups.values()) {
            long levels = group.stream().filter(Rule::isLevel).count();
            if (levels >= 1 && group.size() - levels >= 1 && group.size() >= 3) {
                Box box = group.get(0).box();
                for (Rule rule : group) {
                    box = box.union(rule.box());
                }
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
