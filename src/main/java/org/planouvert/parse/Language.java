package org.planouvert.parse;

import java.util.Arrays;

/** Tells French from English by their most frequent small words. */
final class Language {

    private static final int[] FRENCH = packed("de", "la", "les", "des", "et", "du", "pour");
    private static final int[] ENGLISH = packed("of", "the", "and", "to", "for", "with");
    private static final int LONGEST = 4;

    private Language() {}

    /** ISO 639-1, or empty when neither is plain. */
    static String of(String folded) {
        int french = 0;
        int english = 0;
        int space = folded.indexOf(' ');
        for (int next = folded.indexOf(' ', space + 1); next > 0; next = folded.indexOf(' ', space + 1)) {
            if (next - space <= LONGEST + 1) {
                int word = packed(folded, space + 1, next);
                french += Arrays.binarySearch(FRENCH, word) >= 0 ? 1 : 0;
                english += Arrays.binarySearch(ENGLISH, word) >= 0 ? 1 : 0;
            }
            space = next;
        }
        if (french == english) {
            return "";
        }
        return french > english ? "fr" : "en";
    }

    private static int[] packed(String... words) {
        return Arrays.stream(words)
                .mapToInt(word -> packed(word, 0, word.length()))
                .sorted()
                .toArray();
    }

    /** A word of four letters or fewer as one number, a byte for each; other letters than those of ASCII make it 0. */
    private static int packed(String text, int start, int end) {
        int packed = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > '~') {
                return 0;
            }
            packed = packed << Byte.SIZE | c;
        }
        return packed;
    }
}
