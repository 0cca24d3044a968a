package org.planouvert.layout;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.FontFace;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.GlyphPage.Fill;
import org.planouvert.document.Glyphs;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/** A page that a test draws by hand: words by baseline, in type whose letters are half an em wide and blanks a quarter, and rules. */
public final class DrawnPage {

    private final double width;
    private final double height;
    private final Glyphs.Builder glyphs = new Glyphs.Builder();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private double size = 10;
    private boolean bold;
    private int turn;

    /** An empty page of this size, in points. */
    public DrawnPage(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** What follows is of this size, in points; 10 until told. */
    public DrawnPage size(double points) {
        size = points;
        return this;
    }

    /** What follows is bold, or no longer. */
    public DrawnPage bold(boolean yes) {
        bold = yes;
        return this;
    }

    /** What follows runs in this direction, in quarter turns clockwise. */
    public DrawnPage turned(int quarters) {
        turn = quarters;
        return this;
    }

    /** Writes words that begin at this point of the baseline. */
    public DrawnPage text(double x, double baseline, String words) {
        double at = 0;
        for (int i = 0; i < words.length(); i++) {
            double step = advance(words.charAt(i));
            letter(x, baseline, at, at + step, words.substring(i, i + 1));
            at += step;
        }
        return this;
    }

    /** Letters are half an em wide, blanks a quarter. */
    private double advance(char letter) {
        return letter == ' ' ? size / 4 : size / 2;
    }

    /** Writes words that end at this point of the baseline. */
    public DrawnPage textEnding(double x, double baseline, String words) {
        return text(x - words.chars().mapToDouble(c -> advance((char) c)).sum(), baseline, words);
    }

    private void letter(double x, double y, double from, double to, String letter) {
        double up = 0.75 * size;
        double down = 0.2 * size;
        Box box =
                switch (turn) {
                    case 1 -> new Box(x - down, y + from, x + up, y + to);
                    case 2 -> new Box(x - to, y - down, x - from, y + up);
                    case 3 -> new Box(x - up, y - to, x + down, y - from);
                    default -> new Box(x + from, y - up, x + to, y + down);
                };
        FontFace face = new FontFace(bold ? "Sans-Bold" : "Sans", bold, false);
        double baseline = turn % 2 == 0 ? y : x;
        glyphs.add(
                letter,
                (float) box.x0(),
                (float) box.y0(),
                (float) box.x1(),
                (float) box.y1(),
                (float) baseline,
                (float) size,
                face,
                0,
                turn);
    }

    /** Draws a level rule. */
    public DrawnPage level(double x0, double x1, double y) {
        rules.add(Rule.level(x0, x1, y, 0.5));
        return this;
    }

    /** Draws an upright rule. */
    public DrawnPage upright(double x, double y0, double y1) {
        rules.add(Rule.upright(x, y0, y1, 0.5));
        return this;
    }

    /** Draws all rules of a grid with these column and row edges. */
    public DrawnPage grid(double[] xs, double[] ys) {
        for (double x : xs) {
            upright(x, ys[0], ys[ys.length - 1]);
        }
        for (double y : ys) {
            level(xs[0], xs[xs.length - 1], y);
        }
        return this;
    }

    /** Shades an area. */
    public DrawnPage fill(Box box, int rgb) {
        fills.add(new Fill(box, rgb));
        return this;
    }

    public GlyphPage build() {
        return new GlyphPage(1, width, height, glyphs.build(), rules, fills, List.of());
    }
}
