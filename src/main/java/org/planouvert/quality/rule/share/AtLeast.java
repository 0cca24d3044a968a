package org.planouvert.quality.rule.share;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** The exact amount reaches the floor that is announced. */
public final class AtLeast extends RelationRule {

    public AtLeast() {
        super(new RuleDescription(
                "R10_AT_LEAST",
                Severity.WARNING,
                new Message(
                        "Le montant exact atteint le plancher annoncé.",
                        "The exact amount reaches the floor that is announced."),
                new Message(
                        "un plancher (« au moins », « plus de ») et un montant exact du même ordre",
                        "a floor (\"at least\", \"more than\") and an exact amount of the same order"),
                new Message(
                        "Ne vaut qu'à périmètre égal : « plus de 6 milliards » peut compter d'autres crédits.",
                        "Holds for equal perimeters only: \"more than 6 milliards\" may count other money.")));
    }
}
