package org.planouvert.quality.rule.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.relation.Relation;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** The sum of commitments counts nothing twice: no total, no part, no repeat. */
public final class NoDoubleCount extends DataRule {

    public NoDoubleCount() {
        super(new RuleDescription(
                "R16_NO_DOUBLE_COUNT",
                Severity.ERROR,
                new Message(
                        "La somme des engagements ne compte rien deux fois : ni total, ni partie, ni redite.",
                        "The sum of commitments counts nothing twice: no total, no part, no repeat."),
                new Message("des engagements", "commitments"),
                new Message(
                        "On le voit en additionnant tout : le nombre faux saute aux yeux.",
                        "Adding everything shows it: the wrong number leaps to the eye.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return !evidence.commitments().isEmpty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Set<String> sums = sumsOfCommitments(evidence);
        Map<String, Amount> said = new HashMap<>();
        for (Amount a : evidence.commitments()) {
            Optional<Amount> whole =
                    evidence.amount(a.parentId()).filter(p -> p.nature().kind() == AmountKind.COMMITMENT);
            Optional<Amount> before = Evidence.exact(a)
                    .filter(v -> a.payer().isNamed() && a.operationId().isEmpty())
                    .flatMap(v -> Optional.ofNullable(said.putIfAbsent(key(a, v), a)))
                    .filter(b ->
                            !b.provenance().documentId().equals(a.provenance().documentId()));
            if (whole.isPresent()) {
                fail(evidence, verdicts, a, "est une partie d'un autre engagement", "is part of another commitment");
            } else if (sums.contains(a.id())) {
                fail(evidence, verdicts, a, "est la somme d'autres engagements", "is the sum of other commitments");
            } else if (before.isPresent()) {
                fail(
                        evidence,
                        verdicts,
                        a,
                        "est déjà dit par un autre document",
                        "is already said by another document");
            }
        }
    }

    private static String key(Amount a, BigDecimal value) {
        return a.payer().label() + "/" + value.toPlainString();
    }

    private static Set<String> sumsOfCommitments(Evidence evidence) {
        Set<String> commitments = new HashSet<>();
        evidence.commitments().forEach(a -> commitments.add(a.id()));
        Set<String> sums = new HashSet<>();
        for (Relation relation : evidence.relations()) {
            boolean ofCommitments = relation.rule().equals("R01_SUM_FUNDERS")
                    && relation.holds()
                    && commitments.containsAll(relation.amountIds());
            if (ofCommitments) {
                sums.add(relation.subject());
            }
        }
        return sums;
    }

    private static void fail(Evidence evidence, Verdicts verdicts, Amount a, String french, String english) {
        Subject subject = Subject.of(a);
        verdicts.fail(
                subject,
                Say.key(a),
                Say.at(
                        evidence,
                        subject,
                        "l'engagement " + Say.fr(a.provenance().quote()) + " " + french
                                + " : additionner les engagements le compterait deux fois.",
                        "the commitment " + Say.en(a.provenance().quote()) + " " + english
                                + ": a sum over commitments would count it twice."));
    }
}
