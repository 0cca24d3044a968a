package org.planouvert.quality.rule.money;

import java.util.List;
import org.planouvert.domain.Amount;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** The amounts of a maquette say whether they are contractualised, valorised or other. */
public final class CreditKindPresent extends DataRule {

    public CreditKindPresent() {
        super(new RuleDescription(
                "R20_CREDIT_KIND_PRESENT",
                Severity.WARNING,
                new Message(
                        "Les montants d'une maquette se disent contractualisés, valorisés ou autres.",
                        "The amounts of a maquette say whether they are contractualised, valorised or other."),
                new Message("un contrat avec des montants dans des tableaux", "a contract with amounts in tables"),
                new Message(
                        "Additionner valorisé et contractualisé fausse tout.",
                        "Adding valorised to contractualised money falsifies everything.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.contract().isPresent() && !evidence.amountsByTable().isEmpty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        evidence.amountsByTable().forEach((table, amounts) -> {
            List<Amount> unknown = amounts.stream()
                    .filter(a -> a.nature().creditKind() == CreditKind.UNKNOWN)
                    .toList();
            if (!unknown.isEmpty()) {
                Amount first = unknown.get(0);
                Subject subject = new Subject(
                        "table_cells",
                        table,
                        first.provenance().documentId(),
                        first.provenance().page());
                verdicts.fail(
                        subject,
                        table,
                        Say.at(
                                evidence,
                                subject,
                                unknown.size() + " montants de ce tableau ne disent pas de quels crédits il s'agit ;"
                                        + " le dire dans le profil si le document le dit ailleurs.",
                                unknown.size() + " amounts of this table do not say which credits they count;"
                                        + " say it in the profile if the document says so elsewhere."),
                        "0",
                        Integer.toString(unknown.size()));
            }
        });
    }
}
