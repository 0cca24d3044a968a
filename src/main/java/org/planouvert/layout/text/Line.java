package org.planouvert.layout.text;

import java.util.ArrayList;
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
        words = words instanceof PackedWords ? words : List.copyOf(words);
    }

    /** The same line in less memory; its words are made anew whenever they are asked for. */
    public Line packed() {
        return PackedWords.pack(this);
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
    public List<Float> edges() {
        if (words instanceof PackedWords packed) {
            return packed.edges();
        }
        List<Float> edges = new ArrayList<>(text.length() + 1);
        for (Word word : words) {
            // The right edge of a word is the left edge of the space behind it.
            for (int i = 0; i <= word.text().length(); i++) {
                edges.add(word.edge(i));
            }
        }
        return edges;
    }

    /** Where the characters from {@code start} to before {@code end} stand. */
    public Box boxOf(int start, int end) {
        int at = 0;
        double left = box.x1();
        double right = box.x0();
        for (Word word : words) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, word.text().length());
            if (from < to) {
                left = Math.min(left, word.edge(from));
                right = Math.max(right, word.edge(to));
            }
            at += word.text().length() + 1;
        }
        return left > right ? box : new Box(left, box.y0(), right, box.y1());
    }
}
