package org.planouvert.quality.rule.sums;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** Stated parts add up to the stated whole. */
public final class PartSum extends RelationRule {

    public PartSum() {
        super(
                new RuleDescription(
                        "R02_PART_SUM",
                        Severity.ERROR,
                        new Message(
                                "Les parties annoncées font le tout annoncé.",
                                "Stated parts add up to the stated whole."),
                        new Message("un montant et les parties qui l'épuisent", "an amount and parts that exhaust it"),
                        new Message(
                                "31,8 + 142,8 + 2 + 18 = 194,6 M€ ; un « dont » seul n'épuise pas son tout et ne prouve rien.",
                                "31.8 + 142.8 + 2 + 18 = 194.6 M€; a lone \"dont\" does not exhaust its whole and proves nothing.")));
    }
}
