package org.planouvert.parse.section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/** The profile's words for operations: headings of nothing else, lines that open a list, numbered operations. */
public final class OperationWords {

    /** A line longer than this, in characters, is a sentence, and what it says of operations opens no list by itself. */
    private static final int LONGEST_OPENER = 140;

    /** Room for an article before and signs behind the word in a heading of nothing else. */
    private static final int AROUND = 40;

    private static final List<String> ARTICLES =
            List.of("le ", "les ", "la ", "l'", "un ", "une ", "des ", "au ", "aux ", "liste des ", "liste d'");
    private static final String TAIL = " ;,.:";

    /** Number and sign behind the word: {@code n°3 :}, {@code 1.2 –}. */
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:n\\s?[\u00b0\u00ba]|no\\.?)?\\s*\\d{1,3}(?:\\s?[.\\-]\\s?\\d{1,2}){0,2}\\s*"
                    + "[:.)/\u2010-\u2014-]+\\s*(?=\\p{L})");

    /** The longest first. */
    private final List<String> words;

    /** The letters by which they begin. */
    private final String initials;

    public OperationWords(Profile profile) {
        this.words = profile.operationHeadings().stream()
                .map(Fold::text)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        this.initials = Fold.initials(words.stream());
    }

    /** "Opérations", "Les opérations :", "Projets retenus": nothing but the word, an article and a colon. */
    public boolean isListHeading(String text) {
        boolean shortEnough = !words.isEmpty() && text.length() <= words.get(0).length() + AROUND;
        return shortEnough && words.contains(bare(text));
    }

    /** "Opérations envisagées sur le second triennal :": a short line without article that ends in a colon. */
    public boolean opensList(String text) {
        return isListHeading(text) || text.indexOf(':') >= 0 && endsInColonAndOpens(Fold.text(text.strip()));
    }

    private boolean endsInColonAndOpens(String folded) {
        return folded.endsWith(":")
                && folded.length() <= LONGEST_OPENER
                && first(folded).isPresent();
    }

    /** What follows the word and a colon on one line: "Opérations : étude de …, réhabilitation de …"; empty for none. */
    public Optional<String> inlineList(String text) {
        int colon = text.indexOf(':');
        boolean listed = colon > 0
                && colon <= LONGEST_OPENER / 2
                && colon + 1 < text.strip().length();
        return listed && isListHeading(text.substring(0, colon))
                ? Optional.of(text.substring(colon + 1).strip())
                : Optional.empty();
    }

    /** The label of a numbered operation: what follows "Opération n°3 :"; empty when the text is none. */
    public Optional<String> numbered(String text) {
        String stripped = text.strip();
        if (!mayOpen(stripped)) {
            return Optional.empty();
        }
        Fold folded = Fold.of(stripped);
        return first(folded.text()).flatMap(word -> {
            String rest = stripped.substring(folded.writtenEnd(word.length()));
            Matcher number = NUMBER.matcher(rest);
            return number.find() ? Optional.of(rest.substring(number.end()).strip()) : Optional.empty();
        });
    }

    /** False when the first letter is none by which a word begins: most paragraphs need not be folded for that. */
    private boolean mayOpen(String text) {
        return initials.indexOf(Fold.initial(text)) >= 0;
    }

    private Optional<String> first(String folded) {
        for (String word : words) {
            boolean opens = folded.startsWith(word)
                    && (folded.length() == word.length() || !Character.isLetterOrDigit(folded.charAt(word.length())));
            if (opens) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static String bare(String text) {
        String folded = Fold.text(text);
        int start = ARTICLES.stream()
                .filter(folded::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int end = folded.length();
        while (end > start && TAIL.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(start, end);
    }
}
