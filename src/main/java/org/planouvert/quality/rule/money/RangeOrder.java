package org.planouvert.quality.rule.money;

import java.math.BigDecimal;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** The least of a range is not above its most. */
public final class RangeOrder extends DataRule {

    public RangeOrder() {
        super(new RuleDescription(
                "R12_RANGE_ORDER",
                Severity.ERROR,
                new Message(
                        "Le minimum d'une fourchette ne dépasse pas son maximum.",
                        "The least of a range is not above its most."),
                new Message("une fourchette (« entre 150 et 170 M€ »)", "a range (\"between 150 and 170 M€\")"),
                new Message(
                        "« 60 et 75M€ » : une unité sert deux nombres.",
                        "\"60 et 75M€\": one unit serves two numbers.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.amounts().stream().anyMatch(RangeOrder::isRange);
    }

    private static boolean isRange(Amount a) {
        return a.money().min().isPresent()
                && a.money().max().isPresent()
                && (a.nature().qualifier() == Qualifier.RANGE
                        || a.money().exact().isEmpty());
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        for (Amount a : evidence.amounts()) {
            if (isRange(a)) {
                BigDecimal least = a.money().min().orElseThrow();
                BigDecimal most = a.money().max().orElseThrow();
                if (least.compareTo(most) > 0) {
                    Subject subject = Subject.of(a);
                    verdicts.fail(
                            subject,
                            Say.key(a),
                            Say.at(
                                    evidence,
                                    subject,
                                    "la fourchette va de " + Say.fr(least) + " à " + Say.fr(most)
                                            + " ; relire les deux nombres et leur unité.",
                                    "the range goes from " + Say.en(least) + " to " + Say.en(most)
                                            + "; read both numbers and their unit again."),
                            "<= " + most.toPlainString(),
                            least.toPlainString());
                }
            }
        }
    }
}
