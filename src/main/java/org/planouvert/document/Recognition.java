package org.planouvert.document;

import java.util.List;
import org.planouvert.geometry.Box;

/**
 * What was recognised on the picture of a page, so that every value read from it can say how sure it is. The same words
 * stand as glyphs on the {@link GlyphPage} of that page; a value finds its confidence by its place.
 *
 * @param page 1-based
 * @param readings words and cells, each with the box it was read from
 */
public record Recognition(int page, List<Reading> readings) {

    public Recognition {
        readings = List.copyOf(readings);
    }

    /**
     * A word, or the words of a line of a cell.
     *
     * @param box where, in points on the page as displayed
     * @param text as read; empty where there is ink that could not be read
     * @param confidence 0 to 1
     * @param others what other passes over the same place read; empty when all agree
     */
    public record Reading(Box box, String text, double confidence, List<String> others) {
        public Reading {
            others = List.copyOf(others);
        }
    }

    /** What was read in a box: all whose middle lies in it. */
    public List<Reading> in(Box box) {
        return readings.stream()
                .filter(r -> box.contains(r.box().centerX(), r.box().centerY()))
                .toList();
    }

    /** The confidence of what was read in a box, that of its least sure part; 1 when nothing was read there. */
    public double confidence(Box box) {
        return in(box).stream().mapToDouble(Reading::confidence).min().orElse(1);
    }
}
