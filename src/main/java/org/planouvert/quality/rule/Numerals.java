package org.planouvert.quality.rule;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planouvert.text.Fold;

/** Small numbers as French writes them, in digits or in words. */
public final class Numerals {

    private static final List<String> WORDS = List.of(
            "zero",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf",
            "vingt");

    private static final Map<String, Integer> VALUES =
            IntStream.range(0, WORDS.size()).boxed().collect(Collectors.toUnmodifiableMap(WORDS::get, i -> i));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private Numerals() {}

    /** The number that a word says; empty for a word that says none. */
    public static OptionalInt value(String written) {
        if (!written.isEmpty() && Character.isDigit(written.charAt(0))) {
            return NUMBER.matcher(written).matches() ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
        }
        Integer value = VALUES.get(Fold.text(written));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
