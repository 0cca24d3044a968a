package org.planouvert.layout.table;

import java.util.List;
import java.util.Locale;

/**
 * The words by which tables are announced, supplied by the job: this package knows no language.
 *
 * @param captions words that begin a caption, such as {@code tableau} or {@code annexe}
 * @param continued words that say that a table goes on, such as {@code suite}
 * @param units words and signs that name a unit, such as {@code M€} or {@code euros}
 */
public record TableWords(List<String> captions, List<String> continued, List<String> units) {

    /** No words at all: captions are known by their place only, and no unit is found. */
    public static final TableWords NONE = new TableWords(List.of(), List.of(), List.of());

    public TableWords {
        captions = lower(captions);
        continued = lower(continued);
        units = lower(units);
    }

    boolean beginsCaption(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return captions.stream().anyMatch(words::startsWith);
    }

    boolean saysContinued(String text) {
        return holdsOne(text, continued);
    }

    boolean namesUnit(String text) {
        return holdsOne(text, units);
    }

    /** True when one of the words stands in the text with no letter on either side. */
    private static boolean holdsOne(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
                int end = at + word.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
                boolean ends = end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
                if (!word.isEmpty() && begins && ends) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
