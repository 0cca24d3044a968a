package org.planouvert.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.layout.text.Line;
import org.planouvert.layout.text.Word;

/** Joins lines that one baseline holds and only a wide blank parts: a bullet and its item, an entry and its page number. */
final class Rows {

    private Rows() {}

    /** Joins a marker that stands alone with the words to its right. */
    static List<Line> withMarkers(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            boolean marker = ListMarker.isAlone(line.text())
                    && i + 1 < lines.size()
                    && onOneRow(line, lines.get(i + 1))
                    && lines.get(i + 1).box().x0() > line.box().x0();
            joined.add(marker ? join(line, lines.get(i + 1)) : line);
            i += marker ? 2 : 1;
        }
        return joined;
    }

    /** Two lines as one, the left one first. */
    static Line join(Line left, Line right) {
        List<Word> words = new ArrayList<>(left.words());
        words.addAll(right.words());
        return new Line(
                left.page(),
                left.text() + " " + right.text(),
                left.box().union(right.box()),
                right.baseline(),
                right.style(),
                words);
    }

    static boolean onOneRow(Line a, Line b) {
        return Math.abs(a.baseline() - b.baseline())
                < 0.4 * Math.max(a.style().size(), b.style().size());
    }
}
