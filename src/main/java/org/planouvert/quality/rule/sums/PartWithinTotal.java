package org.planouvert.quality.rule.sums;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Verdicts;

/** No part, nor their sum, exceeds its whole. */
public final class PartWithinTotal extends DataRule {

    public PartWithinTotal() {
        super(new RuleDescription(
                "R14_PART_LE_TOTAL",
                Severity.ERROR,
                new Message(
                        "Aucune partie, ni leur somme, ne dépasse le tout.",
                        "No part, nor their sum, exceeds its whole."),
                new Message("un montant qui se dit partie d'un autre", "an amount that says it is part of another"),
                new Message(
                        "« 40 M€ dont 55 M€ » : le « dont » est rattaché au mauvais montant, ou un nombre est faux.",
                        "\"40 M€ of which 55 M€\": the part is tied to the wrong amount, or a number is wrong.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.hasRelation(description().id())
                || evidence.amounts().stream()
                        .anyMatch(a -> evidence.amount(a.parentId()).isPresent());
    }

    /** Parts that exceed their whole are found with the other relations. */
    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        if (evidence.hasRelation(description().id())) {
            verdicts.publishedAlready();
        }
    }
}
