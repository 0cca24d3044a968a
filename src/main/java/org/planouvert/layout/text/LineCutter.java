package org.planouvert.layout.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes words of the fragments of a row, left first, and cuts the row into lines where a gap could part columns. */
final class LineCutter {

    /** A gap that may part columns, in font sizes: wider than the widest blank of justified text. */
    private static final double COLUMN_GAP = 1.3;

    /** So many single letters in a row, evenly apart, are one word spaced out. */
    private static final int SPACED_LETTERS = 4;

    /** Letters spaced out stand at most so far apart, in font sizes. */
    private static final double SPACED_GAP = 0.9;

    /** A gap so many times as wide as between the letters is a blank of spaced-out text. */
    private static final double SPACED_BLANK = 1.5;

    private LineCutter() {}

    static List<Line> cut(int page, List<Fragment> row) {
        List<Fragment> words = healSpacing(join(withoutCopies(row)));
        List<Line> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        Fragment last = null;
        for (Fragment next : words) {
            if (last != null && next.x0() - last.x1() > COLUMN_GAP * Math.min(next.size(), last.size())) {
                lines.add(Line.of(page, line));
                line = new ArrayList<>();
            }
            line.add(next.restored().word());
            last = next;
        }
        if (!line.isEmpty()) {
            lines.add(Line.of(page, line));
        }
        return lines;
    }

    /** Drops what is drawn a second time over the same words, as bold type and shadows are made. */
    private static List<Fragment> withoutCopies(List<Fragment> row) {
        List<Fragment> kept = new ArrayList<>(row.size());
        for (Fragment next : row) {
            boolean copy = false;
            for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 3 && !copy; i--) {
                Fragment before = kept.get(i);
                float shared = Math.min(before.x1(), next.x1()) - Math.max(before.x0(), next.x0());
                copy = shared > 0.8f * (next.x1() - next.x0()) && before.text().contains(next.text());
            }
            if (!copy) {
                kept.add(next);
            }
        }
        return kept;
    }

    private static List<Fragment> join(List<Fragment> row) {
        List<Fragment> words = new ArrayList<>(row.size());
        for (Fragment next : row) {
            Fragment last = words.isEmpty() ? null : words.get(words.size() - 1);
            if (last != null && !last.spaced() && isTight(last, next)) {
                words.set(words.size() - 1, last.with(next));
            } else {
                words.add(next);
            }
        }
        return words;
    }

    private static boolean isTight(Fragment last, Fragment next) {
        return next.x0() - last.x1() < FragmentFinder.WORD_GAP * Math.min(last.size(), next.size());
    }

    private static List<Fragment> healSpacing(List<Fragment> words) {
        List<Fragment> healed = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int end = endOfSpacedLetters(words, at);
            if (end - at >= SPACED_LETTERS) {
                healed.addAll(close(words.subList(at, end)));
                at = end;
            } else {
                healed.add(words.get(at++));
            }
        }
        return healed;
    }

    private static int endOfSpacedLetters(List<Fragment> words, int from) {
        int end = from;
        while (end < words.size() && isLetter(words.get(end))) {
            if (end > from) {
                Fragment last = words.get(end - 1);
                if (words.get(end).x0() - last.x1() > 2 * SPACED_GAP * last.size()) {
                    break;
                }
            }
            end++;
        }
        return end;
    }

    private static boolean isLetter(Fragment word) {
        return word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
    }

    private static List<Fragment> close(List<Fragment> letters) {
        double[] gaps = new double[letters.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = letters.get(i + 1).x0() - letters.get(i).x1();
        }
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        double usual = sorted[sorted.length / 2];
        if (usual > SPACED_GAP * letters.get(0).size()) {
            return letters;
        }
        List<Fragment> words = new ArrayList<>();
        words.add(letters.get(0));
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] > SPACED_BLANK * usual) {
                words.add(letters.get(i + 1));
            } else {
                int last = words.size() - 1;
                words.set(last, words.get(last).with(letters.get(i + 1)));
            }
        }
        return words;
    }
}
