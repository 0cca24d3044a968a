package org.planouvert.parse.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.domain.SectionKind;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/**
 * Takes headings apart: {@code 2 – 2 Résorption}, {@code I.1.1 - Appuyer}, {@code Sous objectif 3 : Financement}, {@code
 * Grand projet n°1}, {@code Mesure 1.1. –}, {@code AXE I .}
 */
final class HeadingGrammar {

    /** Parts of a number: at most two digits, so that years are none, a Roman numeral, or one capital. */
    private static final String PART = "(?:[IVXLC]{1,6}|\\d{1,2}|[A-Z])";

    private static final String PATH = PART + "(?:\\s?[.\\-\u2010-\u2014]\\s?(?:\\d{1,2}|[a-z])(?![\\p{L}\\d]))*";

    /** A small letter numbers a heading only with its bracket: {@code a) Lignes ferroviaires}. */
    private static final Pattern BARE_NUMBER = Pattern.compile(
            "^(" + PATH + "|[a-z](?=\\)))(?![\\p{L}\\d'\u2019,])(\\s*[.):/\u00b0\\-\u2010-\u2014]*)\\s*(.*)$");

    private static final Pattern NUMBER_AFTER_WORD = Pattern.compile("^\\s*(?:n\\s?[\u00b0\u00ba]|no\\.?)?\\s*(" + PATH
            + ")((?:er|\u00e8re|re|e|\u00e8me)?)(?![\\p{L}\\d])(.*)$");

    private record LevelWord(SectionKind kind, String folded) {}

    private final List<LevelWord> words;
    /** The letters by which they begin: most texts are told from headings by their first. */
    private final String initials;

    HeadingGrammar(Profile profile) {
        List<LevelWord> all = new ArrayList<>();
        for (Profile.HeadingWord heading : profile.headings()) {
            heading.words().forEach(w -> all.add(new LevelWord(heading.kind(), Fold.text(w))));
        }
        // "sous-objectif" must be tried before "objectif" could be found in a longer spelling
        all.sort(Comparator.comparingInt((LevelWord w) -> w.folded().length()).reversed());
        words = List.copyOf(all);
        initials = Fold.initials(words.stream().map(LevelWord::folded));
    }

    HeadingShape parse(String text) {
        return levelWord(text)
                .map(word -> afterWord(
                        text,
                        word.kind(),
                        Fold.of(text).writtenEnd(word.folded().length())))
                .orElseGet(() -> bare(text));
    }

    private Optional<LevelWord> levelWord(String text) {
        if (initials.indexOf(Fold.initial(text)) < 0) {
            return Optional.empty();
        }
        String folded = Fold.text(text);
        return words.stream().filter(word -> opensWith(folded, word.folded())).findFirst();
    }

    private static boolean opensWith(String folded, String word) {
        return folded.startsWith(word)
                && (folded.length() == word.length() || !Character.isLetter(folded.charAt(word.length())));
    }

    private static HeadingShape afterWord(String text, SectionKind kind, int end) {
        Matcher number = NUMBER_AFTER_WORD.matcher(text.substring(end));
        if (!number.matches()) {
            return new HeadingShape(Optional.of(kind), "", List.of(), false, text);
        }
        return new HeadingShape(
                Optional.of(kind), number.group(1) + number.group(2), parts(number.group(1)), true, text);
    }

    private HeadingShape bare(String text) {
        Matcher number = BARE_NUMBER.matcher(text);
        if (!number.matches() || number.group(3).isBlank()) {
            return new HeadingShape(Optional.empty(), "", List.of(), false, text);
        }
        List<String> parts = parts(number.group(1));
        boolean separated = parts.size() > 1 || !number.group(2).isBlank();
        boolean counts = Character.isLowerCase(number.group(3).charAt(0));
        if (!separated && (counts || !Character.isDigit(text.charAt(0)))) {
            // a capital that opens a sentence ("A cet effet") is no number, nor is one that counts ("6 axes")
            return new HeadingShape(Optional.empty(), "", List.of(), false, text);
        }
        String rest = number.group(3).strip();
        // "I. Axe thématique n°1 – …": an axe that is numbered twice; "2. Volet territorial : maquette" is none
        Optional<SectionKind> level = levelWord(rest)
                .map(word -> afterWord(
                        rest,
                        word.kind(),
                        Fold.of(rest).writtenEnd(word.folded().length())))
                .filter(HeadingShape::isNumbered)
                .flatMap(HeadingShape::kind);
        return new HeadingShape(level, number.group(1), parts, separated, rest);
    }

    private static List<String> parts(String number) {
        List<String> parts = new ArrayList<>();
        for (String part : number.split("\\s?[.\\-\u2010-\u2014]\\s?")) {
            parts.add(number.length() == 1 ? part : part.toUpperCase(Locale.ROOT));
        }
        return parts;
    }
}
