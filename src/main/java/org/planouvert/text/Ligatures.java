package org.planouvert.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives words back the ligatures that a font lost: {@code mul"modale} is {@code multimodale}.
 *
 * <p>Some producers draw two letters as one shape and name it by a sign. A sign between small letters is such a shape
 * when one pair of letters makes the word a known one, or stands between the same letters in known words and no other
 * pair does. Otherwise the word stays as it is.
 */
public final class Ligatures {

    private static final List<String> PAIRS = List.of("ti", "tt", "ff", "fi", "fl", "ffi", "tti", "ft");

    /** Signs that good text does not have between two small letters; other than those of addresses and abbreviations. */
    private static final String SIGNS = "\"=%#$+<>^~|\\{}!";

    /** Words lose no more shapes than this; each tries eight pairs. */
    private static final int MOST_LOST = 3;

    private static final Set<String> KNOWN = load();
    private static final Map<String, Integer> SETTINGS = settings();

    private Ligatures() {}

    /** True when the character at {@code index} may stand for a lost shape. */
    public static boolean isLost(CharSequence word, int index) {
        char c = word.charAt(index);
        boolean noText = c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF';
        if (!noText && SIGNS.indexOf(c) < 0 || index + 1 >= word.length()) {
            return false;
        }
        boolean before = index > 0 && Character.isLowerCase(word.charAt(index - 1));
        return Character.isLowerCase(word.charAt(index + 1)) && (before || noText && index == 0);
    }

    /** The letters for each character of a word: itself, or those of the shape that was lost there. */
    public static List<String> restore(String word) {
        List<Integer> lost = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            if (isLost(word, i)) {
                lost.add(i);
            }
        }
        List<String> letters =
                new ArrayList<>(word.codePoints().mapToObj(Character::toString).toList());
        if (lost.isEmpty() || lost.size() > MOST_LOST || letters.size() != word.length()) {
            return letters;
        }
        if (!knownWith(letters, lost, 0)) {
            for (int at : lost) {
                letters.set(at, bySetting(word, at));
            }
        }
        return letters;
    }

    /** Tries all pairs at all places; leaves the letters of the first word that is known. */
    private static boolean knownWith(List<String> letters, List<Integer> lost, int from) {
        if (from == lost.size()) {
            return isKnown(letters, lost.get(0));
        }
        String sign = letters.get(lost.get(from));
        for (String pair : PAIRS) {
            letters.set(lost.get(from), pair);
            if (knownWith(letters, lost, from + 1)) {
                return true;
            }
        }
        letters.set(lost.get(from), sign);
        return false;
    }

    /** True when the letters around a place make a known word, whatever its ending in {@code e} and {@code s}. */
    private static boolean isKnown(List<String> letters, int place) {
        int start = place;
        while (start > 0 && Character.isLetter(letters.get(start - 1).charAt(0))) {
            start--;
        }
        int end = place;
        while (end < letters.size() && Character.isLetter(letters.get(end).charAt(0))) {
            end++;
        }
        String word = Fold.text(String.join("", letters.subList(start, end)));
        return KNOWN.contains(word) || KNOWN.contains(withoutEnding(word));
    }

    private static String withoutEnding(String word) {
        int end = word.length();
        if (end > 0 && word.charAt(end - 1) == 's') {
            end--;
        }
        if (end > 0 && word.charAt(end - 1) == 'e') {
            end--;
        }
        return word.substring(0, end);
    }

    private static String bySetting(String word, int at) {
        String best = word.substring(at, at + 1);
        int most = 0;
        int second = 0;
        for (String pair : PAIRS) {
            int count = SETTINGS.getOrDefault(
                    setting(
                            Fold.text(word.substring(Math.max(0, at - 2), at)),
                            pair,
                            Fold.text(word.substring(at + 1, Math.min(word.length(), at + 3)))),
                    0);
            if (count > most) {
                second = most;
                most = count;
                best = pair;
            } else {
                second = Math.max(second, count);
            }
        }
        return most > second ? best : word.substring(at, at + 1);
    }

    private static String setting(String before, String pair, String after) {
        return before + "|" + pair + "|" + after;
    }

    /** How many known words have a pair between the same two letters on either side. */
    private static Map<String, Integer> settings() {
        Map<String, Integer> settings = new HashMap<>();
        for (String word : KNOWN) {
            for (String pair : PAIRS) {
                for (int at = word.indexOf(pair); at >= 0; at = word.indexOf(pair, at + 1)) {
                    int end = at + pair.length();
                    String after = word.substring(end, Math.min(word.length(), end + 2));
                    settings.merge(setting(word.substring(Math.max(0, at - 2), at), pair, after), 1, Integer::sum);
                }
            }
        }
        return settings;
    }

    private static Set<String> load() {
        try (InputStream in = Ligatures.class.getResourceAsStream("ligature-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The resource ligature-words.txt is missing from the program");
            }
            Set<String> words = new LinkedHashSet<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.split(" "))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("The resource ligature-words.txt cannot be read", e);
        }
    }
}
