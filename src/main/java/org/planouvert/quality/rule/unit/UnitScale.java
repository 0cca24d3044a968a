package org.planouvert.quality.rule.unit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** The total of a table and that of the article have the same scale. */
public final class UnitScale extends DataRule {

    public UnitScale() {
        super(new RuleDescription(
                "R22_UNIT_SCALE",
                Severity.ERROR,
                new Message(
                        "Le total d'un tableau et celui de l'article ont la même échelle.",
                        "The total of a table and that of the article have the same scale."),
                new Message("un total en prose et un total dans un tableau", "a total in prose and a total in a table"),
                new Message(
                        "k€ lus comme M€ : un rapport de mille exactement.",
                        "k€ read as M€: a ratio of exactly a thousand.")));
    }

    private static final List<BigDecimal> SCALES = List.of(new BigDecimal(1_000), new BigDecimal(1_000_000));

    /** A ratio this near to a thousand or a million is one: totals that differ for other reasons miss it by more. */
    private static final BigDecimal NEAR = new BigDecimal("0.02");

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return stated(evidence).isPresent() && !tableTotals(evidence).isEmpty();
    }

    private static Optional<BigDecimal> stated(Evidence evidence) {
        return evidence.prose().stream()
                .filter(Evidence::isGrandTotal)
                .flatMap(a -> Evidence.exact(a).stream())
                .max(Comparator.naturalOrder());
    }

    private static List<Amount> tableTotals(Evidence evidence) {
        return evidence.amountsByTable().values().stream()
                .map(table -> table.stream()
                        .filter(Evidence::isGrandTotal)
                        .max(Comparator.comparing(a -> Evidence.exact(a).orElseThrow())))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        BigDecimal article = stated(evidence).orElseThrow();
        for (Amount total : tableTotals(evidence)) {
            BigDecimal table = Evidence.exact(total).orElseThrow();
            boolean wrongScale = SCALES.stream()
                    .anyMatch(s -> isNear(article.multiply(s), table) || isNear(table.multiply(s), article));
            if (wrongScale) {
                Subject subject = Subject.of(total);
                verdicts.fail(
                        subject,
                        total.table().tableId(),
                        Say.at(
                                evidence,
                                subject,
                                "le total du tableau, " + Say.fr(table) + ", et celui de l'article, " + Say.fr(article)
                                        + ", diffèrent d'un facteur mille ou un million : l'unité du tableau est fausse.",
                                "the table's total, " + Say.en(table) + ", and the article's, " + Say.en(article)
                                        + ", differ by a thousand or a million: the table's unit is wrong."),
                        article.toPlainString(),
                        table.toPlainString());
            }
        }
    }

    private static boolean isNear(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(b.multiply(NEAR)) <= 0;
    }
}
