package org.planouvert.layout.text;

import java.util.Arrays;
import org.planouvert.document.FontFace;
import org.planouvert.geometry.Box;

/** Letters without a blank between them, and where each of them stands. Lengths are points in the frame of its line. */
public final class Word {

    private final String text;
    private final Box box;
    private final float[] edges;
    private final double baseline;
    private final double size;
    private final FontFace face;
    private final int rgb;
    private final int raisedFrom;

    /**
     * A word.
     *
     * @param text its letters; not empty
     * @param box from ascent to descent
     * @param edges left edge of each character and right edge of the last
     * @param baseline height of its baseline
     * @param size font size
     * @param face typeface of its first letter
     * @param rgb colour of its first letter, 0xRRGGBB
     * @param raisedFrom index of the first letter of a raised or lowered ending; the length of the text for none
     */
    public Word(
            String text, Box box, float[] edges, double baseline, double size, FontFace face, int rgb, int raisedFrom) {
        this.text = text;
        this.box = box;
        this.edges = edges.clone();
        this.baseline = baseline;
        this.size = size;
        this.face = face;
        this.rgb = rgb;
        this.raisedFrom = raisedFrom;
    }

    public String text() {
        return text;
    }

    public Box box() {
        return box;
    }

    /** Left edge of the character at {@code index}; for the length of the text, the right edge of the last. */
    public float edge(int index) {
        return edges[index];
    }

    /** Height of its baseline. */
    public double baseline() {
        return baseline;
    }

    /** Font size in points. */
    public double size() {
        return size;
    }

    public FontFace face() {
        return face;
    }

    /** Fill colour, 0xRRGGBB. */
    public int rgb() {
        return rgb;
    }

    /**
     * Index of the first letter of an ending set higher, lower or smaller, as footnote marks are: 0 when all of it is,
     * the length of the text when none is.
     */
    public int raisedFrom() {
        return raisedFrom;
    }

    /** The characters from {@code start} to before {@code end} as a word of their own. */
    public Word part(int start, int end) {
        Box part = new Box(edges[start], box.y0(), edges[end], box.y1());
        int raised = Math.max(0, Math.min(raisedFrom, end) - start);
        return new Word(
                text.substring(start, end),
                part,
                Arrays.copyOfRange(edges, start, end + 1),
                baseline,
                size,
                face,
                rgb,
                raised);
    }

    @Override
    public String toString() {
        return text + "@" + Math.round(box.x0()) + "," + Math.round(baseline);
    }
}
