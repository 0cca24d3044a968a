package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planouvert.layout.text.Line;

/** Tells the lines of paragraphs from lines that may stand in a table. */
final class ProseLines {

    /** Lines of one paragraph follow each other within this many font sizes. */
    private static final double LEADING = 1.8;

    /** A paragraph is at least this wide, in font sizes. */
    private static final double WIDTH = 12;

    /** ... and has at least so many words a line. */
    private static final double WORDS = 4;

    /** A single line this wide, in font sizes, with that many words, is a sentence. */
    private static final double LONE_WIDTH = 24;

    private static final int LONE_WORDS = 7;

    private ProseLines() {}

    static Set<Line> find(List<Line> lines) {
        Set<Line> prose = new HashSet<>();
        for (List<Line> block : blocks(lines)) {
            if (isProse(block) && !standsBesideCells(block, lines)) {
                prose.addAll(block);
            }
        }
        return prose;
    }

    private static List<List<Line>> blocks(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        List<List<Line>> blocks = new ArrayList<>();
        List<List<Line>> open = new ArrayList<>();
        for (Line line : sorted) {
            open.removeIf(b -> line.baseline() - last(b).baseline()
                    > LEADING * line.style().size());
            List<Line> home = null;
            for (List<Line> block : open) {
                if (follows(last(block), line)) {
                    home = block;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                blocks.add(home);
                open.add(home);
            }
            home.add(line);
        }
        return blocks;
    }

    private static Line last(List<Line> block) {
        return block.get(block.size() - 1);
    }

    private static boolean follows(Line above, Line below) {
        double size = above.style().size();
        boolean sameType = Math.abs(below.style().size() - size) < 0.1 * size;
        boolean under = below.baseline() - above.baseline() > 0.5 * size;
        boolean begins = Math.abs(above.box().x0() - below.box().x0()) < 2.5 * size;
        double shared = above.box().overlapX(below.box());
        return sameType
                && under
                && begins
                && shared > 0.5 * Math.min(above.box().width(), below.box().width());
    }

    /**
     * True when cells stand beside it: short text beside many of its lines, or figures or several cells beside its first,
     * as beside the wrapped words of a table's row.
     */
    private static boolean standsBesideCells(List<Line> block, List<Line> lines) {
        int beside = 0;
        for (Line line : block) {
            List<Line> cells = cellsBeside(line, lines);
            boolean row = cells.size() > 1 || cells.stream().anyMatch(cell -> Values.isValue(cell.text()));
            if (line == block.get(0) && row) {
                return true;
            }
            beside += cells.isEmpty() ? 0 : 1;
        }
        return beside >= BESIDE * block.size();
    }

    private static List<Line> cellsBeside(Line line, List<Line> lines) {
        double size = line.style().size();
        return lines.stream()
                .filter(other -> other != line
                        && Math.abs(other.baseline() - line.baseline()) < 0.2 * size
                        && other.box().width() < WIDTH * size)
                .toList();
    }

    /** The share of a block's lines beside which cells stand when it is a column of a table. */
    private static final double BESIDE = 0.4;

    private static boolean isProse(List<Line> block) {
        double size = block.get(0).style().size();
        double widest = 0;
        int words = 0;
        int small = 0;
        int letters = 0;
        for (Line line : block) {
            widest = Math.max(widest, line.box().width());
            words += line.words().size();
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
                letters += text.charAt(i) == ' ' || text.charAt(i) == '.' ? 0 : 1;
            }
        }
        boolean sentence = small > 0.6 * letters;
        if (block.size() == 1) {
            String text = block.get(0).text();
            boolean ends = ".:;?!".indexOf(text.charAt(text.length() - 1)) >= 0 || words >= 2 * LONE_WORDS;
            return sentence && ends && widest >= LONE_WIDTH * size && words >= LONE_WORDS;
        }
        return sentence && widest >= WIDTH * size && words >= WORDS * block.size();
    }
}
