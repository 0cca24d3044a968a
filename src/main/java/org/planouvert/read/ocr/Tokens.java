package org.planouvert.read.ocr;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.Glyphs;

/** The words of a page in drawing order: good enough to judge spelling, not to read. */
final class Tokens {

    /** A gap this wide, in font sizes, parts two words. */
    private static final float GAP = 0.16f;

    private Tokens() {}

    static List<String> of(Glyphs glyphs) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            String text = glyphs.text(i);
            boolean blank = text.isBlank() || text.equals("\u00a0");
            if (word.length() > 0 && (blank || !follows(glyphs, i))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (!blank) {
                word.append(text);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean follows(Glyphs glyphs, int i) {
        boolean lying = glyphs.turn(i) % 2 == 1;
        float size = glyphs.fontSize(i);
        float gap = lying
                ? Math.max(glyphs.y0(i) - glyphs.y1(i - 1), glyphs.y0(i - 1) - glyphs.y1(i))
                : Math.max(glyphs.x0(i) - glyphs.x1(i - 1), glyphs.x0(i - 1) - glyphs.x1(i));
        return glyphs.turn(i) == glyphs.turn(i - 1)
                && Math.abs(glyphs.baseline(i) - glyphs.baseline(i - 1)) < size / 2
                && gap < GAP * size;
    }
}
