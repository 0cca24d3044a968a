package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;
import org.planouvert.layout.text.Line;

/**
 * The ruling lines of a page, joined where they continue each other, without underlines.
 *
 * @param level level rules, top first
 * @param upright upright rules, left first
 */
record Rulings(List<Rule> level, List<Rule> upright) {

    /** Two rules no further apart than this across, in points, are drawn as one: a cell's edge and its neighbour's. */
    private static final double SAME = 1.2;

    /** Pieces of a rule follow each other with a gap no wider than this, in points: dashes, and corners left open. */
    private static final double GAP = 3;

    /** Anything shorter, in points, is a tick or part of a drawing. */
    private static final double SHORTEST = 4;

    /** A page with more pieces than this is a drawing, and joining them would take for ever. */
    private static final int MOST_PIECES = 20_000;

    Rulings {
        level = List.copyOf(level);
        upright = List.copyOf(upright);
    }

    static Rulings of(List<Rule> rules, List<Line> lines) {
        if (rules.size() > MOST_PIECES) {
            return new Rulings(List.of(), List.of());
        }
        List<Rule> level = new ArrayList<>();
        List<Rule> upright = new ArrayList<>();
        for (Rule rule : rules) {
            (rule.isLevel() ? level : upright).add(rule);
        }
        List<Rule> joined = join(level, true);
        joined.removeIf(rule -> isUnderline(rule, lines));
        return new Rulings(joined, join(upright, false));
    }

    /** The rules that lie in the box, cut to it. */
    Rulings within(Box box) {
        List<Rule> levelIn = new ArrayList<>();
        for (Rule r : level) {
            double from = Math.max(r.x0(), box.x0());
            double to = Math.min(r.x1(), box.x1());
            if (r.y0() >= box.y0() && r.y0() <= box.y1() && to - from >= SHORTEST) {
                levelIn.add(Rule.level(from, to, r.y0(), r.thickness()));
            }
        }
        List<Rule> uprightIn = new ArrayList<>();
        for (Rule r : upright) {
            double from = Math.max(r.y0(), box.y0());
            double to = Math.min(r.y1(), box.y1());
            if (r.x0() >= box.x0() && r.x0() <= box.x1() && to - from >= SHORTEST) {
                uprightIn.add(Rule.upright(r.x0(), from, to, r.thickness()));
            }
        }
        return new Rulings(levelIn, uprightIn);
    }

    static List<Rule> join(List<Rule> rules, boolean level) {
        rules.sort(Comparator.comparingDouble((Rule r) -> across(r)).thenComparingDouble(r -> from(r)));
        List<Rule> joined = new ArrayList<>();
        int at = 0;
        while (at < rules.size()) {
            int end = at + 1;
            while (end < rules.size()
                    && across(rules.get(end)) - across(rules.get(end - 1)) <= SAME
                    && across(rules.get(end)) - across(rules.get(at)) <= 2 * SAME) {
                end++;
            }
            joinCollinear(new ArrayList<>(rules.subList(at, end)), level, joined);
            at = end;
        }
        joined.removeIf(r -> r.length() < SHORTEST);
        return joined;
    }

    private static void joinCollinear(List<Rule> group, boolean level, List<Rule> joined) {
        group.sort(Comparator.comparingDouble(r -> from(r)));
        double start = from(group.get(0));
        double end = to(group.get(0));
        double position = across(group.get(0));
        double thickness = group.get(0).thickness();
        for (Rule next : group.subList(1, group.size())) {
            if (from(next) - end <= GAP) {
                end = Math.max(end, to(next));
                thickness = Math.max(thickness, next.thickness());
            } else {
                joined.add(piece(level, start, end, position, thickness));
                start = from(next);
                end = to(next);
                position = across(next);
                thickness = next.thickness();
            }
        }
        joined.add(piece(level, start, end, position, thickness));
    }

    private static Rule piece(boolean level, double from, double to, double position, double thickness) {
        return level ? Rule.level(from, to, position, thickness) : Rule.upright(position, from, to, thickness);
    }

    /** True for a rule just under a line of text that is no longer than the text. */
    private static boolean isUnderline(Rule rule, List<Line> lines) {
        for (Line line : lines) {
            double below = rule.y0() - line.baseline();
            double size = line.style().size();
            if (below > -0.1 * size && below < 0.25 * size) {
                double slack = 0.15 * size;
                boolean under = rule.x0() >= line.box().x0() - slack
                        && rule.x1() <= line.box().x1() + slack;
                if (under && matchesWords(rule, line, slack)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An underline begins where a word begins and ends where a word ends. */
    private static boolean matchesWords(Rule rule, Line line, double slack) {
        boolean begins = line.words().stream().anyMatch(w -> Math.abs(w.box().x0() - rule.x0()) < 2 * slack);
        return begins && line.words().stream().anyMatch(w -> Math.abs(w.box().x1() - rule.x1()) < 2 * slack);
    }

    private static double across(Rule r) {
        return r.isLevel() ? r.y0() : r.x0();
    }

    private static double from(Rule r) {
        return r.isLevel() ? r.x0() : r.y0();
    }

    private static double to(Rule r) {
        return r.isLevel() ? r.x1() : r.y1();
    }
}
