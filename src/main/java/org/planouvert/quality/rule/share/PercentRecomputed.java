package org.planouvert.quality.rule.share;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** The printed percentage is the quotient of the amounts, to the printed digit. */
public final class PercentRecomputed extends RelationRule {

    public PercentRecomputed() {
        super(new RuleDescription(
                "R08_PCT_RECOMPUTED",
                Severity.WARNING,
                new Message(
                        "Le pourcentage imprimé est le quotient des montants, au chiffre imprimé près.",
                        "The printed percentage is the quotient of the amounts, to the printed digit."),
                new Message(
                        "des montants avec leur part de ce qu'ils font ensemble, ou une colonne de pourcentages",
                        "amounts with their share of what they make together, or a column of percentages"),
                new Message(
                        "994, 995 et 768 M€ font 36, 36 et 28 % de leur somme.",
                        "994, 995 and 768 M€ are 36, 36 and 28 % of their sum.")));
    }
}
