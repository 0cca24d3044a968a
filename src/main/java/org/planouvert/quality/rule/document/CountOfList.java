package org.planouvert.quality.rule.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.domain.Section;
import org.planouvert.domain.SectionKind;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.Numerals;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.text.Fold;
import org.planouvert.text.Pieces;

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
        return !counted(evidence).isEmpty();
    }

    /**
     * What is announced and found at least once.
     *
     * @param found how many of it
     */
    private record Counted(Announced announced, long found) {}

    private List<Counted> counted(Evidence evidence) {
        return evidence.once(this, () -> {
            CountedThings things = new CountedThings(evidence.profile());
            return announced(evidence, things).stream()
                    .map(a -> new Counted(a, found(evidence, things, a)))
                    .filter(c -> c.found() > 0)
                    .toList();
        });
    }

    private static List<Announced> announced(Evidence evidence, CountedThings things) {
        List<Announced> all = new ArrayList<>();
        for (Section s : evidence.dossier().sections()) {
            read(things, Subject.of(s), s.id(), s.title(), all);
        }
        for (Amount a : evidence.prose()) {
            read(things, Subject.of(a), a.sectionId(), a.provenance().quote(), all);
        }
        return all;
    }

    private static void read(
            CountedThings things, Subject subject, String sectionId, String words, List<Announced> all) {
        String text = Fold.text(words);
        if (!things.areIn(text)) {
            return;
        }
        List<String> folded = Pieces.of(text, c -> c == '-' || Pieces.isLetterOrNumber(c));
        for (int i = 0; i + 1 < folded.size(); i++) {
            // "trois projets", "trois grands projets"
            for (int thing = i + 1; thing < Math.min(i + 3, folded.size()); thing++) {
                OptionalInt number =
                        things.has(folded.get(thing)) ? Numerals.value(folded.get(i)) : OptionalInt.empty();
                if (number.isPresent() && number.getAsInt() > 1) {
                    List<String> after = folded.subList(thing + 1, Math.min(thing + 1 + REACH, folded.size()));
                    all.add(new Announced(
                            subject, sectionId, words, number.getAsInt(), folded.get(thing), stems(after)));
                }
            }
        }
    }

    /** How many things of that name there are where they are announced; 0 when none is listed at all. */
    private static long found(Evidence evidence, CountedThings things, Announced a) {
        if (things.isSignatory(a.thing())) {
            return evidence.dossier().parties().stream()
                    .filter(p -> Fold.text(p.roleAsWritten()).contains("signat"))
                    .count();
        }
        if (things.isOperation(a.thing())) {
            long within = evidence.operationsWithin(a.sectionId());
            return within > 0 ? within : listed(evidence, a);
        }
        return things.section(a.thing())
                .map(kind -> sections(evidence, kind, a.subject().documentId()))
                .orElse(0L);
    }

    /** The operations of the one list whose heading shares two words with what is said of those counted. */
    private static long listed(Evidence evidence, Announced a) {
        Map<String, Long> lists = new LinkedHashMap<>();
        evidence.dossier().operations().stream()
                .map(o -> o.listLabel().split(" > ", 2)[0])
                .filter(label -> !label.isEmpty())
                .forEach(label -> lists.merge(label, 1L, Long::sum));
        List<Long> meant = lists.entrySet().stream()
                .filter(list -> sharesTwo(a.which(), stems(Pieces.of(Fold.text(list.getKey()), Character::isLetter))))
                .map(Map.Entry::getValue)
                .toList();
        return meant.size() == 1 ? meant.get(0) : 0;
    }

    private static boolean sharesTwo(Set<String> said, Set<String> heading) {
        return said.stream().filter(heading::contains).count() >= 2;
    }

    private static Set<String> stems(List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    private static long sections(Evidence evidence, SectionKind kind, String documentId) {
        return evidence.dossier().sections().stream()
                .filter(s -> s.kind() == kind && s.documentId().equals(documentId))
                .count();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        for (Counted counted : counted(evidence)) {
            Announced a = counted.announced();
            if (counted.found() != a.count()) {
                verdicts.fail(
                        a.subject(),
                        a.words() + a.thing(),
                        Say.at(
                                evidence,
                                a.subject(),
                                Say.fr(a.words()) + " annonce " + a.count() + " " + a.thing() + " ; on en a trouvé "
                                        + counted.found() + ". Comparer la liste avec le document.",
                                Say.en(a.words()) + " announces " + a.count() + " " + a.thing() + "; " + counted.found()
                                        + " were found. Compare the list with the document."),
                        Integer.toString(a.count()),
                        Long.toString(counted.found()));
            }
        }
    }
}
