package org.planouvert.layout.text;

import java.util.Arrays;
import java.util.List;
import org.planouvert.document.FontFace;
import org.planouvert.geometry.Box;
import org.planouvert.text.Ligatures;

/**
 * Letters drawn one after the other: a word or a part of one.
 *
 * @param text its letters
 * @param edges left edge of each character and right edge of the last
 * @param spaced true when the file draws a blank behind it
 * @param raisedFrom see {@link Word#raisedFrom()}
 */
record Fragment(
        String text,
        float[] edges,
        float y0,
        float y1,
        float baseline,
        float size,
        FontFace face,
        int rgb,
        boolean spaced,
        int raisedFrom) {

    float x0() {
        return edges[0];
    }

    float x1() {
        return edges[edges.length - 1];
    }

    /** The same as a mark raised or lowered beside words on this baseline. */
    Fragment raisedOver(float baseline) {
        return new Fragment(text, edges, y0, y1, baseline, size, face, rgb, spaced, 0);
    }

    /** The same with the ligatures that its font lost; their letters share the place of the one shape. */
    Fragment restored() {
        boolean lost = false;
        for (int i = 0; i < text.length() && !lost; i++) {
            lost = Ligatures.isLost(text, i);
        }
        if (!lost) {
            return this;
        }
        List<String> letters = Ligatures.restore(text);
        String whole = String.join("", letters);
        float[] all = new float[whole.length() + 1];
        int at = 0;
        for (int i = 0; i < letters.size(); i++) {
            int length = letters.get(i).length();
            for (int k = 0; k < length; k++) {
                all[at++] = edges[i] + (edges[i + 1] - edges[i]) * k / length;
            }
        }
        all[at] = x1();
        int raised = raisedFrom < text.length() ? Math.min(raisedFrom, whole.length()) : whole.length();
        return new Fragment(whole, all, y0, y1, baseline, size, face, rgb, spaced, raised);
    }

    /** This fragment with the next one set against it. */
    Fragment with(Fragment next) {
        float[] both = Arrays.copyOf(edges, text.length() + next.edges.length);
        System.arraycopy(next.edges, 0, both, text.length(), next.edges.length);
        boolean wholeIsRaised = raisedFrom == 0 && next.raisedFrom > 0;
        int raised = wholeIsRaised
                ? text.length() + next.text.length()
                : raisedFrom < text.length() ? raisedFrom : text.length() + next.raisedFrom;
        Fragment main = wholeIsRaised || next.size > size && raisedFrom > 0 ? next : this;
        return new Fragment(
                text + next.text,
                both,
                Math.min(y0, next.y0),
                Math.max(y1, next.y1),
                main.baseline,
                main.size,
                main.face,
                main.rgb,
                next.spaced,
                raised);
    }

    Word word() {
        return new Word(text, new Box(x0(), y0, x1(), y1), edges, baseline, size, face, rgb, raisedFrom);
    }
}
