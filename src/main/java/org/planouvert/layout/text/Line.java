package org.planouvert.layout.text;

import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.layout.TextBlock.TextStyle;

/**
 * Words that stand on one baseline with no gap wide enough to part two columns. Its text is the words joined by single
 * spaces, and each character of it has a place.
 *
 * @param page 1-based
 * @param text the words joined by spaces
 * @param box round all words, from ascent to descent
 * @param baseline height of the baseline of most words
 * @param style how most of its letters look
 * @param words left first; at least one
 */
public record Line(int page, String text, Box box, double baseline, TextStyle style, List<Word> words) {

    public Line {
        words = List.copyOf(words);
    }

    /** Builds a line from words, left first. */
    static Line of(int page, List<Word> words) {
        StringBuilder text = new StringBuilder();
        Box box = words.get(0).box();
        for (Word word : words) {
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append(word.text());
            box = box.union(word.box());
        }
        LineStyle style = LineStyle.of(words);
        return new Line(page, text.toString(), box, style.baseline(), style.text(), words);
    }

    /** Left edge of each character of the text, and the right edge of the last. */
    public float[] edges() {
        float[] edges = new float[text.length() + 1];
        int at = 0;
        for (Word word : words) {
            // The right edge of a word is the left edge of the space behind it.
            for (int i = 0; i <= word.text().length(); i++) {
                edges[at] = word.edge(i);
                at++;
            }
        }
        return edges;
    }
}
