package org.planouvert.quality.rule.body;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** A signatory with no amount at all, or a funder that does not sign, is told. */
public final class SignatoryFunder extends DataRule {

    public SignatoryFunder() {
        super(new RuleDescription(
                "R33_SIGNATORY_FUNDER",
                Severity.INFO,
                new Message(
                        "Un signataire sans aucun montant, ou un financeur qui ne signe pas, est dit.",
                        "A signatory with no amount at all, or a funder that does not sign, is told."),
                new Message(
                        "des signataires et des montants dont le financeur est nommé",
                        "signatories and amounts whose funder is named"),
                new Message(
                        "CPIER Loire : d'autres collectivités « annoncent » de l'argent qui n'est pas un engagement.",
                        "CPIER Loire: other authorities \"announce\" money that is no commitment.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return !Signatories.of(evidence).isEmpty()
                && evidence.amounts().stream().anyMatch(a -> a.payer().isNamed());
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Set<String> signing = Signatories.of(evidence);
        Set<String> paying = evidence.amounts().stream()
                .filter(a -> a.payer().isNamed() && a.payer().category() != PartyCategory.COLLECTIVE)
                .map((Amount a) -> a.payer().label())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String label : signing) {
            if (!paying.contains(label)) {
                verdicts.fail(
                        Subject.WHOLE,
                        "signs/" + label,
                        Say.both(
                                Say.fr(label) + " signe, et aucun montant lu n'est à son nom.",
                                Say.en(label) + " signs, and no amount read is in its name."));
            }
        }
        for (String label : paying) {
            if (!signing.contains(label)) {
                verdicts.fail(
                        Subject.WHOLE,
                        "pays/" + label,
                        Say.both(
                                Say.fr(label) + " finance sans être signataire.",
                                Say.en(label) + " pays without being a signatory."));
            }
        }
    }
}
