package org.planouvert.quality.rule.body;

import java.util.Set;
import java.util.TreeSet;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** Those who sign are those whom the article of commitments makes pay. */
public final class SignatorySet extends DataRule {

    public SignatorySet() {
        super(new RuleDescription(
                "R32_SIGNATORY_SET",
                Severity.WARNING,
                new Message(
                        "Ceux qui signent sont ceux que l'article des engagements fait payer.",
                        "Those who sign are those whom the article of commitments makes pay."),
                new Message(
                        "des signataires et des engagements dont le financeur est nommé",
                        "signatories and commitments whose funder is named"),
                new Message(
                        "Un signataire ajouté par avenant manque à l'article d'origine.",
                        "A signatory added by an amendment is missing from the original article.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return !Signatories.of(evidence).isEmpty()
                && !Signatories.committed(evidence).isEmpty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Set<String> signing = Signatories.of(evidence);
        Set<String> paying = Signatories.committed(evidence);
        Set<String> silent = new TreeSet<>(signing);
        silent.removeAll(paying);
        Set<String> strangers = new TreeSet<>(paying);
        strangers.removeAll(signing);
        if (!silent.isEmpty() || !strangers.isEmpty()) {
            verdicts.fail(
                    Subject.WHOLE,
                    String.join("/", silent) + "//" + String.join("/", strangers),
                    Say.both(
                            "signataires sans engagement : " + list(silent) + " ; engagements de non-signataires : "
                                    + list(strangers) + ". Comparer l'en-tête et l'article des engagements.",
                            "signatories without commitment: " + list(silent) + "; commitments of non-signatories: "
                                    + list(strangers) + ". Compare the heading with the article of commitments."),
                    String.join(", ", signing),
                    String.join(", ", paying));
        }
    }

    private static String list(Set<String> labels) {
        return labels.isEmpty() ? "0" : String.join(", ", labels);
    }
}
