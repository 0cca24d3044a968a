package org.planouvert.quality.rule.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.domain.Section;
import org.planouvert.domain.Severity;
import org.planouvert.profile.Profile.HeadingWord;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.Numerals;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.text.Fold;

/** "Trois projets", "17 sites", "neuf signataires": as many are found. */
public final class CountOfList extends DataRule {

    public CountOfList() {
        super(new RuleDescription(
                "R35_COUNT_VS_LIST",
                Severity.WARNING,
                new Message(
                        "« Trois projets », « 17 sites », « neuf signataires » : on en trouve autant.",
                        "\"Trois projets\", \"17 sites\", \"neuf signataires\": as many are found."),
                new Message(
                        "un titre ou un montant qui annonce un nombre d'opérations, de parties du contrat ou de signataires",
                        "a heading or an amount that announces a number of operations, parts of the contract or signatories"),
                new Message(
                        "Le nombre peut être un mot, et compter ce que le document ne liste pas.",
                        "The number may be a word, and count what the document does not list.")));
    }

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** Words after the thing counted that may say which list is meant: "17 projets classés d'intérêt national". */
    private static final int REACH = 5;

    /** Letters by which words of one family begin alike; shorter words say nothing of a list. */
    private static final int STEM = 5;

    /**
     * What is announced.
     *
     * @param thing the word that is counted
     * @param which stems of the words after it
     */
    private record Announced(
            Subject subject, String sectionId, String words, int count, String thing, Set<String> which) {}

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return announced(evidence).stream().anyMatch(a -> found(evidence, a).isPresent());
    }

    private static List<Announced> announced(Evidence evidence) {
        List<Announced> all = new ArrayList<>();
        for (Section s : evidence.dossier().sections()) {
            read(Subject.of(s), s.id(), s.title(), all);
        }
        for (Amount a : evidence.prose()) {
            read(Subject.of(a), a.sectionId(), a.provenance().quote(), all);
        }
        return all;
    }

    private static void read(Subject subject, String sectionId, String words, List<Announced> all) {
        String[] folded = BETWEEN.split(Fold.text(words));
        for (int i = 0; i + 1 < folded.length; i++) {
            OptionalInt number = Numerals.value(folded[i]);
            if (number.isPresent() && number.getAsInt() > 1) {
                // "trois projets", "trois grands projets"
                for (int thing = i + 1; thing < Math.min(i + 3, folded.length); thing++) {
                    String[] after = Arrays.copyOfRange(folded, thing + 1, Math.min(thing + 1 + REACH, folded.length));
                    all.add(new Announced(subject, sectionId, words, number.getAsInt(), folded[thing], stems(after)));
                }
            }
        }
    }

    /** How many things of that name there are where they are announced; empty when none is listed at all. */
    private static OptionalLong found(Evidence evidence, Announced a) {
        long count = 0;
        if (a.thing().startsWith("signataire")) {
            count = evidence.dossier().parties().stream()
                    .filter(p -> Fold.text(p.roleAsWritten()).contains("signat"))
                    .count();
        } else if (isOperation(evidence, a.thing())) {
            count = evidence.operationsWithin(a.sectionId());
            count = count > 0 ? count : listed(evidence, a);
        } else {
            count = sections(evidence, a);
        }
        return count > 0 ? OptionalLong.of(count) : OptionalLong.empty();
    }

    private static boolean isOperation(Evidence evidence, String thing) {
        return evidence.profile().operationHeadings().stream()
                .anyMatch(h -> Fold.text(h).equals(thing));
    }

    /** The operations of the one list whose heading shares two words with what is said of those counted. */
    private static long listed(Evidence evidence, Announced a) {
        Map<String, Long> lists = new LinkedHashMap<>();
        evidence.dossier().operations().stream()
                .map(o -> o.listLabel().split(" > ", 2)[0])
                .filter(label -> !label.isEmpty())
                .forEach(label -> lists.merge(label, 1L, Long::sum));
        List<Long> meant = lists.entrySet().stream()
                .filter(list ->
                        sharesTwo(a.which(), stems(Fold.text(list.getKey()).split("[^\\p{L}]+"))))
                .map(Map.Entry::getValue)
                .toList();
        return meant.size() == 1 ? meant.get(0) : 0;
    }

    private static boolean sharesTwo(Set<String> said, Set<String> heading) {
        return said.stream().filter(heading::contains).count() >= 2;
    }

    private static Set<String> stems(String... words) {
        return Arrays.stream(words)
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    private static long sections(Evidence evidence, Announced a) {
        for (HeadingWord heading : evidence.profile().headings()) {
            boolean named = heading.words().stream()
                    .map(Fold::text)
                    .anyMatch(w -> a.thing().equals(w + "s") || a.thing().equals(w));
            if (named) {
                return evidence.dossier().sections().stream()
                        .filter(s -> s.kind() == heading.kind()
                                && s.documentId().equals(a.subject().documentId()))
                        .count();
            }
        }
        return 0;
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        for (Announced a : announced(evidence)) {
            OptionalLong found = found(evidence, a);
            if (found.isPresent() && found.getAsLong() != a.count()) {
                verdicts.fail(
                        a.subject(),
                        a.words() + a.thing(),
                        Say.at(
                                evidence,
                                a.subject(),
                                Say.fr(a.words()) + " annonce " + a.count() + " " + a.thing() + " ; on en a trouvé "
                                        + found.getAsLong() + ". Comparer la liste avec le document.",
                                Say.en(a.words()) + " announces " + a.count() + " " + a.thing() + "; "
                                        + found.getAsLong() + " were found. Compare the list with the document."),
                        Integer.toString(a.count()),
                        Long.toString(found.getAsLong()));
            }
        }
    }
}
