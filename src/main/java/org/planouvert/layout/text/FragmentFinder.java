package org.planouvert.layout.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planouvert.document.Glyphs;

/** Cuts the glyphs of a page, in drawing order, into fragments at blanks, gaps and changes of baseline. */
final class FragmentFinder {

    /**
     * A gap from which two letters belong to two words, in font sizes. Word spaces are 0.2 to 0.3 of the size, kerning
     * and tracking stay below 0.1.
     */
    static final float WORD_GAP = 0.16f;

    /** Where the file draws a blank, a gap this small already parts words; blanks of no width are drawn as well. */
    private static final float BLANK_GAP = 0.05f;

    /** Letters may overlap their neighbour by this share of the size (kerning, italics). */
    private static final float BACK = 0.4f;

    /** Letters of one run share their baseline to this share of the size. */
    private static final float LEVEL = 0.03f;

    private final Glyphs glyphs;
    private final List<Fragment> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float[] edges = new float[64];
    private int first = -1;
    private int last = -1;
    private boolean blank;

    private FragmentFinder(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    static List<Fragment> find(Glyphs glyphs) {
        FragmentFinder finder = new FragmentFinder(glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.turn(i) == 0) {
                finder.take(i);
            }
        }
        finder.end();
        return finder.found;
    }

    private void take(int i) {
        String glyph = glyphs.text(i);
        if (isBlank(glyph)) {
            blank = true;
            return;
        }
        if (last >= 0) {
            if (isDrawnTwice(i, glyph)) {
                return;
            }
            if (!continues(i)) {
                end();
            }
        }
        blank = false;
        if (last < 0) {
            first = i;
        }
        append(i, glyph);
        last = i;
    }

    private boolean continues(int i) {
        float size = Math.max(glyphs.fontSize(i), glyphs.fontSize(last));
        float gap = glyphs.x0(i) - glyphs.x1(last);
        return Math.abs(glyphs.baseline(i) - glyphs.baseline(last)) <= LEVEL * size
                && Math.abs(glyphs.fontSize(i) - glyphs.fontSize(last)) <= 0.1f * size
                && gap > -BACK * size
                && gap < (blank ? BLANK_GAP : WORD_GAP) * size;
    }

    /** Type made bold by drawing each letter twice, a hair apart. */
    private boolean isDrawnTwice(int i, String glyph) {
        float width = glyphs.x1(i) - glyphs.x0(i);
        return !blank
                && glyph.equals(glyphs.text(last))
                && Math.abs(glyphs.x0(i) - glyphs.x0(last)) < 0.3f * width
                && Math.abs(glyphs.baseline(i) - glyphs.baseline(last)) < 0.15f * glyphs.fontSize(i);
    }

    private void append(int i, String glyph) {
        int at = text.length();
        if (glyph.length() == 1) {
            text.append(glyph.charAt(0));
        } else {
            text.append(glyph);
        }
        if (text.length() >= edges.length) {
            edges = Arrays.copyOf(edges, 2 * text.length() + 2);
        }
        float x0 = glyphs.x0(i);
        float step = (glyphs.x1(i) - x0) / glyph.length();
        for (int k = 0; k < glyph.length(); k++) {
            edges[at + k] = x0 + k * step;
        }
        edges[text.length()] = glyphs.x1(i);
    }

    private void end() {
        if (last < 0) {
            return;
        }
        String letters = text.toString();
        found.add(new Fragment(
                letters,
                Arrays.copyOf(edges, letters.length() + 1),
                glyphs.y0(first),
                glyphs.y1(first),
                glyphs.baseline(first),
                glyphs.fontSize(first),
                glyphs.face(first),
                glyphs.rgb(first),
                blank,
                letters.length()));
        text.setLength(0);
        last = -1;
    }

    private static boolean isBlank(String glyph) {
        for (int k = 0; k < glyph.length(); k++) {
            char c = glyph.charAt(k);
            if (c > ' ' && c <= '~') {
                return false;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200B' && c != '\uFEFF') {
                return false;
            }
        }
        return true;
    }
}
