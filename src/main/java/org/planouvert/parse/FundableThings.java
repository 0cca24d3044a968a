package org.planouvert.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planouvert.domain.OperationCategory;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/** Which texts begin with the name of something that can be funded, and which only describe. */
final class FundableThings {

    /** What is to be reached and not what is to be done: "de finaliser", "réduire", "amener". */
    private static final Pattern AIM = Pattern.compile("^(?:de |d'|a |pour )?\\p{L}+(?:er|ir|re)\\b(?! \\p{L}+ement)");

    /** An operation is named without an article; a text that begins with one describes. */
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:l'|le |la |les |un |une |des |ce |cet |cette |ces |il |elle |dans |pour |afin |en |a |et )");

    private static final Pattern ARTICLE = Pattern.compile("^(?:les? |la |l'|une? |des |aux? )");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*(?:et |ainsi que )?|\\s+et (?=\\p{L})");

    /** "OCÉANE – Observatoire de l'océan côtier": capitals, a colon or a dash, what they stand for. */
    private static final Pattern ACRONYM = Pattern.compile(
            "^(?=[^:\u2013\u2014]*\\p{Lu}[^:\u2013\u2014]*\\p{Lu})[\\p{Lu}\\d][\\p{Lu}\\d\\-/.]{1,11}(?: [\\p{L}\\d\\-]+){0,2}"
                    + "\\s*(?::| \u2013| \u2014| -)\\s*(?=.*\\p{Ll})[\\p{Lu}\\d].*$");

    /** "soutien aux projets": a noun and what it is about, behind a comma of a list. */
    private static final Pattern NAMES = Pattern.compile("^\\p{L}{4,} (?:a |au |aux )");

    /** A word for a thing that can be funded, folded. */
    private record Cue(String word, OperationCategory category) {}

    private final List<Cue> cues;
    private final String initials;
    private final List<String> ofOne;
    private final List<String> ofSeveral;

    FundableThings(Profile profile) {
        List<Cue> all = new ArrayList<>();
        profile.operationCues()
                .forEach((category, words) -> words.forEach(word -> all.add(new Cue(Fold.text(word), category))));
        this.cues = List.copyOf(all);
        this.initials = Fold.initials(cues.stream().map(Cue::word));
        this.ofOne = profile.operationOpenings().stream().map(Fold::text).toList();
        this.ofSeveral = profile.groupOpenings().stream().map(Fold::text).toList();
    }

    /** What kind of thing the text begins with; empty when it begins with none. */
    Optional<OperationCategory> opens(String text) {
        String folded = ARTICLE.matcher(Fold.text(text)).replaceFirst("");
        if (initials.indexOf(Fold.initial(folded)) < 0) {
            return Optional.empty();
        }
        for (Cue cue : cues) {
            if (startsWith(folded, cue.word())) {
                return Optional.of(cue.category());
            }
        }
        return Optional.empty();
    }

    boolean isAim(String text) {
        return AIM.matcher(Fold.text(text)).find();
    }

    boolean isSentence(String text) {
        return SENTENCE.matcher(Fold.text(text)).find();
    }

    boolean isAcronym(String title) {
        return ACRONYM.matcher(title).matches();
    }

    /** "Cette opération consiste en …", "Le projet vise à …": the heading above names one operation. */
    boolean speaksOfOne(String text) {
        return startsWithAny(text, ofOne);
    }

    /** "Les projets de …": the heading above names several. */
    boolean speaksOfSeveral(String text) {
        return startsWithAny(text, ofSeveral);
    }

    /** The things that a line names one after the other: a new one begins behind a comma where its first word is one of a thing. */
    List<String> listed(String line) {
        List<String> things = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int from = 0;
        var cut = SEPARATOR.matcher(line);
        while (cut.find()) {
            open.append(line, from, cut.start());
            String next = line.substring(cut.end());
            if (opens(next).isPresent() || NAMES.matcher(Fold.text(next)).find()) {
                things.add(open.toString());
                open.setLength(0);
            } else {
                open.append(line, cut.start(), cut.end());
            }
            from = cut.end();
        }
        things.add(open.append(line.substring(from)).toString());
        return things;
    }

    private static boolean startsWithAny(String text, List<String> words) {
        String folded = Fold.text(text);
        return words.stream().anyMatch(word -> startsWith(folded, word));
    }

    private static boolean startsWith(String folded, String word) {
        return folded.startsWith(word)
                && (folded.length() == word.length() || !Character.isLetter(folded.charAt(word.length())));
    }
}
