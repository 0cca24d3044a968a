package org.planouvert.quality.rule.share;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** The percentages of a whole add up to 100 %, within rounding. */
public final class PercentSum extends RelationRule {

    public PercentSum() {
        super(new RuleDescription(
                "R06_PCT_SUM",
                Severity.WARNING,
                new Message(
                        "Les parts en pourcentage d'un tout font 100 %, à l'arrondi près.",
                        "The percentages of a whole add up to 100 %, within rounding."),
                new Message(
                        "des montants voisins qui portent chacun une part",
                        "neighbouring amounts that each carry a share"),
                new Message(
                        "19 + 57,3 + 8,8 + 14,8 = 99,9 : l'arrondi de quatre nombres l'explique.",
                        "19 + 57.3 + 8.8 + 14.8 = 99.9: the rounding of four numbers explains it.")));
    }
}
