package org.planouvert.quality.rule.sums;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** Row totals, column totals and the grand total agree. */
public final class GrandTotal extends RelationRule {

    public GrandTotal() {
        super(new RuleDescription(
                "R05_GRAND_TOTAL",
                Severity.ERROR,
                new Message(
                        "Totaux des lignes, totaux des colonnes et total général s'accordent.",
                        "Row totals, column totals and the grand total agree."),
                new Message("un tableau avec des totaux dans les deux sens", "a table with totals in both directions"),
                new Message(
                        "Deux nombres faux peuvent s'annuler dans un sens ; ils se voient dans l'autre.",
                        "Two wrong numbers can cancel out in one direction; they show in the other.")));
    }
}
