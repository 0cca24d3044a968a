package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.GlyphPage.Fill;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/** Reads the long edges of shaded areas as rules, where no rule is drawn: shading parts rows as rules do. */
final class Shading {

    /** A shaded area smaller than this, in points, is a mark in the text. */
    private static final double SMALL = 6;

    /** The share of a region's width or height that the edge of a shaded area must reach over. */
    private static final double LONG = 0.3;

    /** An edge this near to a drawn rule, in points, is the shading of a cell inside its frame. */
    private static final double PADDING = 8;

    /** Edges this near, in points, touch. */
    private static final double TOUCH = 0.35;

    /** More shaded areas than this are a picture. */
    private static final int MOST = 2000;

    private Shading() {}

    /** The rules of a region, those that its shading stands for included. */
    static Rulings added(Rulings rulings, List<Fill> all, Box box) {
        List<Fill> fills = all.stream()
                .filter(f -> !isWhite(f.rgb()) && f.box().overlaps(box))
                .filter(f -> f.box().height() >= SMALL && f.box().width() >= SMALL)
                .toList();
        if (fills.isEmpty() || fills.size() > MOST) {
            return rulings;
        }
        List<Rule> level = new ArrayList<>();
        List<Rule> upright = new ArrayList<>();
        for (Fill fill : fills) {
            Box f = fill.box();
            addLevel(level, fill, f.y0(), fills);
            addLevel(level, fill, f.y1(), fills);
            upright.add(Rule.upright(f.x0(), f.y0(), f.y1(), 0));
            upright.add(Rule.upright(f.x1(), f.y0(), f.y1(), 0));
        }
        Rulings edges = new Rulings(Rulings.join(level, true), Rulings.join(upright, false)).within(box);
        List<Rule> allLevel = new ArrayList<>(rulings.level());
        edges.level().stream()
                .filter(e -> e.length() >= LONG * box.width())
                .filter(e -> rulings.level().stream().noneMatch(r -> Math.abs(r.y0() - e.y0()) < PADDING))
                .forEach(allLevel::add);
        List<Rule> allUpright = new ArrayList<>(rulings.upright());
        if (allUpright.isEmpty()) {
            edges.upright().stream()
                    .filter(e -> e.length() >= LONG * box.height())
                    .forEach(allUpright::add);
        }
        return new Rulings(Rulings.join(allLevel, true), Rulings.join(allUpright, false));
    }

    /** The edge of an area that goes on beyond it in the same colour is not seen. */
    private static void addLevel(List<Rule> level, Fill fill, double y, List<Fill> fills) {
        Box f = fill.box();
        for (Fill g : fills) {
            if (g != fill
                    && g.rgb() == fill.rgb()
                    && g.box().y0() <= y + TOUCH
                    && g.box().y1() >= y - TOUCH
                    && (y == f.y0() ? g.box().y0() < y - 1 : g.box().y1() > y + 1)
                    && g.box().overlapX(f) >= 0.8 * f.width()) {
                return;
            }
        }
        level.add(Rule.level(f.x0(), f.x1(), y, 0));
    }

    private static boolean isWhite(int rgb) {
        return (rgb >> 16 & 0xFF) >= 0xFA && (rgb >> 8 & 0xFF) >= 0xFA && (rgb & 0xFF) >= 0xFA;
    }
}
