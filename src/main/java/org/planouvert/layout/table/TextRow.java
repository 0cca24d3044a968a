package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.layout.text.Word;

/**
 * The words of a region that stand on one baseline, whatever the gaps between them.
 *
 * @param words left first; at least one
 * @param box round all of them
 * @param baseline of the first
 * @param size the largest font size among them
 */
record TextRow(List<Word> words, Box box, double baseline, double size) {

    /** Words nearer than this, in font sizes, belong to one cell. */
    static final double RUN_GAP = 0.5;

    /** Baselines this near, in font sizes, are one row of text. */
    private static final double LEVEL = 0.3;

    TextRow {
        words = List.copyOf(words);
    }

    /** Groups words by baseline, top first. */
    static List<TextRow> of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        List<TextRow> rows = new ArrayList<>();
        List<Word> row = new ArrayList<>();
        for (Word word : sorted) {
            if (!row.isEmpty()) {
                double size = Math.min(word.size(), row.get(0).size());
                if (word.baseline() - row.get(0).baseline() > LEVEL * size) {
                    rows.add(row(row));
                    row = new ArrayList<>();
                }
            }
            row.add(word);
        }
        if (!row.isEmpty()) {
            rows.add(row(row));
        }
        return rows;
    }

    static TextRow row(List<Word> words) {
        if (words.size() == 1) {
            Word word = words.get(0);
            return new TextRow(words, word.box(), word.baseline(), word.size());
        }
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(w -> w.box().x0()));
        Box box = sorted.get(0).box();
        double size = 0;
        for (Word word : sorted) {
            box = box.union(word.box());
            size = Math.max(size, word.size());
        }
        return new TextRow(sorted, box, sorted.get(0).baseline(), size);
    }

    /** Its words joined by spaces. */
    String text() {
        return joined(words);
    }

    /** Most cells hold one word. */
    private static String joined(List<Word> words) {
        if (words.size() == 1) {
            return words.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.length() > 0 ? " " : "").append(word.text());
        }
        return text.toString();
    }

    /** The runs of words between which no gap is as wide as {@code gap} font sizes. */
    List<Run> runs(double gap) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || parts(words.get(i - 1), words.get(i), gap)) {
                runs.add(Run.of(words.subList(from, i)));
                from = i;
            }
        }
        return runs;
    }

    /** A wide gap parts two cells; between two figures that both have their mark (12,5 and 1.250) a blank does. */
    private static boolean parts(Word left, Word right, double gap) {
        double blank = (right.box().x0() - left.box().x1()) / Math.min(left.size(), right.size());
        return blank >= gap || blank >= BLANK && Values.isMarked(left.text()) && Values.isMarked(right.text());
    }

    /** The narrowest blank between two figures, in font sizes. */
    static final double BLANK = 0.2;

    /** Words that follow each other closely. */
    record Run(double x0, double x1, List<Word> words) {

        static Run of(List<Word> words) {
            double right = words.get(0).box().x1();
            for (Word word : words) {
                right = Math.max(right, word.box().x1());
            }
            return new Run(words.get(0).box().x0(), right, List.copyOf(words));
        }

        String text() {
            return joined(words);
        }
    }
}
