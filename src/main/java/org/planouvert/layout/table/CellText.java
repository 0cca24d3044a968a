package org.planouvert.layout.table;

import java.util.List;
import org.planouvert.layout.text.Word;

/**
 * The words of a cell as one text, a footnote mark taken off a figure.
 *
 * @param lead the first line where others follow below; empty otherwise
 */
record CellText(String text, String lead, String note) {

    static CellText of(List<Word> words) {
        List<TextRow> rows = TextRow.of(words);
        String lead = rows.size() == 1 ? "" : rows.get(0).text();
        StringBuilder text = new StringBuilder();
        for (TextRow row : rows) {
            String line = row.text();
            text.append(text.length() > 0 && !isBroken(text, line) ? " " : "").append(line);
        }
        List<Word> below = rows.get(rows.size() - 1).words();
        Word last = below.get(below.size() - 1);
        String all = text.toString();
        int mark = all.length() - (last.text().length() - last.raisedFrom());
        if (mark > 0
                && mark < all.length()
                && Values.isValue(all.substring(0, mark).strip())) {
            return new CellText(all.substring(0, mark).strip(), "", all.substring(mark));
        }
        return new CellText(all, lead, "");
    }

    /** True when a hyphen at the end of a line goes on with a small letter on the next. */
    private static boolean isBroken(CharSequence before, String next) {
        int end = before.length() - 1;
        return end > 0
                && before.charAt(end) == '-'
                && Character.isLetter(before.charAt(end - 1))
                && Character.isLowerCase(next.charAt(0));
    }
}
