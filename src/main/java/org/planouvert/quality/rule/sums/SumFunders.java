package org.planouvert.quality.rule.sums;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** The funders' commitments add up to the stated total of the contract. */
public final class SumFunders extends RelationRule {

    public SumFunders() {
        super(new RuleDescription(
                "R01_SUM_FUNDERS",
                Severity.ERROR,
                new Message(
                        "Les engagements des financeurs, additionnés, font le total annoncé du contrat.",
                        "The funders' commitments add up to the stated total of the contract."),
                new Message(
                        "au moins deux engagements et un total, dans le même article, un tableau ou un autre document",
                        "at least two commitments and a total, in the same article, a table or another document"),
                new Message(
                        "Article 2 du CPER Nord–Pas-de-Calais 2015-2020 : cinq lignes font 2 164,804 M€.",
                        "Article 2 of the CPER Nord–Pas-de-Calais 2015-2020: five lines make 2,164.804 M€.")));
    }
}
