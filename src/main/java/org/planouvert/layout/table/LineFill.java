package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.layout.text.Word;

/** A row of text as the columns see it: what stands in each of them. */
final class LineFill {

    private final TextRow row;
    private final List<List<Word>> byColumn;
    private final String[] texts;

    LineFill(TextRow row, double[] xs) {
        this.row = row;
        byColumn = new ArrayList<>();
        for (int c = 0; c < xs.length - 1; c++) {
            byColumn.add(new ArrayList<>());
        }
        for (Word word : row.words()) {
            byColumn.get(columnOf(xs, word.box().centerX())).add(word);
        }
        texts = new String[byColumn.size()];
        for (int c = 0; c < texts.length; c++) {
            texts[c] = byColumn.get(c).isEmpty()
                    ? ""
                    : TextRow.Run.of(byColumn.get(c)).text();
        }
    }

    static int columnOf(double[] xs, double x) {
        int c = 0;
        while (c < xs.length - 2 && x >= xs[c + 1]) {
            c++;
        }
        return c;
    }

    TextRow row() {
        return row;
    }

    int columns() {
        return texts.length;
    }

    boolean filled(int column) {
        return !texts[column].isEmpty();
    }

    boolean value(int column) {
        return filled(column) && Values.isValue(texts[column]);
    }

    String text(int column) {
        return texts[column];
    }

    double left(int column) {
        return byColumn.get(column).get(0).box().x0();
    }

    boolean sharesColumn(LineFill other) {
        for (int c = 0; c < texts.length; c++) {
            if (filled(c) && other.filled(c)) {
                return true;
            }
        }
        return false;
    }

    int filledCount() {
        int count = 0;
        for (String text : texts) {
            count += text.isEmpty() ? 0 : 1;
        }
        return count;
    }

    /** Values right of the first column. */
    int valueCount() {
        int count = 0;
        for (int c = 1; c < texts.length; c++) {
            count += value(c) ? 1 : 0;
        }
        return count;
    }
}
