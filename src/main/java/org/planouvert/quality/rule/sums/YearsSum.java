package org.planouvert.quality.rule.sums;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** The years, or triennials, add up to the period's total. */
public final class YearsSum extends RelationRule {

    public YearsSum() {
        super(new RuleDescription(
                "R28_YEARS_SUM",
                Severity.ERROR,
                new Message(
                        "Les années, ou les triennaux, font le total de la période.",
                        "The years, or triennials, add up to the period's total."),
                new Message(
                        "un tableau dont les colonnes additionnées sont des années",
                        "a table whose added columns are years"),
                new Message("La dernière année est parfois un solde.", "The last year is sometimes a balance.")));
    }
}
