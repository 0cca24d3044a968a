package org.planouvert.quality.rule.share;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** A share times its base makes the amount. */
public final class PercentOfBase extends RelationRule {

    public PercentOfBase() {
        super(new RuleDescription(
                "R07_PCT_OF_BASE",
                Severity.WARNING,
                new Message(
                        "Une part multipliée par sa base fait le montant.", "A share times its base makes the amount."),
                new Message(
                        "un montant avec sa part et la base de celle-ci",
                        "an amount with its share and the base of it"),
                new Message(
                        "« 50 % (75 M€) » d'une base donnée comme « entre 150 et 170 M€ ».",
                        "\"50 % (75 M€)\" of a base given as \"between 150 and 170 M€\".")));
    }
}
