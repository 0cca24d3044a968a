package org.planouvert.layout.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings small type set against a word, above or below its baseline (footnote marks, exponents), into the word's row. */
final class RaisedMarks {

    /** A mark is at most this share of the size of the type it stands against. */
    private static final float SMALL = 0.85f;

    /** It stands against it: no further away than this, in sizes of that type. */
    private static final float NEAR = 0.3f;

    /** Rows further away than this many need not be looked at: a mark is less than a line off. */
    private static final int REACH = 3;

    private RaisedMarks() {}

    static void attach(List<List<Fragment>> rows) {
        // marks are smaller than what they join, so that no row's largest type changes
        float[] largest = new float[rows.size()];
        for (int at = 0; at < rows.size(); at++) {
            for (Fragment word : rows.get(at)) {
                largest[at] = Math.max(largest[at], word.size());
            }
        }
        for (int at = 0; at < rows.size(); at++) {
            List<Fragment> row = rows.get(at);
            List<Fragment> stay = new ArrayList<>(row.size());
            for (Fragment mark : row) {
                Home home = homeOf(mark, rows, largest, at);
                if (home == null) {
                    stay.add(mark);
                } else {
                    home.row().add(mark.raisedOver(home.baseline()));
                }
            }
            if (stay.size() < row.size()) {
                row.clear();
                row.addAll(stay);
            }
        }
        rows.removeIf(List::isEmpty);
    }

    /** The row that a mark belongs to, and the baseline of the word it stands against. */
    private record Home(List<Fragment> row, float baseline) {}

    private static @Nullable Home homeOf(Fragment mark, List<List<Fragment>> rows, float[] largest, int at) {
        if (mark.text().length() > MARK_LENGTH) {
            return null;
        }
        for (int d = 1; d <= REACH; d++) {
            for (int i = at + d; i >= at - d; i -= 2 * d) {
                boolean larger = i >= 0 && i < largest.length && mark.size() <= SMALL * largest[i];
                Fragment word = larger ? besideIn(rows.get(i), mark) : null;
                if (word != null) {
                    return new Home(rows.get(i), word.baseline());
                }
            }
        }
        return null;
    }

    /** Longer text is never a mark. */
    private static final int MARK_LENGTH = 8;

    /** The word of a row that a mark stands against. */
    private static @Nullable Fragment besideIn(List<Fragment> row, Fragment mark) {
        for (Fragment word : row) {
            if (word.raisedFrom() == 0 || mark.size() > SMALL * word.size()) {
                continue;
            }
            float off = word.baseline() - mark.baseline();
            boolean level = off < 0.75f * word.size() && off > -0.35f * word.size();
            float behind = mark.x0() - word.x1();
            float before = word.x0() - mark.x1();
            float reach = NEAR * word.size();
            if (level && (behind > -reach && behind < reach || before > -reach / 2 && before < reach / 2)) {
                return word;
            }
        }
        return null;
    }
}
