package org.planouvert.normalize.time;

import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.Period;
import org.planouvert.text.Words;

/** Spans of years written in French: {@code 2015-2020}, {@code de 2014 à 2018}, {@code en 2016}, {@code 2015/2020}. */
public final class Periods {

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2060;
    /** Longer spans are no programming period. */
    private static final int LONGEST = 15;

    private static final Set<String> LINKS = Set.of("a", "et", "/", "au", "jusqu");
    private static final Set<String> IN = Set.of("en", "annee", "exercice", "pour");

    /** After these words a year dates a decision, not the money. */
    private static final Set<String> DONE = Set.of("decide", "adopte", "signe", "lance", "cree", "depose");

    private Periods() {}

    /**
     * A period and where it stands.
     *
     * @param period from the first to the last year
     * @param start index of its first character in the folded text
     */
    public record Found(Period period, int start) {}

    /** The first span of two years that a text names, such as a heading's {@code 2015-2017}, or its one year. */
    public static Period firstIn(String text) {
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            Optional<Period> span = span(words, i);
            if (span.isPresent()) {
                return span.get();
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (isYear(words, i)) {
                return Period.ofYears(year(words, i), year(words, i));
            }
        }
        return Period.UNKNOWN;
    }

    /**
     * The years over which the amount at a place is spread, as its sentence says: a span of years, or {@code en 2016}.
     *
     * @param words the sentence
     * @param from index of the first word to look at
     * @param to index after the last
     * @param amount index of the amount's first word; the nearest period wins
     */
    public static Optional<Found> near(Words words, int from, int to, int amount) {
        Optional<Found> nearest = Optional.empty();
        int distance = Integer.MAX_VALUE;
        int i = from;
        while (i < to) {
            Optional<Period> found = span(words, i);
            boolean single = found.isEmpty() && isYear(words, i) && isIn(words, i);
            if (found.isPresent() || single) {
                int year = year(words, i);
                int gap = Math.abs(i - amount);
                if (gap < distance) {
                    distance = gap;
                    nearest = Optional.of(new Found(
                            found.orElse(Period.ofYears(year, year)),
                            words.get(i).start()));
                }
                i += found.isPresent() ? 2 : 1;
            }
            i++;
        }
        return nearest;
    }

    private static boolean isIn(Words words, int index) {
        return IN.contains(words.at(index - 1)) && !DONE.contains(words.at(index - 2));
    }

    private static Optional<Period> span(Words words, int index) {
        if (!isYear(words, index)) {
            return Optional.empty();
        }
        int second = isYear(words, index + 1) && isHyphened(words, index) ? index + 1 : index + 2;
        boolean linked = second == index + 1 || LINKS.contains(words.at(index + 1));
        if (!linked || !isYear(words, second)) {
            return shortSpan(words, index);
        }
        int first = year(words, index);
        int last = year(words, second);
        return first < last && last - first <= LONGEST ? Optional.of(Period.ofYears(first, last)) : Optional.empty();
    }

    /** {@code 2015-20}: the century is not said again. */
    private static Optional<Period> shortSpan(Words words, int index) {
        int first = year(words, index);
        String next = words.at(index + 1);
        boolean two = next.length() == 2 && FrenchDates.number(next) > first % 100 && isHyphened(words, index);
        if (!two) {
            return Optional.empty();
        }
        int last = first / 100 * 100 + FrenchDates.number(next);
        return last - first <= LONGEST ? Optional.of(Period.ofYears(first, last)) : Optional.empty();
    }

    private static boolean isHyphened(Words words, int index) {
        String between = words.fold()
                .text()
                .substring(words.get(index).end(), words.get(index + 1).start());
        return between.contains("-");
    }

    private static boolean isYear(Words words, int index) {
        int year = year(words, index);
        return year >= FIRST_YEAR && year <= LAST_YEAR && !words.at(index + 1).equals("€");
    }

    private static int year(Words words, int index) {
        return FrenchDates.number(words.at(index));
    }
}
