package org.planouvert.parse;

import java.util.Set;

/** Tells French from English by their most frequent small words. */
final class Language {

    private static final Set<String> FRENCH = Set.of("de", "la", "les", "des", "et", "du", "pour");
    private static final Set<String> ENGLISH = Set.of("of", "the", "and", "to", "for", "with");
    private static final int LONGEST = 4;

    private Language() {}

    /** ISO 639-1, or empty when neither is plain. */
    static String of(String folded) {
        int french = 0;
        int english = 0;
        int space = folded.indexOf(' ');
        for (int next = folded.indexOf(' ', space + 1); next > 0; next = folded.indexOf(' ', space + 1)) {
            if (next - space <= LONGEST + 1) {
                String word = folded.substring(space + 1, next);
                french += FRENCH.contains(word) ? 1 : 0;
                english += ENGLISH.contains(word) ? 1 : 0;
            }
            space = next;
        }
        if (french == english) {
            return "";
        }
        return french > english ? "fr" : "en";
    }
}
