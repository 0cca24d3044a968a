package org.planouvert.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A folded text as words: runs of letters, runs of digits, and every other sign by itself. White space, hyphens and
 * apostrophes only separate, so {@code Hauts-de-France} equals {@code Hauts de France} and {@code Mds€} equals
 * {@code Mds €}.
 */
public final class Words {

    private final Fold fold;
    private final List<Word> words;

    private Words(Fold fold, List<Word> words) {
        this.fold = fold;
        this.words = List.copyOf(words);
    }

    /**
     * One word of a text.
     *
     * @param text folded
     * @param start index of its first character in the folded text
     * @param end index after its last
     */
    public record Word(String text, int start, int end) {}

    public static Words of(Fold fold) {
        return fold.words();
    }

    /** Cuts a folded text; {@link Fold#words()} keeps what comes out. */
    static Words cut(Fold fold) {
        String text = fold.text();
        List<Word> words = new ArrayList<>(text.length() / 4);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == ' ' || c == '-' || c == '\'') {
                i = end;
                continue;
            }
            if (Character.isLetter(c)) {
                end = runEnd(text, i, true);
            } else if (isDigit(c)) {
                end = runEnd(text, i, false);
            }
            words.add(new Word(text.substring(i, end), i, end));
            i = end;
        }
        return new Words(fold, words);
    }

    public static Words of(String written) {
        return of(Fold.of(written));
    }

    private static int runEnd(String text, int start, boolean letters) {
        int end = start;
        while (end < text.length() && (letters ? Character.isLetter(text.charAt(end)) : isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** True for the ten digits of our numbers; superscripts and other scripts are no digits here. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** True for one such digit or more and nothing else. */
    public static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
    }

    public Fold fold() {
        return fold;
    }

    public List<Word> list() {
        return words;
    }

    public int size() {
        return words.size();
    }

    /** The folded word at an index; empty outside the text. */
    public String at(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).text();
    }

    public Word get(int index) {
        return words.get(index);
    }

    /** Index of the first word that begins at or after a place of the folded text. */
    public int indexFrom(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
