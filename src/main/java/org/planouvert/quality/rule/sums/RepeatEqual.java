package org.planouvert.quality.rule.sums;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** An envelope said twice has one value, and counts once. */
public final class RepeatEqual extends RelationRule {

    public RepeatEqual() {
        super(new RuleDescription(
                "R15_REPEAT_EQUAL",
                Severity.WARNING,
                new Message(
                        "Une enveloppe dite deux fois l'est avec la même valeur, et ne compte qu'une fois.",
                        "An envelope said twice has one value, and counts once."),
                new Message(
                        "un montant redit, dans le même document ou dans un autre",
                        "an amount that is said again, in the same document or another"),
                new Message(
                        "Même montant, autre nom du financeur : « ANRU » et « État (dont ANRU) ».",
                        "Same amount, other name of the funder: \"ANRU\" and \"État (dont ANRU)\".")));
    }
}
