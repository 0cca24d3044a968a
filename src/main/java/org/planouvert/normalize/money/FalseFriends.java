package org.planouvert.normalize.money;

import java.util.List;
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
        for (int k = 1; k <= LONGEST && k <= index; k++) {
            int first = index - k;
            if (before.at(words, first).filter(match -> match.end() == index).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** True when what follows is counted in something else than money. */
    boolean standAfter(Words words, int index) {
        int first = OF.contains(words.at(index)) ? index + 1 : index;
        return after.at(words, first).isPresent();
    }
}
