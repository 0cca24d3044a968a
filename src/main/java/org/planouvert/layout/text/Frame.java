package org.planouvert.layout.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.GlyphPage.Fill;
import org.planouvert.document.Glyphs;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/**
 * The text of a page that runs in one direction, with the page turned so that this text is upright.
 *
 * @param turn quarter turns clockwise of the text on the page as displayed; 0 for upright text
 * @param page the page turned back by as much, holding the glyphs of this direction only, and all else
 * @param lines the lines of this text, top first, in points of {@code page}
 */
public record Frame(int turn, GlyphPage page, List<Line> lines) {

    public Frame {
        lines = List.copyOf(lines);
    }

    /** The frames of a page, the one with most glyphs first; a page without text has one empty upright frame. */
    public static List<Frame> of(GlyphPage page) {
        int[] counts = new int[4];
        for (int i = 0; i < page.glyphs().size(); i++) {
            counts[page.glyphs().turn(i)]++;
        }
        List<Frame> frames = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            if (counts[turn] > 0 || turn == 0 && page.glyphs().size() == 0) {
                GlyphPage upright = turn == 0 ? page : turned(page, turn);
                frames.add(new Frame(turn, upright, LineFinder.find(upright)));
            }
        }
        frames.sort(Comparator.comparingInt((Frame frame) -> -counts[frame.turn()]));
        return frames;
    }

    /** Where on the page as displayed a box of this frame lies. */
    public Box onPage(Box box) {
        return turn == 0 ? box : turned(box, 4 - turn, page.width(), page.height());
    }

    private static GlyphPage turned(GlyphPage page, int turn) {
        double w = page.width();
        double h = page.height();
        List<Rule> rules = page.rules().stream().map(r -> turned(r, turn, w, h)).toList();
        List<Fill> fills = page.fills().stream()
                .map(f -> new Fill(turned(f.box(), turn, w, h), f.rgb()))
                .toList();
        List<Box> images =
                page.images().stream().map(b -> turned(b, turn, w, h)).toList();
        boolean lying = turn != 2;
        return new GlyphPage(
                page.number(), lying ? h : w, lying ? w : h, turned(page.glyphs(), turn, w, h), rules, fills, images);
    }

    private static Glyphs turned(Glyphs glyphs, int turn, double w, double h) {
        Glyphs.Builder upright = new Glyphs.Builder();
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.turn(i) != turn) {
                continue;
            }
            Box b = turned(glyphs.box(i), turn, w, h);
            double baseline =
                    turn == 1 ? w - glyphs.baseline(i) : turn == 2 ? h - glyphs.baseline(i) : glyphs.baseline(i);
            upright.add(
                    glyphs.text(i),
                    (float) b.x0(),
                    (float) b.y0(),
                    (float) b.x1(),
                    (float) b.y1(),
                    (float) baseline,
                    glyphs.fontSize(i),
                    glyphs.face(i),
                    glyphs.rgb(i),
                    0);
        }
        return upright.build();
    }

    private static Rule turned(Rule rule, int turn, double w, double h) {
        Box b = turned(rule.box(), turn, w, h);
        return new Rule(b.x0(), b.y0(), b.x1(), b.y1(), rule.thickness());
    }

    /** Turns a box of a page of the given size counterclockwise by so many quarters. */
    private static Box turned(Box b, int turn, double w, double h) {
        return switch (turn) {
            case 1 -> new Box(b.y0(), w - b.x1(), b.y1(), w - b.x0());
            case 2 -> new Box(w - b.x1(), h - b.y1(), w - b.x0(), h - b.y0());
            case 3 -> new Box(h - b.y1(), b.x0(), h - b.y0(), b.x1());
            default -> b;
        };
    }
}
