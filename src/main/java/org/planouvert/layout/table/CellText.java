package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.layout.text.Word;

/** The words of a cell as one text, a footnote mark taken off a figure. */
record CellText(String text, String note) {

    static CellText of(List<Word> words) {
        List<Word> ordered = ordered(words);
        StringBuilder text = new StringBuilder();
        for (Word word : ordered) {
            text.append(text.length() > 0 ? " " : "").append(word.text());
        }
        Word last = ordered.get(ordered.size() - 1);
        String all = text.toString();
        int mark = all.length() - (last.text().length() - last.raisedFrom());
        if (mark > 0
                && mark < all.length()
                && Values.isValue(all.substring(0, mark).strip())) {
            return new CellText(all.substring(0, mark).strip(), all.substring(mark));
        }
        return new CellText(all, "");
    }

    /** Line by line; lines are told apart by their baselines, as marks stand a little off. */
    private static List<Word> ordered(List<Word> words) {
        List<Word> ordered = new ArrayList<>();
        for (TextRow row : TextRow.of(words)) {
            ordered.addAll(row.words());
        }
        return ordered;
    }
}
