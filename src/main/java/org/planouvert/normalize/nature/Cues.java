package org.planouvert.normalize.nature;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/**
 * The cue words of a text with their places, and which of them are near an amount.
 *
 * @param <T> what a cue means
 */
final class Cues<T> {

    private final List<Phrases.Match<T>> found;

    private Cues(List<Phrases.Match<T>> found) {
        this.found = found;
    }

    static <T> Phrases<T> phrases(Map<T, List<String>> declared) {
        Phrases<T> phrases = new Phrases<>();
        declared.forEach((meaning, cues) -> cues.forEach(cue -> phrases.add(cue, meaning)));
        return phrases;
    }

    static <T> Cues<T> in(Words words, Phrases<T> phrases) {
        return new Cues<>(phrases.in(words));
    }

    Cues<T> without(Predicate<Phrases.Match<T>> unwanted) {
        return new Cues<>(found.stream().filter(unwanted.negate()).toList());
    }

    List<Phrases.Match<T>> all() {
        return found;
    }

    /** The first cue of a meaning in {@code [from, to)}. */
    Optional<Phrases.Match<T>> within(T meaning, int from, int to) {
        return found.stream()
                .filter(cue -> cue.meaning().equals(meaning) && cue.first() >= from && cue.end() <= to)
                .findFirst();
    }

    /**
     * The cue nearest to an amount, on its own side of the amounts next to it.
     *
     * @param spot the amount
     * @param before most words between a cue and the amount after it
     * @param after most words between an amount and the cue after it; of two as near the one before wins
     */
    Optional<Phrases.Match<T>> near(Spot spot, Collection<T> meanings, int before, int after) {
        return found.stream()
                .filter(cue -> meanings.contains(cue.meaning()) && isNear(cue, spot, before, after))
                .min(Comparator.comparingInt((Phrases.Match<T> cue) -> distance(cue, spot))
                        .thenComparing(cue -> cue.first() >= spot.first()));
    }

    Optional<Phrases.Match<T>> near(Spot spot, T meaning, int before, int after) {
        return near(spot, Set.of(meaning), before, after);
    }

    private static boolean isNear(Phrases.Match<?> cue, Spot spot, int before, int after) {
        if (cue.first() < spot.first()) {
            return cue.first() >= spot.from() && distance(cue, spot) <= before;
        }
        return cue.first() >= spot.end() && cue.end() <= spot.to() && distance(cue, spot) <= after;
    }

    /** Words between; a range begins at its "entre", which may be the end of a cue. */
    private static int distance(Phrases.Match<?> cue, Spot spot) {
        return Math.max(0, cue.first() < spot.first() ? spot.first() - cue.end() : cue.first() - spot.end());
    }
}
