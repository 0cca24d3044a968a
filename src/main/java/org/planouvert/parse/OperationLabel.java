package org.planouvert.parse;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planouvert.domain.SectionKind;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/** The name of an operation without what is said of it: "Déviation de Loches : un minimum de 18 M€" names "Déviation de Loches". */
final class OperationLabel {

    /** A label longer than this, in characters, is a description: it is cut at its colon. */
    private static final int LONGEST = 140;

    /** A clause that leads to an amount is no longer than this, in characters: ", pour un coût de". */
    private static final int LONGEST_CLAUSE = 70;

    private static final int SHORTEST = 4;

    private static final Pattern TAIL = Pattern.compile("[\\s;,.:\u2013(-]+$");

    /** What ties an amount to a label without any mark: "pour 3 M€", "d'un montant de 3 M€". */
    private static final Pattern TIE = Pattern.compile(
            "\\s+(?:(?:pour|a hauteur|d'un|de|un|une|montant|cout|environ|total|hauteur|a|au titre)\\s*)+\\s*$");

    private final Pattern money;

    OperationLabel(Profile profile) {
        String units = profile.units().stream()
                .flatMap(u -> u.words().stream())
                .map(Fold::text)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        money = Pattern.compile("\\d[\\d\\s.,]*(?:" + units + ")(?![a-z0-9])");
    }

    /** The label in the words of an item or a paragraph. */
    String of(String text) {
        String first = firstSentence(text.strip());
        Matcher amount = money.matcher(Fold.text(first));
        if (amount.find()) {
            String named = beforeMoney(first.substring(0, Fold.of(first).writtenStart(amount.start())));
            return named.length() >= SHORTEST ? named : clean(first);
        }
        int colon = first.indexOf(" : ");
        boolean described = first.length() > LONGEST && colon > SHORTEST && colon < LONGEST;
        return clean(described ? first.substring(0, colon) : first);
    }

    /** The label in a section's title: a numbered project's name is what follows its number. */
    String ofHeading(RawSection section) {
        boolean numbered = section.kind() == SectionKind.GRAND_PROJET || section.kind() == SectionKind.FICHE_ACTION;
        String title = section.title();
        int number = numbered && !section.numberAsWritten().isEmpty() ? title.indexOf(section.numberAsWritten()) : -1;
        String rest = number < 0
                ? ""
                : title.substring(number + section.numberAsWritten().length())
                        .replaceFirst("^[\\s.:\u2010-\u2014/-]+", "");
        return clean(rest.isBlank() ? title : rest);
    }

    private static String firstSentence(String text) {
        return Sentences.of(text).stream()
                .findFirst()
                .map(s -> text.substring(s.start(), s.end()))
                .orElse(text);
    }

    private static String beforeMoney(String before) {
        int colon = before.lastIndexOf(':');
        if (colon > SHORTEST) {
            return clean(before.substring(0, colon));
        }
        int bracket = before.lastIndexOf('(');
        if (bracket > SHORTEST && before.indexOf(')', bracket) < 0) {
            return clean(before.substring(0, bracket));
        }
        int clause = Math.max(before.lastIndexOf(", "), before.lastIndexOf("; "));
        if (clause > SHORTEST && before.length() - clause <= LONGEST_CLAUSE) {
            return clean(before.substring(0, clause));
        }
        Fold folded = Fold.of(before);
        Matcher tie = TIE.matcher(folded.text());
        return clean(tie.find() ? before.substring(0, folded.writtenStart(tie.start())) : before);
    }

    private static String clean(String label) {
        return TAIL.matcher(label.strip()).replaceFirst("");
    }
}
