package org.planouvert.layout.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planouvert.layout.TextBlock.Shape;

/** Groups the lines of one column into blocks: what ends a paragraph, opens an item, or belongs to a heading. */
final class ColumnBlocks {

    /** Lines from one page number of a table of contents to the next: an entry wraps over three lines at most. */
    private static final int LONGEST_ENTRY = 3;

    private static final ListMarker NO_MARKER = new ListMarker("", 0);

    /** A first line is set in by at least this much, in font sizes. */
    private static final double INDENT = 0.8;

    /** A blank above a line this much larger than the usual one opens a new block, in shares of the leading. */
    private static final double GAP = 1.35;

    /** ... and this much larger behind a sentence's end, where a capital follows. */
    private static final double STEP = 1.15;

    /** A line that leaves this share of the column blank is the last of its paragraph. */
    private static final double SHORT = 0.2;

    private static final String SIGNS = ".;:!?\u2026";
    private static final String CLOSING = "\u00bb\"\u201d)";
    private static final Pattern LEADERS = Pattern.compile(
            "[\u2026.]{2,}\\s?[pP](?:age|\\.)?\\s?\\d{1,4}\\s*$|(?:\\.\\s?){3,}(?:[pP](?:age|\\.)?\\s?)?\\d{1,4}\\s*$|(?:\\.\\s?){6,}\\s*$|\\s\\.\\s?\\.?\\d{1,4}$"
                    + "|\u2026{2,}[.\\s]*(?:[pP](?:age|\\.)?\\s?)?\\d{0,4}\\s*$|_{5,}\\s*\\d{1,4}$");

    private final Typography type;
    private final List<PlacedLine> lines;
    private final boolean[] contents;
    private final double margin;
    private final double right;
    private final List<Draft> drafts = new ArrayList<>();

    ColumnBlocks(Typography type, List<PlacedLine> column) {
        this.type = type;
        this.lines = Rows.withMarkers(Rows.justified(column));
        this.contents = contentsLines();
        this.margin = commonLeft();
        this.right = lines.stream().mapToDouble(l -> l.box().x1()).max().orElse(0);
    }

    /**
     * The blocks of the column.
     *
     * @param open the last block of the column before, which the first line may go on with
     */
    List<Draft> build(Optional<Draft> open) {
        open.ifPresent(drafts::add);
        for (int i = 0; i < lines.size(); i++) {
            PlacedLine line = lines.get(i);
            double gap = i == 0 ? 0 : line.box().y0() - lines.get(i - 1).box().y1();
            Draft current = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            if (current != null && goesOn(current, line, i)) {
                current.add(line);
            } else {
                drafts.add(start(line, i, Math.max(gap, 0)));
            }
        }
        return open.isPresent() ? drafts.subList(1, drafts.size()) : drafts;
    }

    /** Lines with leaders, and those between two of them: the beginnings of entries that wrap. */
    private boolean[] contentsLines() {
        boolean[] marked = new boolean[lines.size()];
        int lastLeader = -1;
        for (int i = 0; i < marked.length; i++) {
            if (hasLeaders(lines.get(i).text())) {
                boolean wraps = lastLeader >= 0 && i - lastLeader <= LONGEST_ENTRY;
                for (int k = lastLeader + 1; wraps && k < i; k++) {
                    marked[k] = true;
                }
                marked[i] = true;
                lastLeader = i;
            }
        }
        return marked;
    }

    private static boolean hasLeaders(String line) {
        return mayHaveLeaders(line) && LEADERS.matcher(line).find();
    }

    /** Nearly every line ends with a letter, or with one full stop: the pattern would look at all of it in vain. */
    private static boolean mayHaveLeaders(String line) {
        int end = line.length() - 1;
        while (end >= 0 && Character.isWhitespace(line.charAt(end))) {
            end--;
        }
        char last = end >= 0 ? line.charAt(end) : ' ';
        boolean plainEnd = last == '.' ? end > 1 && isLetter(line.charAt(end - 1)) : isLetter(last) || last == ',';
        return !plainEnd || line.indexOf('\u2026') >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= '\u00c0' && c <= '\u00ff' || c >= 'A' && c <= 'Z';
    }

    private double commonLeft() {
        Map<Long, Integer> lefts = new HashMap<>();
        for (PlacedLine line : lines) {
            lefts.merge(Math.round(line.box().x0()), line.text().length(), Integer::sum);
        }
        return lefts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                .map(e -> (double) e.getKey())
                .orElse(0.0);
    }

    private Draft start(PlacedLine line, int at, double gap) {
        if (contents[at]) {
            return new Draft(Shape.CONTENTS_ENTRY, line, NO_MARKER, gap);
        }
        Optional<ListMarker> marker = ListMarker.of(line.text());
        boolean standsOut = type.standsOut(line.style());
        if (marker.isPresent() && (marker.get().isBullet() || !standsOut)) {
            return new Draft(Shape.LIST_ITEM, line, marker.get(), gap);
        }
        if (standsOut) {
            return new Draft(Shape.HEADING_CANDIDATE, line, NO_MARKER, gap);
        }
        return new Draft(type.isNote(line.style()) ? Shape.NOTE : Shape.PARAGRAPH, line, NO_MARKER, gap);
    }

    private boolean goesOn(Draft current, PlacedLine line, int at) {
        PlacedLine last = current.last();
        if (contents[at] || current.shape() == Shape.CONTENTS_ENTRY) {
            return contents[at] && current.shape() == Shape.CONTENTS_ENTRY && !hasLeaders(last.text());
        }
        if (!type.alike(last.style(), line.style())) {
            return false;
        }
        if (current.shape() == Shape.HEADING_CANDIDATE) {
            return sameColumn(at) && headingWraps(current, line);
        }
        if (ListMarker.of(line.text()).isPresent() && opensItem(current, line)) {
            return false;
        }
        if (sameColumn(at) && gapOf(last, line) > GAP * type.leading()) {
            return false;
        }
        return current.isItem() ? itemWraps(current, line) : paragraphWraps(current, line);
    }

    private boolean sameColumn(int at) {
        return at > 0;
    }

    /** Distance of the baselines, less where the type is larger than the text's. */
    private double gapOf(PlacedLine last, PlacedLine line) {
        double larger = Math.max(line.style().size() / Math.max(type.body().size(), 1), 1);
        return (line.baseline() - last.baseline()) / larger;
    }

    /** "- Pas-de-Calais" at the start of a line goes on with a name; a marker where no item could stand is a dash. */
    private boolean opensItem(Draft current, PlacedLine line) {
        boolean item = current.isItem();
        double left = line.box().x0();
        boolean hangs = item
                && left > current.textLeft() - 1
                && !endsSentence(current.last().text());
        boolean dash = !item
                && left <= current.first().box().x0() + 1
                && left <= margin + 1
                && isFull(current.last())
                && !endsSentence(current.last().text());
        return !hangs && !dash;
    }

    private boolean headingWraps(Draft current, PlacedLine line) {
        PlacedLine last = current.last();
        boolean near = line.baseline() - last.baseline() < 1.75 * last.style().size();
        boolean italic = last.style().italic() == line.style().italic();
        double firstWord = line.firstWord();
        double width = Math.max(right - margin, 1);
        boolean centred = Math.abs(last.box().centerX() - (margin + right) / 2) < 0.06 * width
                && last.box().x0() > margin + 0.05 * width;
        double room = centred ? width - last.box().width() : right - last.box().x1();
        boolean noRoom = firstWord > room - 0.12 * width;
        boolean lower = Character.isLowerCase(line.text().charAt(0));
        return near && italic && (noRoom || lower);
    }

    private boolean itemWraps(Draft current, PlacedLine line) {
        double left = line.box().x0();
        double text = current.textLeft();
        double marker = current.first().box().x0();
        if (left > marker + 2 && Math.abs(left - text) < 0.6 * type.body().size()) {
            return true;
        }
        boolean unfinished =
                isFull(current.last()) && !endsSentence(current.last().text());
        boolean lower = Character.isLowerCase(line.text().charAt(0));
        // items without hanging indent wrap to the margin, and only where the line before is full
        return unfinished && (left <= marker + 1 || left > marker && lower) || lower && unfinished;
    }

    private boolean paragraphWraps(Draft current, PlacedLine line) {
        PlacedLine last = current.last();
        double size = type.body().size();
        double left = line.box().x0();
        boolean setIn = left > margin + INDENT * size && left < margin + 12 * size;
        boolean alikeLeft = Math.abs(left - last.box().x0()) < 1.5;
        if (setIn && !(alikeLeft && current.size() > 1) && !isCentredWith(last, line)) {
            return setIn
                    && alikeLeft
                    && isFull(last)
                    && Character.isLowerCase(line.text().charAt(0));
        }
        // a line of its own slant above the text is a heading that a typist left in the size of the text
        boolean slanted = last.style().italic() && !line.style().italic();
        boolean ended = endsSentence(last.text());
        boolean upper = !Character.isLowerCase(line.text().charAt(0));
        boolean slants = !last.style().italic() && line.style().italic() && ended && upper;
        boolean stepped = line.page() == last.page() && line.baseline() - last.baseline() > STEP * type.leading();
        if (slants || slanted && !isFull(last) || stepped && ended && upper) {
            return false;
        }
        return isFull(last) || !(ended && upper) && !(isVeryShort(last) && upper);
    }

    /** A sign that ends a sentence at the line's end, or before a closing quote or bracket there. */
    private static boolean endsSentence(String line) {
        int at = line.length() - 1;
        if (at > 0 && CLOSING.indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        while (at > 0 && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\u00a0')) {
            at--;
        }
        return at >= 0 && SIGNS.indexOf(line.charAt(at)) >= 0;
    }

    private static boolean isCentredWith(PlacedLine last, PlacedLine line) {
        return Math.abs(last.box().centerX() - line.box().centerX()) < 2
                && last.box().width() != line.box().width();
    }

    private boolean isFull(PlacedLine line) {
        return right - line.box().x1() < SHORT * Math.max(right - margin, 1);
    }

    private boolean isVeryShort(PlacedLine line) {
        return right - line.box().x1() > 0.45 * Math.max(right - margin, 1);
    }
}
