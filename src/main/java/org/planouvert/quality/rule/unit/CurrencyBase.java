package org.planouvert.quality.rule.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.text.AnyOf;

/** Amounts without and with tax are not mixed in one sum. */
public final class CurrencyBase extends DataRule {

    public CurrencyBase() {
        super(new RuleDescription(
                "R31_CURRENCY_BASE",
                Severity.WARNING,
                new Message(
                        "Hors taxes et toutes taxes comprises ne se mêlent pas dans une somme.",
                        "Amounts without and with tax are not mixed in one sum."),
                new Message("des montants qui disent HT ou TTC", "amounts that say HT or TTC"),
                new Message(
                        "« M€ HT, aux conditions économiques de janvier 2011 ».",
                        "\"M€ HT, at the prices of January 2011\".")));
    }

    private static final Pattern WITHOUT_TAX = Pattern.compile("\\bHT\\b|(?i:hors tax)");

    private static final Pattern WITH_TAX = Pattern.compile("\\bTTC\\b|(?i:toutes taxes)");

    /** What both hold in some spelling; most quotes and all cells hold none, and the patterns would try each character. */
    private static final AnyOf HINTS = new AnyOf(List.of("HT", "TTC", "s t", "s T", "S t", "S T"));

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.amounts().stream().anyMatch(a -> says(a, WITHOUT_TAX) || says(a, WITH_TAX));
    }

    private static boolean says(Amount a, Pattern base) {
        return says(a.money().unitAsWritten(), base) || says(a.provenance().quote(), base) || says(a.perimeter(), base);
    }

    private static boolean says(String text, Pattern base) {
        return HINTS.in(text) && base.matcher(text).find();
    }

    /** Amounts that would be added: the parts of one whole, or the funders of one operation. */
    private static Map<String, List<Amount>> sums(Evidence evidence) {
        Map<String, List<Amount>> sums = new LinkedHashMap<>();
        for (Amount a : evidence.amounts()) {
            String sum = a.parentId().isEmpty() ? a.operationId() : a.parentId();
            if (!sum.isEmpty()) {
                sums.computeIfAbsent(sum, s -> new ArrayList<>()).add(a);
            }
        }
        return sums;
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        sums(evidence).forEach((sum, amounts) -> {
            boolean without = amounts.stream().anyMatch(a -> says(a, WITHOUT_TAX));
            boolean with = amounts.stream().anyMatch(a -> says(a, WITH_TAX));
            if (without && with) {
                Subject subject = Subject.of(amounts.get(0));
                verdicts.fail(
                        subject,
                        sum,
                        Say.at(
                                evidence,
                                subject,
                                "des montants HT et TTC paient la même chose ; ne pas les additionner.",
                                "amounts without and with tax pay for the same thing; do not add them."));
            }
        });
    }
}
