package org.planouvert.layout.block;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that one baseline holds and only a wide blank parts: a bullet and its item, an entry and its page number. */
final class Rows {

    /** Lines of justified text end within this many points of the column's right edge. */
    private static final double FLUSH = 1.5;

    /** Blanks between words of a justified line are no wider than this share of the column. */
    private static final double WIDEST_BLANK = 0.4;

    private Rows() {}

    /** Joins what wide blanks part in a line that runs from one edge of a narrow justified column to the other. */
    static List<PlacedLine> justified(List<PlacedLine> lines) {
        double left = lines.stream().mapToDouble(l -> l.box().x0()).min().orElse(0);
        double right = lines.stream().mapToDouble(l -> l.box().x1()).max().orElse(0);
        long flush = lines.stream().filter(l -> right - l.box().x1() < FLUSH).count();
        if (flush * 2 < lines.size()) {
            return lines;
        }
        List<PlacedLine> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            PlacedLine row = lines.get(i);
            while (end + 1 < lines.size() && isOneSentence(row, lines.get(end + 1), right - left)) {
                row = row.with(lines.get(++end));
            }
            boolean whole = end > i && right - row.box().x1() < FLUSH;
            joined.add(whole ? row : lines.get(i));
            i = whole ? end + 1 : i + 1;
        }
        return joined;
    }

    private static boolean isOneSentence(PlacedLine line, PlacedLine next, double width) {
        double blank = next.box().x0() - line.box().x1();
        return onOneRow(line, next)
                && blank > 0
                && blank < WIDEST_BLANK * width
                && line.style().equals(next.style());
    }

    /** Joins a marker that stands alone with the words to its right. */
    static List<PlacedLine> withMarkers(List<PlacedLine> lines) {
        List<PlacedLine> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            PlacedLine line = lines.get(i);
            boolean alone =
                    ListMarker.isAlone(line.text()) || line.style().bold() && ListMarker.isNumberAlone(line.text());
            boolean marker = alone
                    && i + 1 < lines.size()
                    && onOneRow(line, lines.get(i + 1))
                    && lines.get(i + 1).box().x0() > line.box().x0();
            joined.add(marker ? line.with(lines.get(i + 1)) : line);
            i += marker ? 2 : 1;
        }
        return joined;
    }

    static boolean onOneRow(PlacedLine a, PlacedLine b) {
        return Math.abs(a.baseline() - b.baseline())
                < 0.4 * Math.max(a.style().size(), b.style().size());
    }
}
