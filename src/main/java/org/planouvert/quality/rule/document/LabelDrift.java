package org.planouvert.quality.rule.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planouvert.domain.Message;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Section;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.text.Fold;
import org.planouvert.text.Pieces;
import org.planouvert.text.Words;

/** Labels that are nearly equal are linked, not merged. */
public final class LabelDrift extends DataRule {

    public LabelDrift() {
        super(new RuleDescription(
                "R47_LABEL_DRIFT",
                Severity.INFO,
                new Message(
                        "Des libellés presque égaux sont rapprochés, sans être confondus.",
                        "Labels that are nearly equal are linked, not merged."),
                new Message(
                        "plusieurs opérations d'un contrat, ou des titres d'axes dans deux documents",
                        "several operations of a contract, or titles of axes in two documents"),
                new Message(
                        "Les titres des axes changent d'un document à l'autre.",
                        "The titles of axes change from one document to the next.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.contract().isPresent()
                        && evidence.dossier().operations().size() > 1
                || evidence.dossier().sections().stream()
                                .filter(s -> !s.numberPath().isEmpty())
                                .map(Section::documentId)
                                .distinct()
                                .count()
                        > 1
                || titles(evidence).areComparable();
    }

    private AxisTitles titles(Evidence evidence) {
        return evidence.once(this, () -> new AxisTitles(evidence));
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Map<String, Operation> labels = new HashMap<>();
        List<Operation> again = new ArrayList<>();
        for (Operation o : evidence.dossier().operations()) {
            Operation other = labels.putIfAbsent(
                    essence(o.label()) + "/" + o.location().inseeCode()
                            + o.location().district(),
                    o);
            if (other == null || other.id().equals(o.id())) {
                continue;
            }
            if (Fold.text(other.label()).equals(Fold.text(o.label()))) {
                again.add(o);
            } else {
                link(evidence, verdicts, Subject.of(o), other.label(), o.label());
            }
        }
        if (!again.isEmpty()) {
            twice(evidence, verdicts, again);
        }
        titles(evidence).drifts().forEach(d -> link(evidence, verdicts, d.subject(), d.first(), d.other()));
        Map<String, Section> numbered = new HashMap<>();
        for (Section s : evidence.dossier().sections()) {
            if (!s.numberPath().isEmpty() && s.depth() == 1) {
                Section other = numbered.putIfAbsent(s.kind() + s.numberPath(), s);
                boolean drift = other != null
                        && !other.documentId().equals(s.documentId())
                        && !Fold.text(other.title()).equals(Fold.text(s.title()));
                if (drift) {
                    link(evidence, verdicts, Subject.of(s), other.title(), s.title());
                }
            }
        }
    }

    /** Operations that stand in a list and again in a table, told at once. */
    private static void twice(Evidence evidence, Verdicts verdicts, List<Operation> again) {
        Operation first = again.get(0);
        verdicts.fail(
                Subject.of(first),
                "same label",
                Say.at(
                        evidence,
                        Subject.of(first),
                        again.size()
                                + " opérations portent le libellé d'une autre opération du contrat, la première étant "
                                + Say.fr(first.label()) + " ; elles restent distinctes.",
                        again.size() + " operations have the label of another operation of the contract, the first is "
                                + Say.en(first.label()) + "; they are kept apart."),
                "0",
                Integer.toString(again.size()));
    }

    /** The words of a label without the short ones, in alphabetical order. */
    private static String essence(String label) {
        return Pieces.of(Fold.text(label), Pieces::isLetterOrNumber).stream()
                .filter(w -> w.length() > 3 || Words.areDigits(w))
                .map(w -> w.length() > 4 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static void link(Evidence evidence, Verdicts verdicts, Subject subject, String one, String other) {
        verdicts.fail(
                subject,
                one + "/" + other,
                Say.at(
                        evidence,
                        subject,
                        Say.fr(other) + " ressemble à " + Say.fr(one)
                                + " ; dire par une correction si c'est la même chose.",
                        Say.en(other) + " resembles " + Say.en(one)
                                + "; say by a correction whether they are the same."),
                one,
                other);
    }
}
