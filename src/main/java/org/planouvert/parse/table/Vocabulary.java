package org.planouvert.parse.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.text.Fold;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/** Words of a profile and what they mean, asked in the ways that headings, labels and cells need. */
final class Vocabulary<T> {

    private final Phrases<T> phrases = new Phrases<>();

    /**
     * Words found in a text.
     *
     * @param meaning what they mean
     * @param start index of their first character in the folded text
     * @param end index after their last one
     */
    record Match<T>(T meaning, int start, int end) {
        int length() {
            return end - start;
        }

        /** The same as written. */
        String in(Words text) {
            return text.fold().writtenPart(start, end);
        }
    }

    static <T> Vocabulary<T> of(Map<T, List<String>> words) {
        Vocabulary<T> vocabulary = new Vocabulary<>();
        words.forEach(vocabulary::add);
        return vocabulary;
    }

    /** Adds spellings; those without a letter, digit or sign of their own, such as a dash, are left out. */
    void add(T meaning, List<String> spellings) {
        for (String spelling : spellings) {
            if (Words.of(spelling).size() > 0) {
                phrases.add(spelling, meaning);
            }
        }
    }

    /** The longest words that stand in a text; of equal ones the first. */
    Optional<Match<T>> find(Words text) {
        Optional<Match<T>> longest = Optional.empty();
        for (Phrases.Match<T> found : phrases.everywhereIn(text)) {
            Match<T> match = match(found, text);
            if (longest.isEmpty() || match.length() > longest.get().length()) {
                longest = Optional.of(match);
            }
        }
        return longest;
    }

    /** The longest words with which a text begins, after bullets and signs. */
    Optional<Match<T>> opening(Words text) {
        int first = 0;
        while (first < text.size() && !Character.isLetterOrDigit(text.at(first).charAt(0))) {
            first++;
        }
        return phrases.at(text, first).map(found -> match(found, text));
    }

    /** What the whole of a text means. */
    Optional<T> whole(Words text) {
        return phrases.at(text, 0).filter(found -> found.end() == text.size()).map(Phrases.Match::meaning);
    }

    Optional<T> whole(String text) {
        return whole(Words.of(Fold.of(text)));
    }

    private static <T> Match<T> match(Phrases.Match<T> found, Words text) {
        return new Match<>(
                found.meaning(),
                text.get(found.first()).start(),
                text.get(found.end() - 1).end());
    }
}
