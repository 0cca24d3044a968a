package org.planouvert.quality.rule.unit;

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

/** Each amount has a unit and a currency; each table has one. */
public final class UnitKnown extends DataRule {

    public UnitKnown() {
        super(new RuleDescription(
                "R21_UNIT_KNOWN",
                Severity.ERROR,
                new Message(
                        "Chaque montant a une unité et une monnaie ; chaque tableau en a une.",
                        "Each amount has a unit and a currency; each table has one."),
                new Message("des montants", "amounts"),
                new Message(
                        "« 800 millions » sans monnaie ; un tableau sans « en M€ ».",
                        "A bare \"800 millions\"; a table without \"en M€\".")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return !evidence.amounts().isEmpty();
    }

    private static boolean isBare(Amount a) {
        return a.money().currency().isEmpty()
                || a.money().min().isEmpty() && a.money().max().isEmpty();
    }

    /** The stages that met a bare number have told it already; here those are found that nobody told. */
    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        if (evidence.isReported(description().id())) {
            return;
        }
        evidence.prose().stream().filter(UnitKnown::isBare).forEach(a -> {
            Subject subject = Subject.of(a);
            verdicts.fail(
                    subject,
                    Say.key(a) + a.provenance().quote(),
                    Say.at(
                            evidence,
                            subject,
                            "le montant " + Say.fr(a.provenance().quote())
                                    + " n'a pas d'unité ou pas de monnaie ; rien n'est supposé.",
                            "the amount " + Say.en(a.provenance().quote())
                                    + " has no unit or no currency; none is supposed."));
        });
        evidence.amountsByTable().forEach((table, amounts) -> {
            List<Amount> bare = amounts.stream().filter(UnitKnown::isBare).toList();
            if (!bare.isEmpty()) {
                Amount first = bare.get(0);
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
                                bare.size()
                                        + " nombres de ce tableau n'ont pas d'unité : ni titre, ni légende n'en donne."
                                        + " Chercher l'unité dans le document et la mettre dans le profil.",
                                bare.size()
                                        + " numbers of this table have no unit: neither heading nor caption gives one."
                                        + " Look for the unit in the document and put it into the profile."),
                        "0",
                        Integer.toString(bare.size()));
            }
        });
    }
}
