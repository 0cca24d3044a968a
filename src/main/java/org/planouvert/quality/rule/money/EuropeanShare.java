package org.planouvert.quality.rule.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Message;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** The Union's amount does not exceed the cost, nor a share 100 %. */
public final class EuropeanShare extends DataRule {

    public EuropeanShare() {
        super(new RuleDescription(
                "R29_UE_SHARE",
                Severity.ERROR,
                new Message(
                        "Le montant de l'Union ne dépasse pas le coût, ni une part 100 %.",
                        "The Union's amount does not exceed the cost, nor a share 100 %."),
                new Message(
                        "un montant de l'Union européenne et le coût de la même opération, ou une part en pourcentage",
                        "an amount of the European Union and the cost of the same operation, or a percentage"),
                new Message(
                        "Liste française 2014-2020 : 43 lignes ont un montant UE supérieur au total.",
                        "French list 2014-2020: 43 rows have a Union amount above the total.")));
    }

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public boolean isEvaluable(Evidence evidence) {
        Map<String, BigDecimal> costs = costs(evidence);
        return evidence.amounts().stream().anyMatch(a -> a.sharePercent().isPresent())
                || european(evidence).stream().anyMatch(a -> costs.containsKey(a.operationId()));
    }

    private static List<Amount> european(Evidence evidence) {
        return evidence.amounts().stream()
                .filter(a -> a.payer().category() == PartyCategory.EUROPEAN_UNION)
                .filter(a -> !a.operationId().isEmpty() && Evidence.exact(a).isPresent())
                .toList();
    }

    private static Map<String, BigDecimal> costs(Evidence evidence) {
        Map<String, BigDecimal> costs = new HashMap<>();
        for (Amount a : evidence.amounts()) {
            boolean cost = a.nature().kind() == AmountKind.TOTAL || a.nature().kind() == AmountKind.ESTIMATE;
            if (cost && !a.payer().isNamed() && !a.operationId().isEmpty()) {
                Evidence.exact(a).ifPresent(v -> costs.merge(a.operationId(), v, BigDecimal::max));
            }
        }
        return costs;
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Map<String, BigDecimal> costs = costs(evidence);
        for (Amount a : european(evidence)) {
            BigDecimal given = Evidence.exact(a).orElseThrow();
            BigDecimal cost = costs.getOrDefault(a.operationId(), given);
            if (given.compareTo(cost) > 0) {
                Subject subject = Subject.of(a);
                verdicts.fail(
                        subject,
                        a.operationId() + Say.key(a),
                        Say.at(
                                evidence,
                                subject,
                                "l'Union apporte " + Say.fr(given) + " à une opération qui coûte " + Say.fr(cost) + ".",
                                "the Union gives " + Say.en(given) + " to an operation that costs " + Say.en(cost)
                                        + "."),
                        "<= " + cost.toPlainString(),
                        given.toPlainString());
            }
        }
        for (Amount a : evidence.amounts()) {
            BigDecimal share = a.sharePercent().orElse(BigDecimal.ZERO);
            if (share.compareTo(HUNDRED) > 0) {
                Subject subject = Subject.of(a);
                verdicts.fail(
                        subject,
                        "share/" + Say.key(a),
                        Say.at(
                                evidence,
                                subject,
                                "une part de " + share.toPlainString() + " % dépasse le tout ; relire la part.",
                                "a share of " + share.toPlainString() + " % exceeds the whole; read the share again."),
                        "<= 100",
                        share.toPlainString());
            }
        }
    }
}
