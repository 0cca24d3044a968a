package org.planouvert.layout;

import java.util.List;
import org.planouvert.domain.Place;
import org.planouvert.domain.Region;

/**
 * A heading, a paragraph or an item of a list: lines that belong together, joined into one text.
 *
 * @param shape what it looks like
 * @param text its words; lines joined by a space, broken words healed; without the marker of a list item
 * @param marker the bullet or number in front of a list item as written; empty otherwise
 * @param indent left edge of its first line in points from the page's left edge; the list depth where there is no
 *     geometry
 * @param headingLevel 1 to 6 where the source says so itself (web pages), 0 otherwise
 * @param style how most of its letters look
 * @param spaceAbove blank points above its first line; 0 at the top of a page or without geometry
 * @param lines where its words stand; at least one
 */
public record TextBlock(
        Shape shape,
        String text,
        String marker,
        double indent,
        int headingLevel,
        TextStyle style,
        double spaceAbove,
        List<TextLine> lines)
        implements Block {

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** What a block looks like; whether a candidate really is a heading is for the contract's parser to say. */
    public enum Shape {
        HEADING_CANDIDATE,
        PARAGRAPH,
        LIST_ITEM,
        CONTENTS_ENTRY,
        NOTE
    }

    @Override
    public int page() {
        return lines.get(0).page();
    }

    /**
     * Where a part of {@link #text} stands. A part that runs over a page break is cut to its first page.
     *
     * @param start index of its first character in {@code text}
     * @param end index after its last character
     */
    public Place placeOf(int start, int end) {
        return LinePlaces.of(lines, text, start, end);
    }

    /** Where the whole of it stands, cut to its first page. */
    public Place place() {
        return placeOf(0, text.length());
    }

    /** Font size, weight and colour of a text: {@code size} in points, {@code rgb} as 0xRRGGBB. */
    public record TextStyle(double size, boolean bold, boolean italic, boolean capitals, int rgb) {

        /** Type without geometry. */
        public static final TextStyle PLAIN = new TextStyle(0, false, false, false, 0);
    }

    /**
     * A line of a block.
     *
     * @param page 1-based
     * @param start index in the block's text of the line's first character
     * @param end index after its last character, before the space or hyphen that joined it to the next
     * @param region where the line stands
     * @param edges where its characters stand; none without geometry
     */
    public record TextLine(int page, int start, int end, Region region, Edges edges) {}
}
