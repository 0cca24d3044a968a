package org.planouvert.quality.rule.sums;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** The rows add up to the total row, and each sub-total is the sum of its own. */
public final class ColumnTotal extends RelationRule {

    public ColumnTotal() {
        super(new RuleDescription(
                "R04_COL_TOTAL",
                Severity.ERROR,
                new Message(
                        "La somme des lignes fait la ligne de total, et chaque sous-total la somme des siennes.",
                        "The rows add up to the total row, and each sub-total is the sum of its own."),
                new Message(
                        "un tableau dont une ligne est la somme d'autres",
                        "a table in which a row is the sum of others"),
                new Message(
                        "Des budgets publiés ont vraiment de tels écarts.",
                        "Published budgets really do have such gaps.")));
    }
}
