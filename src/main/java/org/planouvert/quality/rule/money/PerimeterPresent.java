package org.planouvert.quality.rule.money;

import java.util.List;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** Each total states its perimeter as soon as several totals circulate. */
public final class PerimeterPresent extends DataRule {

    public PerimeterPresent() {
        super(new RuleDescription(
                "R19_PERIMETER_PRESENT",
                Severity.WARNING,
                new Message(
                        "Chaque total dit son périmètre dès que plusieurs totaux circulent.",
                        "Each total states its perimeter as soon as several totals circulate."),
                new Message("un total du contrat dans la prose", "a total of the contract in prose"),
                new Message(
                        "2,0 ; 2,2 ; 4 ; 6 Md€ pour un seul contrat : un total sans périmètre n'est pas une donnée.",
                        "2.0, 2.2, 4, 6 Md€ for one contract: a total without its perimeter is no data.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return !totals(evidence).isEmpty();
    }

    private static List<Amount> totals(Evidence evidence) {
        return evidence.prose().stream()
                .filter(Evidence::isGrandTotal)
                .filter(a -> a.repeatOf().isEmpty())
                .toList();
    }

    /** One value said by all needs no perimeter to be told from others. */
    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        List<Amount> totals = totals(evidence);
        long values = totals.stream().map(Evidence::exact).distinct().count();
        for (Amount a : totals) {
            if (values > 1 && a.perimeter().isEmpty()) {
                Subject subject = Subject.of(a);
                verdicts.fail(
                        subject,
                        Say.key(a),
                        Say.at(
                                evidence,
                                subject,
                                "le total " + Say.fr(a.provenance().quote())
                                        + " ne dit pas ce qu'il compte, et d'autres totaux circulent ; voir la phrase.",
                                "the total " + Say.en(a.provenance().quote())
                                        + " does not say what it counts, and other totals circulate; see the sentence."));
            }
        }
    }
}
