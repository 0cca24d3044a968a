package org.planouvert.normalize.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.Qualifier;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/**
 * Finds how exactly an amount is stated. A bound or an approximation must touch the number, with nothing but words such
 * as "un montant de" between; a condition or an announcement may stand anywhere in the sentence.
 */
final class QualifierCues {

    /** Words that may stand between a cue and its number. */
    private static final Set<String> FILLERS = Set.of(
            "a",
            "au",
            "aux",
            "d",
            "de",
            "des",
            "du",
            "en",
            "l",
            "la",
            "le",
            "les",
            "un",
            "une",
            "montant",
            "montants",
            "hauteur",
            "somme",
            "total",
            "totale",
            "global",
            "globale",
            "estimatif",
            "previsionnel",
            "cout",
            "valeur",
            "ensemble",
            ":",
            "budget",
            "enveloppe",
            "est",
            "sera",
            "aide",
            "aides",
            "subvention");

    /** How many words may stand between a cue and its number. */
    private static final int REACH = 5;

    private final Phrases<Qualifier> touching = new Phrases<>();
    private final Phrases<Qualifier> anywhere = new Phrases<>();

    QualifierCues(Map<Qualifier, List<String>> cues) {
        cues.forEach((qualifier, words) ->
                words.forEach(word -> (mustTouch(qualifier) ? touching : anywhere).add(word, qualifier)));
    }

    private static boolean mustTouch(Qualifier qualifier) {
        return switch (qualifier) {
            case APPROX, AT_LEAST, MORE_THAN, AT_MOST, RANGE, EXACT -> true;
            case OBJECTIVE, ANNOUNCED, CONDITIONAL -> false;
        };
    }

    /** The bound or approximation that touches the words {@code [first, end)}. */
    Optional<Phrases.Match<Qualifier>> touching(Words words, int first, int end) {
        return before(words, first).or(() -> after(words, end));
    }

    /**
     * The condition, objective or announcement nearest to an amount. A condition holds for its whole sentence, the others
     * only for the amount they stand beside.
     *
     * @param sentence first word and end of the amount's sentence
     * @param ground end of the amount before it and first word of the amount after it
     * @param amount its first word
     */
    Optional<Phrases.Match<Qualifier>> inSentence(Words words, int[] sentence, int[] ground, int amount) {
        Optional<Phrases.Match<Qualifier>> nearest = Optional.empty();
        for (int i = sentence[0]; i < sentence[1]; i++) {
            boolean own = i >= ground[0] && i < ground[1];
            Optional<Phrases.Match<Qualifier>> match =
                    anywhere.at(words, i).filter(found -> own || found.meaning() == Qualifier.CONDITIONAL);
            if (match.isPresent()
                    && nearest.filter(old -> distance(old, amount) <= distance(match.get(), amount))
                            .isEmpty()) {
                nearest = match;
            }
        }
        return nearest;
    }

    private static int distance(Phrases.Match<Qualifier> match, int amount) {
        return Math.abs(match.first() - amount);
    }

    private Optional<Phrases.Match<Qualifier>> before(Words words, int first) {
        int end = first;
        for (int k = 0; k <= REACH && end > 0; k++) {
            Optional<Phrases.Match<Qualifier>> match = endingAt(words, end);
            if (match.isPresent()) {
                return match;
            }
            if (!FILLERS.contains(words.at(end - 1))) {
                return Optional.empty();
            }
            end--;
        }
        return Optional.empty();
    }

    private Optional<Phrases.Match<Qualifier>> endingAt(Words words, int end) {
        Optional<Phrases.Match<Qualifier>> longest = Optional.empty();
        for (int first = end - 1; first >= Math.max(0, end - REACH); first--) {
            Optional<Phrases.Match<Qualifier>> match = touching.at(words, first).filter(found -> found.end() == end);
            longest = match.isPresent() ? match : longest;
        }
        return longest;
    }

    private Optional<Phrases.Match<Qualifier>> after(Words words, int end) {
        String next = words.at(end);
        boolean linked = next.equals("(") || next.equals("au") || next.equals("a") || next.equals(",");
        return touching.at(words, end)
                .or(() -> linked ? touching.at(words, end + 1) : Optional.empty())
                .filter(match -> isWholeAfter(words, match));
    }

    /** "12 M€, plus de 3 M€": a cue after an amount that leads to another number belongs to that number. */
    private static boolean isWholeAfter(Words words, Phrases.Match<Qualifier> match) {
        int next = match.end();
        while (FILLERS.contains(words.at(next)) && !words.at(next).equals(":")) {
            next++;
        }
        return words.at(next).isEmpty() || !Words.isDigit(words.at(next).charAt(0));
    }
}
