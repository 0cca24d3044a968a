package org.planouvert.quality.rule.money;

import java.math.BigDecimal;
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

/** Funders said to be at parity give as much, within 2 %. */
public final class Parity extends DataRule {

    public Parity() {
        super(new RuleDescription(
                "R13_PARITY",
                Severity.WARNING,
                new Message(
                        "Des financeurs dits à parité apportent autant, à 2 % près.",
                        "Funders said to be at parity give as much, within 2 %."),
                new Message(
                        "des montants de deux financeurs, chacun à 50 % ou dit à parité",
                        "amounts of two funders, each at 50 % or said to be at parity"),
                new Message(
                        "Volet mobilités Hauts-de-France : 693 M€ chacun.", "Hauts-de-France mobility: 693 M€ each.")));
    }

    private static final BigDecimal HALF = new BigDecimal(50);

    /** The rule's own allowance: shares at parity are rounded independently. */
    private static final BigDecimal ALLOWED = new BigDecimal("0.02");

    private static final Pattern PARITY = Pattern.compile("(?i)parit|50\\s*[/-]\\s*50");

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return groups(evidence).values().stream().anyMatch(Parity::isOfTwoFunders);
    }

    private static Map<String, List<Amount>> groups(Evidence evidence) {
        Map<String, List<Amount>> groups = new LinkedHashMap<>();
        for (Amount a : evidence.prose()) {
            if (a.payer().isNamed() && Evidence.exact(a).isPresent() && isSaid(a)) {
                String together =
                        a.provenance().documentId() + "/" + a.sectionId() + "/" + a.operationId() + "/" + a.parentId();
                groups.computeIfAbsent(together, t -> new ArrayList<>()).add(a);
            }
        }
        return groups;
    }

    private static boolean isSaid(Amount a) {
        return a.sharePercent().filter(s -> s.compareTo(HALF) == 0).isPresent()
                || PARITY.matcher(a.provenance().quote()).find();
    }

    private static boolean isOfTwoFunders(List<Amount> group) {
        return group.size() == 2
                && !group.get(0).payer().label().equals(group.get(1).payer().label());
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        for (List<Amount> group : groups(evidence).values()) {
            if (isOfTwoFunders(group)) {
                compare(evidence, group.get(0), group.get(1), verdicts);
            }
        }
    }

    private static void compare(Evidence evidence, Amount one, Amount other, Verdicts verdicts) {
        BigDecimal first = Evidence.exact(one).orElseThrow();
        BigDecimal second = Evidence.exact(other).orElseThrow();
        if (first.subtract(second).abs().compareTo(first.max(second).multiply(ALLOWED)) > 0) {
            Subject subject = Subject.of(other);
            verdicts.fail(
                    subject,
                    Say.key(one) + Say.key(other),
                    Say.at(
                            evidence,
                            subject,
                            one.payer().label() + " " + Say.fr(first) + " et "
                                    + other.payer().label() + " " + Say.fr(second)
                                    + " sont dits à parité ; relire les deux montants.",
                            one.payer().label() + " " + Say.en(first) + " and "
                                    + other.payer().label() + " " + Say.en(second)
                                    + " are said to be at parity; read both amounts again."),
                    first.toPlainString(),
                    second.toPlainString());
        }
    }
}
