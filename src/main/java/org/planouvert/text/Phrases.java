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
    private final List<Entry<T>> byStem = new ArrayList<>();

    private record Entry<T>(List<String> words, String phrase, T meaning) {}

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
        List<String> words = wordsOf(phrase);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs a word: '" + phrase + "'");
        }
        Entry<T> entry = new Entry<>(words, phrase, meaning);
        String first = words.get(0);
        List<Entry<T>> group = isStem(first) ? byStem : byFirstWord.computeIfAbsent(first, key -> new ArrayList<>());
        group.add(entry);
        group.sort(LONGEST_FIRST);
        return this;
    }

    private static List<String> wordsOf(String phrase) {
        List<String> words = new ArrayList<>();
        for (Words.Word word : Words.of(phrase).list()) {
            boolean star = word.text().equals("*") && !words.isEmpty();
            if (star) {
                words.set(words.size() - 1, words.get(words.size() - 1) + "*");
            } else {
                words.add(word.text());
            }
        }
        return words;
    }

    private static boolean isStem(String word) {
        return word.length() > 1 && word.endsWith("*");
    }

    /** The longest phrase that begins at a word. */
    public Optional<Match<T>> at(Words text, int index) {
        Optional<Match<T>> exact = longest(byFirstWord.getOrDefault(text.at(index), List.of()), text, index);
        Optional<Match<T>> stem = longest(byStem, text, index);
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

    private static boolean fits(List<String> words, Words text, int index) {
        for (int k = 0; k < words.size(); k++) {
            String wanted = words.get(k);
            String found = text.at(index + k);
            boolean same =
                    isStem(wanted) ? found.startsWith(wanted.substring(0, wanted.length() - 1)) : found.equals(wanted);
            if (!same) {
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
            match.ifPresent(found::add);
            index = match.map(Match::end).orElse(index + 1);
        }
        return List.copyOf(found);
    }

    /** Like {@link #in}, but a phrase may begin inside another. */
    public List<Match<T>> everywhereIn(Words text) {
        List<Match<T>> found = new ArrayList<>();
        for (int index = 0; index < text.size(); index++) {
            at(text, index).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
