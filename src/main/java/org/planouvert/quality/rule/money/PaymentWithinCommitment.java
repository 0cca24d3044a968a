package org.planouvert.quality.rule.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.Message;
import org.planouvert.domain.Period;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** Payment credits stay within commitment authorisations, and years are those of the contract. */
public final class PaymentWithinCommitment extends DataRule {

    public PaymentWithinCommitment() {
        super(new RuleDescription(
                "R27_AE_CP",
                Severity.WARNING,
                new Message(
                        "Les crédits de paiement ne dépassent pas les autorisations d'engagement, et les années sont celles du contrat.",
                        "Payment credits stay within commitment authorisations, and years are those of the contract."),
                new Message(
                        "des montants en AE et en CP pour une même opération, ou des montants par année",
                        "amounts in AE and in CP for one operation, or amounts by year"),
                new Message(
                        "Les CP d'un contrat s'étalent parfois au-delà de sa période.",
                        "The CP of a contract sometimes run beyond its period.")));
    }

    private record Line(String operation, String payer, String table, String row) {}

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return lines(evidence).values().stream().anyMatch(PaymentWithinCommitment::hasBoth)
                || contractPeriod(evidence).isKnown()
                        && evidence.amounts().stream().anyMatch(a -> a.period().isKnown());
    }

    private static Period contractPeriod(Evidence evidence) {
        return evidence.contract().map(c -> c.period()).orElse(Period.UNKNOWN);
    }

    private static Map<Line, List<Amount>> lines(Evidence evidence) {
        Map<Line, List<Amount>> lines = new LinkedHashMap<>();
        for (Amount a : evidence.amounts()) {
            if (a.nature().stage() != BudgetStage.UNSTATED && !a.operationId().isEmpty()) {
                Line line = new Line(
                        a.operationId(),
                        a.payer().label(),
                        a.table().tableId(),
                        a.table().row().toString());
                lines.computeIfAbsent(line, l -> new ArrayList<>()).add(a);
            }
        }
        return lines;
    }

    private static boolean hasBoth(List<Amount> line) {
        return sum(line, BudgetStage.AE).isPresent()
                && sum(line, BudgetStage.CP).isPresent();
    }

    private static Optional<BigDecimal> sum(List<Amount> line, BudgetStage stage) {
        return line.stream()
                .filter(a -> a.nature().stage() == stage)
                .flatMap(a -> Evidence.exact(a).stream())
                .reduce(BigDecimal::add);
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        lines(evidence).values().stream()
                .filter(PaymentWithinCommitment::hasBoth)
                .forEach(line -> {
                    BigDecimal committed = sum(line, BudgetStage.AE).orElseThrow();
                    BigDecimal paid = sum(line, BudgetStage.CP).orElseThrow();
                    if (paid.compareTo(committed) > 0) {
                        Subject subject = Subject.of(line.get(0));
                        verdicts.fail(
                                subject,
                                line.get(0).operationId() + "/"
                                        + line.get(0).payer().label(),
                                Say.at(
                                        evidence,
                                        subject,
                                        "les CP (" + Say.fr(paid) + ") dépassent les AE (" + Say.fr(committed) + ").",
                                        "the CP (" + Say.en(paid) + ") exceed the AE (" + Say.en(committed) + ")."),
                                "<= " + committed.toPlainString(),
                                paid.toPlainString());
                    }
                });
        Period contract = contractPeriod(evidence);
        for (Amount a : evidence.amounts()) {
            if (a.nature().kind() != AmountKind.CONTEXT && isOutside(a.period(), contract)) {
                Subject subject = Subject.of(a);
                verdicts.fail(
                        subject,
                        "period/" + Say.key(a) + a.period(),
                        Say.at(
                                evidence,
                                subject,
                                Say.fr(a.provenance().quote()) + " porte sur des années hors de la période du contrat.",
                                Say.en(a.provenance().quote()) + " is of years outside the contract's period."));
            }
        }
    }

    /** Wholly before or after the contract; a period that begins earlier or ends later says more than the contract. */
    private static boolean isOutside(Period period, Period contract) {
        boolean before = period.end().isPresent()
                && contract.start().isPresent()
                && period.end().get().isBefore(contract.start().get());
        boolean after = period.start().isPresent()
                && contract.end().isPresent()
                && period.start().get().isAfter(contract.end().get());
        return before || after;
    }
}
