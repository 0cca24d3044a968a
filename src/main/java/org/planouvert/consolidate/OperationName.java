package org.planouvert.consolidate;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.text.Fold;
import org.planouvert.text.Pieces;

/**
 * What tells one operation's label from another's: its words without articles, prepositions and plurals; its numbers; its
 * acronym.
 *
 * @param words in order, each once
 * @param numbers words with digits, such as {@code rn164}: labels that differ in them name different things
 * @param acronym the capitals before a colon or dash, or alone in brackets, such as {@code iricl}; empty for none
 */
record OperationName(Set<String> words, Set<String> numbers, String acronym) {

    /** Words that labels leave out or put in without meaning another thing. */
    private static final Set<String> SMALL = Set.of(
            "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "n", "ou", "par", "pour",
            "sur", "dans", "entre", "un", "une", "avec", "vers", "the", "of", "and");

    private static final Pattern ACRONYM = Pattern.compile(
            "^\\s*([\\p{Lu}][\\p{Lu}\\d-]{2,11})(?: [\\p{L}\\d-]+)?\\s*[:\u2013\u2014-]\\s|\\(([\\p{Lu}][\\p{Lu}\\d-]{2,11})\\)");

    /** Shorter words keep their s: "gaz", "bus". */
    private static final int SHORTEST_PLURAL = 4;

    static OperationName of(String label) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (String word : Pieces.of(Fold.text(label), OperationName::isPlain)) {
            if (SMALL.contains(word)) {
                continue;
            }
            String one = singular(word);
            words.add(one);
            if (hasDigit(one)) {
                numbers.add(one);
            }
        }
        String folded = Fold.text(acronym(label));
        // "LAS : Laboratoire d'Analyse des Sols" is named by what the capitals stand for
        if (!folded.isEmpty() && !numbers.contains(folded) && words.size() > LEAST_HELD) {
            words.remove(singular(folded));
        }
        return new OperationName(words, numbers, folded);
    }

    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }

    private static String acronym(String label) {
        if (!mayHaveAcronym(label)) {
            return "";
        }
        Matcher acronym = ACRONYM.matcher(label);
        return acronym.find() ? acronym.group(1) != null ? acronym.group(1) : acronym.group(2) : "";
    }

    /** Capitals stand at the beginning, no small letter after the first, or in brackets; most labels have neither. */
    private static boolean mayHaveAcronym(String label) {
        int first = 0;
        while (first < label.length() && Character.isWhitespace(label.charAt(first))) {
            first++;
        }
        boolean smallFollows = first + 1 < label.length() && Character.isLowerCase(label.charAt(first + 1));
        return !smallFollows || label.indexOf('(') >= 0;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String singular(String word) {
        boolean plural = word.length() > SHORTEST_PLURAL && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** The words in one line, the same for labels that differ in articles, plurals and marks alone. */
    String key() {
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }

    /** How much two labels share, from 0 to 1; 0 where their numbers contradict. */
    double likeness(OperationName other) {
        if (words.isEmpty() || other.words.isEmpty() || contradicts(other)) {
            return 0;
        }
        if (words.equals(other.words)) {
            return 1;
        }
        int common = 0;
        for (String word : words) {
            common += other.words.contains(word) ? 1 : 0;
        }
        double dice = 2.0 * common / (words.size() + other.words.size());
        double held = (double) common / Math.min(words.size(), other.words.size());
        boolean whole = held == 1 && common >= LEAST_HELD;
        boolean acronyms = !acronym.isEmpty() && acronym.equals(other.acronym) && held >= HALF;
        if (whole || acronyms) {
            return Math.max(dice, SURE);
        }
        // two works on one road may be one
        return sharesName(other) ? Math.max(dice, DOUBTFUL) : Math.min(dice, BELOW_ONE);
    }

    /** A likeness from which two labels name one thing. */
    static final double SURE = 0.8;

    /** A likeness from which they may. */
    static final double DOUBTFUL = 0.6;

    private static final double HALF = 0.5;
    private static final double BELOW_ONE = 0.99;

    /** Words that the shorter of two labels must have, when all of them stand in the longer. */
    private static final int LEAST_HELD = 3;

    /** A number with letters is a name, such as {@code rn2}. */
    private boolean sharesName(OperationName other) {
        return numbers.stream()
                .anyMatch(n -> other.numbers.contains(n) && n.chars().anyMatch(Character::isLetter));
    }

    private boolean contradicts(OperationName other) {
        return !numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers);
    }
}
