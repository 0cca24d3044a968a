package org.planouvert.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of phrases, each with a meaning, found in texts word by word.
 *
 * <p>A phrase is matched folded and at whole words. A star at the end of a word stands for any letters:
 * {@code mobilisable*} finds {@code mobilisables}, {@code co*financ*} is not possible.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {

    private static final Comparator<Entry<?>> LONGEST_FIRST =
            Comparator.comparingInt((Entry<?> entry) -> -entry.words().size());

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    /** Phrases that begin with a stem, by its first letter. */
    private final Map<Character, List<Entry<T>>> byStem = new HashMap<>();

    private record Entry<T>(List<Part> words, String phrase, T meaning) {}

    /** A word of a phrase, or the stem of one. */
    private record Part(String text, boolean isStem) {

        boolean fits(String word) {
            return isStem ? word.startsWith(text) : word.equals(text);
        }

        Part asStem() {
            return new Part(text, true);
        }
    }

    /**
     * A phrase found in a text.
     *
     * @param meaning what it means
     * @param phrase as declared
     * @param first index of its first word
     * @param end index after its last word
     */
    public record Match<T>(T meaning, String phrase, int first, int end) {}

    /** Adds a phrase. Of two meanings for one phrase the first wins. */
    public Phrases<T> add(String phrase, T meaning) {
        List<Part> words = wordsOf(phrase);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs a word: '" + phrase + "'");
        }
        Entry<T> entry = new Entry<>(words, phrase, meaning);
        Part first = words.get(0);
        List<Entry<T>> group = first.isStem()
                ? byStem.computeIfAbsent(first.text().charAt(0), key -> new ArrayList<>())
                : byFirstWord.computeIfAbsent(first.text(), key -> new ArrayList<>());
        group.add(entry);
        group.sort(LONGEST_FIRST);
        return this;
    }

    private static List<Part> wordsOf(String phrase) {
        List<Part> words = new ArrayList<>();
        for (Words.Word word : Words.of(phrase).list()) {
            boolean star = word.text().equals("*") && !words.isEmpty();
            if (star) {
                words.set(words.size() - 1, words.get(words.size() - 1).asStem());
            } else {
                words.add(new Part(word.text(), false));
            }
        }
        return words;
    }

    /** The longest phrase that begins at a word. */
    public Optional<Match<T>> at(Words text, int index) {
        String word = text.at(index);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Match<T>> exact = longest(byFirstWord.getOrDefault(word, List.of()), text, index);
        Optional<Match<T>> stem = longest(byStem.getOrDefault(word.charAt(0), List.of()), text, index);
        if (exact.isPresent() && stem.isPresent()) {
            return exact.get().end() >= stem.get().end() ? exact : stem;
        }
        return exact.isPresent() ? exact : stem;
    }

    private Optional<Match<T>> longest(List<Entry<T>> group, Words text, int index) {
        for (Entry<T> entry : group) {
            if (fits(entry.words(), text, index)) {
                return Optional.of(new Match<>(
                        entry.meaning(),
                        entry.phrase(),
                        index,
                        index + entry.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<Part> words, Words text, int index) {
        for (int k = 0; k < words.size(); k++) {
            if (!words.get(k).fits(text.at(index + k))) {
                return false;
            }
        }
        return true;
    }

    /** The phrases of a text in its order, the longest at each place, none inside another. */
    public List<Match<T>> in(Words text) {
        List<Match<T>> found = new ArrayList<>();
        int index = 0;
        while (index < text.size()) {
            Optional<Match<T>> match = at(text, index);
            if (match.isPresent()) {
                found.add(match.get());
                index = match.get().end();
            } else {
                index++;
            }
        }
        return List.copyOf(found);
    }

    /** Like {@link #in}, but a phrase may begin inside another. */
    public List<Match<T>> everywhereIn(Words text) {
        List<Match<T>> found = new ArrayList<>();
        for (int index = 0; index < text.size(); index++) {
            Optional<Match<T>> match = at(text, index);
            if (match.isPresent()) {
                found.add(match.get());
            }
        }
        return List.copyOf(found);
    }
}
