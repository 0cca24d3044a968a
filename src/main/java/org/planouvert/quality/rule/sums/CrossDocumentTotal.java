package org.planouvert.quality.rule.sums;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** Contract, maquette, deliberation, press and web state the same totals, or a perimeter explains the difference. */
public final class CrossDocumentTotal extends RelationRule {

    public CrossDocumentTotal() {
        super(new RuleDescription(
                "R17_CROSS_DOC_TOTAL",
                Severity.WARNING,
                new Message(
                        "Contrat, maquette, délibération, presse et site disent les mêmes totaux, ou un périmètre explique l'écart.",
                        "Contract, maquette, deliberation, press and web state the same totals, or a perimeter explains the difference."),
                new Message(
                        "deux documents qui disent le total du contrat ou celui d'un financeur",
                        "two documents that state the contract's total or a funder's"),
                new Message(
                        "768 et 770 M€ pour les autres signataires selon la source.",
                        "768 and 770 M€ for the other signatories, depending on the source.")));
    }
}
