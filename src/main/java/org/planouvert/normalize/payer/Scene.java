package org.planouvert.normalize.payer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.text.Phrases;
import org.planouvert.text.Sentences;
import org.planouvert.text.Words;

/**
 * One amount among the words and the bodies of its text. All indices count words.
 *
 * @param words the text
 * @param groups the bodies named in it
 * @param pay words that say that someone pays
 * @param amounts first word and end of every amount, in order; one beyond the text stands for what a lead-in opens
 * @param index which of the amounts this is about
 */
record Scene(Words words, List<Group> groups, Phrases<Boolean> pay, List<int[]> amounts, int index) {

    private static final Set<String> ARTICLES =
            Set.of("l", "la", "le", "les", "chaque", "un", "une", "ce", "cette", "leur");

    int first() {
        return amounts.get(index)[0];
    }

    int end() {
        return amounts.get(index)[1];
    }

    int sentenceStart() {
        return Sentences.start(words, first());
    }

    int sentenceEnd() {
        return Sentences.end(words, Math.min(end(), words.size()));
    }

    /** Where the amount before this one ends; 0 for the first. */
    int previousEnd() {
        return index == 0 ? 0 : amounts.get(index - 1)[1];
    }

    /** Where the amount after this one begins, or the end of the text. */
    int nextFirst() {
        return index + 1 < amounts.size() ? amounts.get(index + 1)[0] : words.size();
    }

    /** True when an amount stands between two places. */
    boolean amountBetween(int from, int to) {
        return amounts.stream().anyMatch(amount -> amount[0] >= from && amount[0] < to);
    }

    /** The group that begins at a word, its article skipped. */
    Optional<Group> groupAt(int place) {
        int start = skipArticles(place);
        return groups.stream()
                .filter(group -> group.first() == place || group.first() == start)
                .findFirst();
    }

    int skipArticles(int place) {
        int i = place;
        while (ARTICLES.contains(words.at(i)) && i - place < 2) {
            i++;
        }
        return i;
    }

    /** The first word before a group and its article. */
    int beforeArticle(Group group) {
        int i = group.first() - 1;
        while (i >= 0 && ARTICLES.contains(words.at(i))) {
            i--;
        }
        return i;
    }

    /** The groups that end before the amount in its sentence, nearest first. */
    List<Group> before() {
        int from = sentenceStart();
        return groups.stream()
                .filter(group -> group.first() >= from && group.end() <= first())
                .sorted((a, b) -> Integer.compare(b.first(), a.first()))
                .toList();
    }

    /** The groups that begin after the amount in its sentence, nearest first. */
    List<Group> after() {
        int to = sentenceEnd();
        return groups.stream()
                .filter(group -> group.first() >= end() && group.end() <= to)
                .toList();
    }

    /** True when a word between two places says that someone pays. */
    boolean paysBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (pay.at(words, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** True when all words between two places are among the given ones. */
    boolean onlyBetween(int from, int to, Set<String> allowed) {
        for (int i = from; i < to; i++) {
            if (!allowed.contains(words.at(i))) {
                return false;
            }
        }
        return true;
    }
}
