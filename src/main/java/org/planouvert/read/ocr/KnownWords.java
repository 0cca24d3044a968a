package org.planouvert.read.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.planouvert.text.Fold;

/**
 * Tells words of French, and of English, from the noise of a damaged text layer. No dictionary: a few hundred frequent
 * words and the usual endings cover two thirds of any running text and next to nothing of a garbled one.
 */
final class KnownWords {

    private static final int SHORTEST_WITH_ENDING = 6;

    private static final Set<String> FREQUENT = load("frequent-words.txt");
    private static final int LETTERS = 'z' - 'a' + 1;
    /** By the last letter: few end in the same. */
    private static final List<List<String>> ENDINGS = byLastLetter(load("word-endings.txt"));

    private KnownWords() {}

    /** True for a frequent word and for one that ends as French words do; accents and case do not matter. */
    static boolean knows(String word) {
        String folded = Fold.text(word);
        return FREQUENT.contains(folded) || folded.length() >= SHORTEST_WITH_ENDING && endsAsWordsDo(folded);
    }

    private static boolean endsAsWordsDo(String folded) {
        char last = folded.charAt(folded.length() - 1);
        if (last < 'a' || last > 'z') {
            return false;
        }
        List<String> endings = ENDINGS.get(last - 'a');
        for (int i = 0; i < endings.size(); i++) {
            if (folded.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<List<String>> byLastLetter(Set<String> endings) {
        List<List<String>> groups = Stream.generate(() -> (List<String>) new ArrayList<String>())
                .limit(LETTERS)
                .toList();
        endings.forEach(
                ending -> groups.get(ending.charAt(ending.length() - 1) - 'a').add(ending));
        return groups;
    }

    private static Set<String> load(String name) {
        try (InputStream in = KnownWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing from the program");
            }
            Set<String> words = new HashSet<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.strip().split("\\s+"))));
            words.remove("");
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " cannot be read", e);
        }
    }
}
