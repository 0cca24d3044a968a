package org.planouvert.layout.block;

import java.util.Arrays;
import org.planouvert.geometry.Box;
import org.planouvert.layout.Edges;
import org.planouvert.layout.TextBlock.TextStyle;
import org.planouvert.layout.text.Line;

/**
 * What blocks are built from: a line without its words, in a third of their memory. The lines of all pages are kept until
 * the document's last page, and are most of what a long document takes. Lengths are points.
 */
public final class PlacedLine {

    /** Characters; no marker of a list item is longer. */
    private static final int HEAD = 16;

    private final int page;
    private final String text;
    private final Box box;
    private final double baseline;
    private final TextStyle style;
    private final double firstWord;
    /** Exact edges of its first characters, where a marker may end. */
    private final float[] head;

    private final Edges edges;

    private PlacedLine(
            int page,
            String text,
            Box box,
            double baseline,
            TextStyle style,
            double firstWord,
            float[] head,
            Edges edges) {
        this.page = page;
        this.text = text;
        this.box = box;
        this.baseline = baseline;
        this.style = style;
        this.firstWord = firstWord;
        this.head = head;
        this.edges = edges;
    }

    /** A line of a page, which lines of the same style may share. */
    public static PlacedLine of(Line line, TextStyle style) {
        float[] all = line.edges();
        return new PlacedLine(
                line.page(),
                line.text(),
                line.box(),
                line.baseline(),
                style,
                line.words().get(0).box().width(),
                Arrays.copyOf(all, Math.min(all.length, HEAD)),
                Edges.of(all));
    }

    /** 1-based. */
    int page() {
        return page;
    }

    /** Its words joined by spaces. */
    String text() {
        return text;
    }

    /** Round all words, from ascent to descent. */
    Box box() {
        return box;
    }

    /** Height of the baseline of most words. */
    double baseline() {
        return baseline;
    }

    /** How most of its letters look. */
    TextStyle style() {
        return style;
    }

    /** Width of its first word. */
    double firstWord() {
        return firstWord;
    }

    /** Where its characters stand. */
    Edges edges() {
        return edges;
    }

    /** Left edge of the character at {@code index}, exact at the line's beginning; behind the last its right edge. */
    double left(int index) {
        return index < head.length ? head[index] : edges.at(index);
    }

    /** Where the characters from {@code start} on stand. */
    Box from(int start) {
        if (start == 0 || start >= text.length()) {
            return box;
        }
        double left = left(text.charAt(start) == ' ' ? start + 1 : start);
        return left > box.x1() ? box : new Box(left, box.y0(), box.x1(), box.y1());
    }

    /** This line and the one to its right as one. */
    PlacedLine with(PlacedLine right) {
        float[] both = head;
        if (head.length < HEAD) {
            both = Arrays.copyOf(head, Math.min(HEAD, head.length + right.head.length));
            System.arraycopy(right.head, 0, both, head.length, both.length - head.length);
        }
        return new PlacedLine(
                page,
                text + " " + right.text,
                box.union(right.box),
                right.baseline,
                right.style,
                firstWord,
                both,
                edges.with(right.edges));
    }
}
