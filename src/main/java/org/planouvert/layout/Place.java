package org.planouvert.layout;

import java.util.List;
import org.planouvert.domain.Region;
import org.planouvert.geometry.Box;

/**
 * Where words stand, and the words.
 *
 * @param page 1-based
 * @param region on that page
 * @param quote the exact words there
 */
public record Place(int page, Region region, String quote) {

    static Place of(List<TextBlock.TextLine> lines, String text, int start, int end) {
        int page = 0;
        int last = start;
        Box box = null;
        for (TextBlock.TextLine line : lines) {
            int from = Math.max(start, line.start());
            int to = Math.min(end, line.end());
            if (from >= to) {
                continue;
            }
            if (page == 0) {
                page = line.page();
            } else if (page != line.page()) {
                break;
            }
            last = to;
            if (line.region() instanceof Region.Area area) {
                Box part = slice(area.box(), line, from, to);
                box = box == null ? part : box.union(part);
            }
        }
        int firstPage = page == 0 ? lines.get(0).page() : page;
        String quote = text.substring(start, Math.max(last, start)).strip();
        return new Place(firstPage, box == null ? lines.get(0).region() : Region.of(box), quote);
    }

    private static Box slice(Box whole, TextBlock.TextLine line, int from, int to) {
        if (line.edges().isEmpty()) {
            return whole;
        }
        double left = line.edges().get(from - line.start());
        double right = line.edges().get(Math.min(to - line.start(), line.edges().size() - 1));
        return new Box(left, whole.y0(), right, whole.y1());
    }
}
