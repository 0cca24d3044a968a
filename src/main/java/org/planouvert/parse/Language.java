package org.planouvert.parse;

import java.util.List;

/** Tells French from English by their most frequent small words. */
final class Language {

    private static final List<String> FRENCH = List.of(" de ", " la ", " les ", " des ", " et ", " du ", " pour ");
    private static final List<String> ENGLISH = List.of(" of ", " the ", " and ", " to ", " for ", " with ");

    private Language() {}

    /** ISO 639-1, or empty when neither is plain. */
    static String of(String folded) {
        int french = count(folded, FRENCH);
        int english = count(folded, ENGLISH);
        if (french == english) {
            return "";
        }
        return french > english ? "fr" : "en";
    }

    private static int count(String text, List<String> words) {
        int count = 0;
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                count++;
            }
        }
        return count;
    }
}
