package org.planouvert.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planouvert.layout.Block;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.profile.Profile;
import org.planouvert.text.AnyOf;
import org.planouvert.text.Fold;

/**
 * Finds the bodies that a contract names as its parties, by the words of the profile: "entre … représenté par …" at its
 * head, "signé par …" or "signataires : …" in what is said of it, and the days of their deliberations. Names of persons
 * are left out.
 */
final class PartyReader {

    /** How many blocks after the opening words may still belong to the list of parties. */
    private static final int REACH = 25;

    /** A body's name is no longer than this, in characters; a longer clause is a sentence. */
    private static final int LONGEST_NAME = 90;

    /** Characters between "délibération" and its day, and between a verb of signing and who signs. */
    private static final int NEAR = 160;

    private static final String SIGNATORY = "signataire";

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern CLAUSE_START = Pattern.compile("[,;:.(\n]\\s+(?![^(]*\\)\\s*,?\\s*$)|^|[;:]");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\bet\\b|\\bainsi que\\b)\\s*");
    private static final Pattern NAMES_IN_BRACKETS = Pattern.compile("(\\p{L}+?)s \\(([^)]{3,200})\\)");
    private static final Pattern DAY =
            Pattern.compile("\\b\\d{1,2}(?:er)? \\p{L}{3,9} \\d{4}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b");

    private static final Pattern OPENING = Pattern.compile("^(?:\\s|(?i:entre|et)\\b|[:\u2013-])+");
    private static final Pattern COLON = Pattern.compile("^\\s*:");
    private static final Pattern BY = Pattern.compile("\\bpar\\b");

    private final Pattern markers;
    private final List<String> cues;
    private final List<String> openings;
    private final List<String> besides;
    private final List<String> lists;
    /** Cues, lists and deliberations: few texts hold any. */
    private final AnyOf anyCue;

    private final List<String> deliberations;
    /** Names of funders, each between spaces. */
    private final List<String> bodies;

    PartyReader(Profile profile) {
        String words = profile.partyMarkers().stream()
                .map(Fold::text)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        markers = Pattern.compile("(?<![a-z])(?:" + words + ")");
        cues = folded(profile.partyCues());
        openings = folded(profile.partyOpenings());
        besides = folded(profile.partyBesides());
        lists = folded(profile.signatoryLists());
        deliberations = folded(profile.deliberationCues());
        anyCue = new AnyOf(
                Stream.of(cues, lists, deliberations).flatMap(List::stream).toList());
        bodies = profile.funders().stream()
                .flatMap(f -> Stream.concat(Stream.of(f.label()), f.aliases().stream()))
                .map(PartyReader::bare)
                .toList();
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Fold::text).toList();
    }

    private static String bare(String name) {
        return " " + NO_LETTER.matcher(Fold.text(name)).replaceAll(" ").strip() + " ";
    }

    /**
     * Reads the parties.
     *
     * @param foldedBlocks the text of each block
     */
    List<RawParty> read(List<Block> blocks, List<Fold> foldedBlocks) {
        List<RawParty> parties = new ArrayList<>();
        int open = 0;
        for (int b = 0; b < blocks.size(); b++) {
            if (!(blocks.get(b) instanceof TextBlock text) || text.shape() == Shape.CONTENTS_ENTRY) {
                continue;
            }
            Fold folded = foldedBlocks.get(b);
            boolean speaks = anyCue.in(folded.text());
            open = speaks && cues.stream().anyMatch(folded.text()::contains) || opens(folded.text()) ? REACH : open - 1;
            if (open > 0) {
                represented(text, folded, parties);
            }
            if (speaks) {
                signatories(text, folded, parties);
                deliberations(text, folded, parties);
            }
        }
        return parties;
    }

    /** "Entre" that opens the list of parties by itself, as "… conclu entre" does elsewhere. */
    private boolean opens(String folded) {
        for (String word : openings) {
            if (folded.startsWith(word)
                    && (folded.length() <= word.length() + 2
                            || !Character.isLetter(folded.charAt(word.length()))
                                    && markers.matcher(folded).find())) {
                return true;
            }
        }
        return false;
    }

    /** The clause right before "représenté par" is a party's name. */
    private void represented(TextBlock text, Fold folded, List<RawParty> parties) {
        Matcher marker = markers.matcher(folded.text());
        while (marker.find()) {
            String before = text.text()
                    .substring(0, folded.writtenStart(marker.start()))
                    .replaceFirst("[,\\s]+$", "");
            int start = clauseStart(before);
            add(text, start, before.length(), SIGNATORY, "", parties);
        }
    }

    private static int clauseStart(String before) {
        Matcher clause = CLAUSE_START.matcher(before);
        int start = 0;
        while (clause.find()) {
            start = clause.end();
        }
        return start;
    }

    private void add(TextBlock text, int from, int to, String role, String day, List<RawParty> parties) {
        String words = text.text().substring(from, to);
        Matcher opening = OPENING.matcher(words);
        int start = from + (opening.find() ? opening.end() : 0);
        String name = text.text().substring(Math.min(start, to), to).strip();
        if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
            parties.add(new RawParty(name, role, day, text.placeOf(Math.min(start, to), to)));
        }
    }

    /** "signé ce mardi par l'État et la Région", "neuf signataires institutionnels : l'État, …". */
    private void signatories(TextBlock text, Fold folded, List<RawParty> parties) {
        if (lists.stream().noneMatch(folded.text()::contains)) {
            return;
        }
        for (Sentences.Span sentence : Sentences.of(text.text())) {
            String said = text.text().substring(sentence.start(), sentence.end());
            Optional<Integer> list = listStart(Fold.of(said));
            if (list.isPresent()) {
                beside(said).ifPresent(words -> enumerate(text, words, parties));
                enumerate(text, said.substring(list.get()), parties);
            }
        }
    }

    /** Where those who sign are listed: behind "signataires :", or behind the "par" of a verb of signing. */
    private Optional<Integer> listStart(Fold said) {
        for (String word : lists) {
            int at = said.text().indexOf(word);
            if (at >= 0) {
                int end = at + word.length();
                Matcher colon = COLON.matcher(said.text().substring(end));
                Matcher by = BY.matcher(said.text()).region(end, said.text().length());
                if (colon.find()) {
                    return Optional.of(said.writtenEnd(end + colon.end()));
                }
                if (by.find() && by.start() - end <= NEAR) {
                    return Optional.of(said.writtenEnd(by.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** "Outre l'État et la Région, il a été signé par …": those before the comma sign as well. */
    private Optional<String> beside(String said) {
        String folded = Fold.text(said);
        int comma = said.indexOf(',');
        return comma > 0 && besides.stream().anyMatch(word -> folded.startsWith(word + " "))
                ? Optional.of(said.substring(said.indexOf(' ') + 1, comma))
                : Optional.empty();
    }

    private void enumerate(TextBlock text, String words, List<RawParty> parties) {
        Matcher group = NAMES_IN_BRACKETS.matcher(words);
        String flat = group.replaceAll(m -> Matcher.quoteReplacement(spread(m.group(1), m.group(2))));
        for (String piece : BETWEEN.split(flat)) {
            String name = piece.replaceFirst("[.\\s]+$", "").strip();
            if (name.length() <= LONGEST_NAME && isBody(name)) {
                parties.add(new RawParty(name, SIGNATORY, "", text.place()));
            }
        }
    }

    /** Among those listed only words for a body count: the others may be persons. */
    private boolean isBody(String name) {
        return bodies.stream().anyMatch(bare(name)::contains);
    }

    /** "départements (Aisne, Nord et Somme)" names three. */
    private static String spread(String kind, String names) {
        StringBuilder each = new StringBuilder();
        for (String name : BETWEEN.split(names)) {
            each.append(each.length() == 0 ? "" : ", ").append(kind).append(' ').append(name);
        }
        return ", " + each;
    }

    /** A deliberation with its day; it goes to its party when the names are resolved. */
    private void deliberations(TextBlock text, Fold folded, List<RawParty> parties) {
        for (String word : deliberations) {
            for (int at = folded.text().indexOf(word);
                    at >= 0;
                    at = folded.text().indexOf(word, at + 1)) {
                int from = folded.writtenEnd(at + word.length());
                Matcher day = DAY.matcher(text.text())
                        .region(from, Math.min(text.text().length(), from + NEAR));
                if (day.find()) {
                    String name = text.text().substring(from, day.start()).strip();
                    if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
                        parties.add(new RawParty(name, "", day.group(), text.placeOf(from, day.end())));
                    }
                }
            }
        }
    }
}
