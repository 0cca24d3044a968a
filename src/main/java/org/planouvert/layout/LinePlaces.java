package org.planouvert.layout;

import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Place;
import org.planouvert.domain.Region;
import org.planouvert.geometry.Box;

/** Finds where a part of a block's text stands, from the edges of its characters. */
final class LinePlaces {

    private LinePlaces() {}

    /** The place of {@code text[start, end)}, cut to the page on which it begins. */
    static Place of(List<TextBlock.TextLine> lines, String text, int start, int end) {
        List<TextBlock.TextLine> touched = lines.stream()
                .filter(line -> Math.max(start, line.start()) < Math.min(end, line.end()))
                .toList();
        if (touched.isEmpty()) {
            TextBlock.TextLine first = lines.get(0);
            return new Place(first.page(), first.region(), "");
        }
        int page = touched.get(0).page();
        List<TextBlock.TextLine> there =
                touched.stream().filter(line -> line.page() == page).toList();
        int last = Math.min(end, there.get(there.size() - 1).end());
        String quote =
                text.substring(Math.max(start, there.get(0).start()), last).strip();
        Optional<Box> box = there.stream()
                .filter(line -> line.region() instanceof Region.Area)
                .map(line -> slice(line, start, end))
                .reduce(Box::union);
        return new Place(page, box.map(Region::of).orElse(there.get(0).region()), quote);
    }

    private static Box slice(TextBlock.TextLine line, int start, int end) {
        Box whole = ((Region.Area) line.region()).box();
        if (line.edges().isEmpty()) {
            return whole;
        }
        int from = Math.max(start, line.start()) - line.start();
        int to = Math.min(end, line.end()) - line.start();
        return new Box(line.edges().at(from), whole.y0(), line.edges().at(to), whole.y1());
    }
}
