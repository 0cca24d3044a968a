package org.planouvert.normalize.money;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/**
 * Words that make a number no money. {@code habitants} stands after the number, also after {@code de}; {@code article #}
 * stands before it.
 */
final class FalseFriends {

    private static final String NUMBER = "#";
    private static final Set<String> OF = Set.of("de", "d", "des");
    /** The longest phrase before a number, in words. */
    private static final int LONGEST = 4;

    private final Phrases<Boolean> before = new Phrases<>();
    private final Phrases<Boolean> after = new Phrases<>();

    FalseFriends(List<String> declared) {
        for (String phrase : declared) {
            if (phrase.endsWith(NUMBER)) {
                before.add(phrase.substring(0, phrase.length() - 1), true);
            } else {
                after.add(phrase, true);
            }
        }
    }

    /** True when the number at a word counts or names something, as in {@code axe 3}. */
    boolean standBefore(Words words, int index) {
        return before(words, index).isPresent();
    }

    /** The declared words before a number that make it a label. */
    Optional<String> before(Words words, int index) {
        for (int k = 1; k <= LONGEST && k <= index; k++) {
            Optional<String> found = before.at(words, index - k)
                    .filter(match -> match.end() == index)
                    .map(Phrases.Match::phrase);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** True when what follows is counted in something else than money. */
    boolean standAfter(Words words, int index) {
        return after(words, index).isPresent();
    }

    /** The declared words behind a number that say what it counts. */
    Optional<String> after(Words words, int index) {
        int first = OF.contains(words.at(index)) ? index + 1 : index;
        return after.at(words, first).map(Phrases.Match::phrase);
    }
}
