package org.planouvert.layout.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.geometry.Box;
import org.planouvert.layout.text.Line;

/** Finds the words that announce a table, and the unit stated in them, beside them or in the corner of the table. */
final class Captions {

    /** A caption stands no further above its table than this, in font sizes. */
    private static final double NEAR = 2.5;

    /** A caption is no longer than so many words a line. */
    private static final int MOST_WORDS = 30;

    /** A unit stands by itself in no more words than this. */
    private static final int UNIT_WORDS = 8;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{1,60})\\)");

    private final List<Line> lines;
    private final TableWords words;

    private final double margin;

    /** Looks among the lines that stand in no table; down to {@code margin} they may be running headers. */
    Captions(List<Line> lines, double margin, TableWords words) {
        this.lines = lines;
        this.margin = margin;
        this.words = words;
    }

    /** The caption above the box; empty for none. */
    String above(Box box) {
        Optional<Line> first = nearestAbove(box).filter(line -> !isUnit(line.text()));
        if (first.isEmpty()) {
            first = nearestAbove(box).flatMap(line -> nearestAbove(line.box(), box));
        }
        return first.filter(this::isCaption)
                .map(line -> withLinesAbove(line, box))
                .orElse("");
    }

    /** The unit stated in the caption, in the lines above the box, or in the corner cell; empty for none. */
    String unit(Box box, String caption, String corner) {
        Optional<Line> near = nearestAbove(box);
        for (String text : List.of(caption, near.map(Line::text).orElse(""), corner)) {
            Matcher brackets = BRACKETS.matcher(text);
            while (brackets.find()) {
                if (words.namesUnit(brackets.group(1))) {
                    return brackets.group(1).strip();
                }
            }
        }
        return near.map(Line::text)
                .filter(this::isUnit)
                .or(() -> Optional.of(corner).filter(this::isUnit))
                .orElse("");
    }

    private boolean isUnit(String text) {
        return !words.beginsCaption(text) && text.split(" ").length <= UNIT_WORDS && words.namesUnit(text);
    }

    private boolean isCaption(Line line) {
        if (line.box().centerY() < margin && !words.beginsCaption(line.text())) {
            return false;
        }
        boolean announces = words.beginsCaption(line.text())
                || line.style().bold()
                || line.style().italic();
        return announces && line.words().size() <= MOST_WORDS;
    }

    /** A caption may begin some lines higher; they belong to it when the first of them begins one. */
    private String withLinesAbove(Line line, Box box) {
        String text = line.text();
        Line first = line;
        for (int i = 0; i < MOST_LINES && !words.beginsCaption(first.text()); i++) {
            Optional<Line> above = nearestAbove(first.box(), box);
            if (above.isEmpty()
                    || Math.abs(above.get().style().size() - line.style().size()) > 0.5) {
                return line.text();
            }
            first = above.get();
            text = first.text() + " " + text;
        }
        return words.beginsCaption(first.text()) ? text : line.text();
    }

    /** Captions run over no more lines than this. */
    private static final int MOST_LINES = 4;

    private Optional<Line> nearestAbove(Box box) {
        return nearestAbove(box, box);
    }

    private Optional<Line> nearestAbove(Box box, Box table) {
        return lines.stream()
                .filter(line -> line.box().overlapX(table) > 0)
                .filter(line -> line.box().centerY() < box.y0())
                .filter(line -> box.y0() - line.box().y1() < NEAR * line.style().size())
                .max(Comparator.comparingDouble(Line::baseline)
                        .thenComparingDouble(line -> -line.box().x0()));
    }
}
