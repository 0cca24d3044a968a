package org.planouvert.document;

import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/**
 * A page as drawn: glyphs, ruling lines, shaded areas and pictures, in points from the top left corner of the page as
 * displayed (its rotation already applied).
 *
 * @param number 1-based
 * @param width in points
 * @param height in points
 * @param glyphs in drawing order
 * @param rules in drawing order
 * @param fills shaded areas, in drawing order
 * @param images where pictures lie
 */
public record GlyphPage(
        int number, double width, double height, Glyphs glyphs, List<Rule> rules, List<Fill> fills, List<Box> images)
        implements Page {

    public GlyphPage {
        rules = List.copyOf(rules);
        fills = List.copyOf(fills);
        images = List.copyOf(images);
    }

    /**
     * A filled area too thick to be a ruling line.
     *
     * @param box where it lies
     * @param rgb its colour, 0xRRGGBB
     */
    public record Fill(Box box, int rgb) {}
}
