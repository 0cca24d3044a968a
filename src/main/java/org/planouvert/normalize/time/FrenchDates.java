package org.planouvert.normalize.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planouvert.text.Words;

/** Days written in French: {@code 9 janvier 2023}, {@code 1er juillet 2015}, {@code 09/01/2023}. */
public final class FrenchDates {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private FrenchDates() {}

    /** The first day that a text names; empty when it names none, or one that no calendar has. */
    public static Optional<LocalDate> firstIn(String text) {
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            Optional<LocalDate> date = at(words, i);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> at(Words words, int index) {
        int day = number(words.at(index));
        if (day < 1) {
            return Optional.empty();
        }
        boolean slashes =
                "/.".contains(words.at(index + 1)) && words.at(index + 1).equals(words.at(index + 3));
        if (slashes && !words.at(index + 1).isEmpty()) {
            return date(number(words.at(index + 4)), number(words.at(index + 2)), day);
        }
        int month = index + (words.at(index + 1).equals("er") ? 2 : 1);
        return date(number(words.at(month + 1)), MONTHS.indexOf(words.at(month)) + 1, day);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1900 || year > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The value of up to four digits; -1 for anything else. */
    static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> Words.isDigit((char) c));
        return digits ? Integer.parseInt(word) : -1;
    }
}
