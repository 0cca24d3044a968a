package org.planouvert.quality.rule.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** No amount exceeds the contract's total, nor a hundred times the median of its column. */
public final class Outlier extends DataRule {

    public Outlier() {
        super(new RuleDescription(
                "R23_OUTLIER",
                Severity.WARNING,
                new Message(
                        "Aucun montant ne dépasse le total du contrat, ni cent fois la médiane de sa colonne.",
                        "No amount exceeds the contract's total, nor a hundred times the median of its column."),
                new Message(
                        "un total du contrat, ou une colonne d'au moins huit montants",
                        "a total of the contract, or a column of at least eight amounts"),
                new Message(
                        "Un point décimal lu comme un séparateur de milliers.",
                        "A decimal point read as a thousands separator.")));
    }

    /** Fewer amounts have no telling median. */
    private static final int LONG_COLUMN = 8;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.largestTotal()
                        .filter(v -> evidence.contract().isPresent())
                        .isPresent()
                || evidence.amountsByTable().values().stream().anyMatch(table -> table.size() >= LONG_COLUMN);
    }

    private static Collection<List<Amount>> columns(Evidence evidence) {
        Map<String, List<Amount>> columns = new LinkedHashMap<>();
        evidence.amountsByTable().forEach((table, amounts) -> amounts.stream()
                .filter(a -> isPlain(a) && Evidence.exact(a).isPresent())
                .forEach(a -> columns.computeIfAbsent(table + "/" + a.table().column(), c -> new ArrayList<>())
                        .add(a)));
        return columns.values();
    }

    private static boolean isPlain(Amount a) {
        return switch (a.nature().kind()) {
            case COMMITMENT, CONTRIBUTION, ENVELOPE, ESTIMATE, LOAN -> true;
            case TOTAL, SUBTOTAL, THRESHOLD, UNIT_PRICE, CONTEXT -> false;
        };
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Optional<BigDecimal> total =
                evidence.largestTotal().filter(v -> evidence.contract().isPresent());
        for (Amount a : evidence.amounts()) {
            boolean ofContract = isPlain(a) && a.nature().kind() != AmountKind.ESTIMATE;
            Optional<BigDecimal> value = Evidence.exact(a).filter(v -> ofContract);
            if (value.isPresent() && total.isPresent() && value.get().compareTo(total.get()) > 0) {
                fail(evidence, verdicts, a, value.get(), total.get(), "le total du contrat", "the contract's total");
            }
        }
        for (List<Amount> column : columns(evidence)) {
            if (column.size() >= LONG_COLUMN) {
                againstMedian(evidence, verdicts, column);
            }
        }
    }

    private static void againstMedian(Evidence evidence, Verdicts verdicts, List<Amount> column) {
        List<BigDecimal> values = column.stream()
                .map(a -> Evidence.exact(a).orElseThrow())
                .filter(v -> v.signum() > 0)
                .sorted()
                .toList();
        if (values.isEmpty()) {
            return;
        }
        BigDecimal limit = values.get(values.size() / 2).multiply(HUNDRED);
        for (Amount a : column) {
            BigDecimal value = Evidence.exact(a).orElseThrow();
            if (value.compareTo(limit) > 0) {
                fail(
                        evidence,
                        verdicts,
                        a,
                        value,
                        limit,
                        "cent fois la médiane de sa colonne",
                        "a hundred times its column's median");
            }
        }
    }

    private static void fail(
            Evidence evidence,
            Verdicts verdicts,
            Amount a,
            BigDecimal value,
            BigDecimal limit,
            String french,
            String english) {
        Subject subject = Subject.of(a);
        verdicts.fail(
                subject,
                Say.key(a) + "/" + a.table().tableId() + a.table().row()
                        + a.table().column(),
                Say.at(
                        evidence,
                        subject,
                        Say.fr(value) + " dépasse " + french + " (" + Say.fr(limit)
                                + ") ; relire le nombre et son unité.",
                        Say.en(value) + " exceeds " + english + " (" + Say.en(limit)
                                + "); read the number and its unit again."),
                "<= " + limit.toPlainString(),
                value.toPlainString());
    }
}
