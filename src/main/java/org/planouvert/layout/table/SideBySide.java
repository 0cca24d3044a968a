package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.layout.text.Word;

/** Parts two tables that stand side by side: a wide gutter, and headings that begin anew or rows out of step behind it. */
final class SideBySide {

    /** A gutter between two tables is at least this wide, in font sizes. */
    private static final double GUTTER = 3.2;

    /** The share of rows out of step that shows that two sides have rows of their own. */
    private static final double OUT_OF_STEP = 0.6;

    private SideBySide() {}

    static List<Box> split(List<Word> words, Box box) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(w -> w.box().x0()));
        double reach = -Double.MAX_VALUE;
        for (int i = 0; i < sorted.size(); i++) {
            Word word = sorted.get(i);
            if (i > 0 && word.box().x0() - reach > GUTTER * word.size()) {
                double middle = (reach + word.box().x0()) / 2;
                if (isGutter(sorted.subList(0, i), sorted.subList(i, sorted.size()))) {
                    List<Box> parts = new ArrayList<>();
                    parts.add(tight(sorted.subList(0, i)));
                    Box rest = new Box(middle, box.y0(), box.x1(), box.y1());
                    List<Word> right = sorted.subList(i, sorted.size());
                    List<Box> more = split(right, rest);
                    parts.addAll(more.size() > 1 ? more : List.of(tight(right)));
                    return parts;
                }
            }
            reach = Math.max(reach, word.box().x1());
        }
        return List.of(box);
    }

    private static boolean isGutter(List<Word> left, List<Word> right) {
        List<TextRow> before = TextRow.of(left);
        List<TextRow> after = TextRow.of(right);
        if (before.size() < 2 || after.size() < 2 || !hasColumns(before) || !hasColumns(after)) {
            return false;
        }
        if (firstText(before).equals(firstText(after))) {
            return true;
        }
        long alone = after.stream()
                .filter(a -> before.stream().noneMatch(b -> Math.abs(a.baseline() - b.baseline()) < 0.15 * a.size()))
                .count();
        return after.size() >= 3 && alone >= OUT_OF_STEP * after.size();
    }

    private static boolean hasColumns(List<TextRow> rows) {
        return rows.stream().filter(row -> row.runs(1).size() > 1).count() >= 0.6 * rows.size();
    }

    private static String firstText(List<TextRow> rows) {
        return rows.get(0).runs(1).get(0).text();
    }

    private static Box tight(List<Word> words) {
        Box box = words.get(0).box();
        for (Word word : words) {
            box = box.union(word.box());
        }
        return box.grown(1);
    }
}
