package org.planouvert.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.domain.Region;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.layout.TextBlock.TextLine;

/** A block being built, line by line. */
final class Draft {

    private final Shape shape;
    private final String marker;
    private final double spaceAbove;
    private final List<PlacedLine> lines = new ArrayList<>();
    private final int markerLength;

    Draft(Shape shape, PlacedLine first, ListMarker marker, double spaceAbove) {
        this.shape = shape;
        this.marker = marker.sign();
        this.markerLength = marker.length();
        this.spaceAbove = spaceAbove;
        lines.add(first);
    }

    void add(PlacedLine line) {
        lines.add(line);
    }

    Shape shape() {
        return shape;
    }

    PlacedLine first() {
        return lines.get(0);
    }

    PlacedLine last() {
        return lines.get(lines.size() - 1);
    }

    int size() {
        return lines.size();
    }

    /** Left edge of its words behind the marker, in points. */
    double textLeft() {
        return markerLength == 0
                ? first().box().x0()
                : first().left(Math.min(markerLength, first().text().length()));
    }

    boolean isItem() {
        return shape == Shape.LIST_ITEM;
    }

    /** Joins the lines: a hyphen that only broke a word goes, one of the word's own stays, else a space stands between. */
    TextBlock build(Vocabulary vocabulary) {
        StringBuilder text = new StringBuilder();
        List<TextLine> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PlacedLine line = lines.get(i);
            int skip = i == 0 ? markerLength : 0;
            String words = line.text().substring(skip);
            boolean last = i + 1 == lines.size();
            String next = last ? "" : lines.get(i + 1).text();
            boolean hyphen = !last && (words.endsWith("-") || words.endsWith("\u00ad"));
            boolean broken = hyphen && (words.endsWith("\u00ad") || vocabulary.isBroken(words, next));
            String kept = broken ? words.substring(0, words.length() - 1) : words;
            int start = text.length();
            text.append(kept);
            placed.add(new TextLine(
                    line.page(),
                    start,
                    text.length(),
                    Region.of(line.from(skip)),
                    line.edges().without(skip)));
            boolean glued = hyphen && !next.isEmpty() && Character.isLetter(next.charAt(0)) && !words.endsWith(" -");
            if (!last && !glued) {
                text.append(' ');
            }
        }
        return new TextBlock(
                shape, text.toString(), marker, first().box().x0(), 0, first().style(), spaceAbove, placed);
    }
}
