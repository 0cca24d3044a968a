package org.planouvert.quality.rule.share;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** The exact amount stays below the ceiling that is announced. */
public final class AtMost extends RelationRule {

    public AtMost() {
        super(new RuleDescription(
                "R11_AT_MOST",
                Severity.WARNING,
                new Message(
                        "Le montant exact ne dépasse pas le plafond annoncé.",
                        "The exact amount stays below the ceiling that is announced."),
                new Message(
                        "un plafond (« au plus », « jusqu'à ») et un montant exact du même ordre",
                        "a ceiling (\"at most\", \"up to\") and an exact amount of the same order"),
                new Message(
                        "Un plafond d'aide par bénéficiaire n'est pas le plafond d'une enveloppe.",
                        "The ceiling of an aid per recipient is not the ceiling of an envelope.")));
    }
}
