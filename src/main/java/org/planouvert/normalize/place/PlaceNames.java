package org.planouvert.normalize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planouvert.text.Words;

/** Names of places made comparable: folded, without signs, {@code St} opened to {@code Saint}. */
final class PlaceNames {

    private static final Map<String, String> OPENED = Map.of("st", "saint", "ste", "sainte", "sts", "saints");
    private static final Set<String> LINKS =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "sur", "sous", "lez", "aux", "a");

    private PlaceNames() {}

    /** All words of a name, joined by single spaces. */
    static String key(String name) {
        return String.join(" ", words(name));
    }

    /** The words of a name without signs. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (Words.Word word : Words.of(name).list()) {
            if (Character.isLetterOrDigit(word.text().charAt(0))) {
                words.add(OPENED.getOrDefault(word.text(), word.text()));
            }
        }
        return words;
    }

    /** The words that tell one name from another. */
    static List<String> tellingWords(String name) {
        return words(name).stream().filter(word -> !LINKS.contains(word)).toList();
    }
}
