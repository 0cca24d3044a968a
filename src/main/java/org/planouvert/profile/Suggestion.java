package org.planouvert.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What someone who wrote an unknown word most likely meant. */
final class Suggestion {

    private Suggestion() {}

    /** A remedy: the nearest known word when one is near, and all of them otherwise. */
    static String of(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT).replace('-', '_');
        // A third of the letters may be wrong, or two in a short word; beyond that a suggestion misleads.
        int tolerated = written.length() < 4 ? 1 : Math.max(2, written.length() / 3);
        return known.stream()
                .filter(k -> distance(lower, k.replace('-', '_')) <= tolerated)
                .min(Comparator.<String>comparingInt(k -> distance(lower, k.replace('-', '_')))
                        .thenComparing(k -> k))
                .map(k -> "did you mean '" + k + "'?")
                .orElse("use one of: " + String.join(", ", known));
    }

    /** Levenshtein's distance: letters to insert, drop or replace. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
