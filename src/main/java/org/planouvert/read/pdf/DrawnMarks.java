package org.planouvert.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.document.GlyphPage.Fill;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/** Sorts what a page draws besides text into ruling lines, shaded areas and pictures, cut to what the clip lets show. */
final class DrawnMarks {

    /** A filled rectangle at most this thick, in points, is a ruling line: 1 mm, the heaviest rule under a heading. */
    private static final double RULE_THICKNESS = 3;

    /** ... if it is so many times as long as thick; anything shorter is a bullet or a box. */
    private static final double RULE_LENGTH = 3;

    /** From this level on, each of red, green and blue, a colour is the paper's. */
    private static final int WHITE = 0xFA;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private final List<Box> images = new ArrayList<>();

    void stroke(Rule rule, int rgb, Box clip) {
        cut(rule.box(), clip)
                .filter(box -> shows(box, rgb))
                .map(box -> rule.isLevel()
                        ? Rule.level(box.x0(), box.x1(), rule.y0(), rule.thickness())
                        : Rule.upright(rule.x0(), box.y0(), box.y1(), rule.thickness()))
                .ifPresent(rules::add);
    }

    void fill(Box area, int rgb, Box clip) {
        cut(area, clip).ifPresent(box -> {
            if (!asRule(box, rgb)) {
                fills.add(new Fill(box, rgb));
            }
        });
    }

    void image(Box area, Box clip) {
        cut(area, clip).ifPresent(box -> {
            if (!asRule(box, 0)) {
                images.add(box);
            }
        });
    }

    List<Rule> rules() {
        return rules;
    }

    List<Fill> fills() {
        return fills;
    }

    List<Box> images() {
        return images;
    }

    private boolean asRule(Box box, int rgb) {
        double thin = Math.min(box.width(), box.height());
        double length = Math.max(box.width(), box.height());
        if (thin > RULE_THICKNESS || length < RULE_LENGTH * thin) {
            return false;
        }
        if (shows(box, rgb)) {
            rules.add(
                    box.width() >= box.height()
                            ? Rule.level(box.x0(), box.x1(), box.centerY(), thin)
                            : Rule.upright(box.centerX(), box.y0(), box.y1(), thin));
        }
        return true;
    }

    /** A white line shows on shaded ground only. */
    private boolean shows(Box box, int rgb) {
        if (!isWhite(rgb)) {
            return true;
        }
        for (int i = fills.size() - 1; i >= 0; i--) {
            Fill ground = fills.get(i);
            if (ground.box().contains(box.centerX(), box.centerY())) {
                return !isWhite(ground.rgb());
            }
        }
        return false;
    }

    private static boolean isWhite(int rgb) {
        return (rgb >> 16 & 0xFF) >= WHITE && (rgb >> 8 & 0xFF) >= WHITE && (rgb & 0xFF) >= WHITE;
    }

    private static Optional<Box> cut(Box box, Box clip) {
        if (box.x1() < clip.x0() || box.x0() > clip.x1() || box.y1() < clip.y0() || box.y0() > clip.y1()) {
            return Optional.empty();
        }
        return Optional.of(new Box(
                Math.max(box.x0(), clip.x0()),
                Math.max(box.y0(), clip.y0()),
                Math.min(box.x1(), clip.x1()),
                Math.min(box.y1(), clip.y1())));
    }
}
