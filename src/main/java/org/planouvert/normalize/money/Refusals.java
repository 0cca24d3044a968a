package org.planouvert.normalize.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.text.Words;

/** Says why the numbers of a text that are no money are none, for {@code inspect --explain}. */
final class Refusals {

    private final Words words;
    private final FalseFriends falseFriends;

    Refusals(Words words, FalseFriends falseFriends) {
        this.words = words;
        this.falseFriends = falseFriends;
    }

    /** The figures that stand in none of the amounts. */
    List<Refusal> of(List<Figure> figures, List<WrittenAmount> amounts) {
        List<Refusal> refusals = new ArrayList<>();
        for (Figure figure : figures) {
            int start = words.fold().writtenStart(figure.start());
            int end = words.fold().writtenEnd(figure.end());
            boolean taken = amounts.stream().anyMatch(a -> a.start() < end && start < a.end());
            if (!taken) {
                refusals.add(reason(figure, start, end));
            }
        }
        return refusals;
    }

    private Refusal reason(Figure figure, int start, int end) {
        int first = words.indexFrom(figure.start());
        int next = words.indexFrom(figure.end());
        Optional<String> before = falseFriends.before(words, first);
        if (before.isPresent()) {
            return new Refusal(start, end, "the word before it says that it numbers something", before.get());
        }
        Optional<String> after = falseFriends.after(words, next);
        if (after.isPresent()) {
            return new Refusal(start, end, "the word behind it is what it counts", after.get());
        }
        if (words.at(next).equals("%")) {
            return new Refusal(start, end, "a percentage", "%");
        }
        if (figure.isMeasured()) {
            return new Refusal(
                    start, end, "a scale without currency, and nothing around it speaks of money", unit(figure));
        }
        if (figure.number().isYear()) {
            return new Refusal(start, end, "a year", "");
        }
        return new Refusal(start, end, "no currency and no scale stands beside it", words.at(next));
    }

    private String unit(Figure figure) {
        return figure.unit()
                .map(u -> words.fold().writtenPart(u.start(), u.end()))
                .orElse("");
    }
}
