package org.planouvert.quality.rule.body;

import java.time.LocalDate;
import org.planouvert.domain.Message;
import org.planouvert.domain.Party;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** The documents give the same day of signature, and nobody deliberated after signing. */
public final class CrossDocumentDate extends DataRule {

    public CrossDocumentDate() {
        super(new RuleDescription(
                "R18_CROSS_DOC_DATE",
                Severity.WARNING,
                new Message(
                        "Les documents donnent la même date de signature, et nul n'a délibéré après avoir signé.",
                        "The documents give the same day of signature, and nobody deliberated after signing."),
                new Message("une date de signature", "a day of signature"),
                new Message(
                        "Protocole le 18 mars, signature le 10 juillet 2015 ; on approuve avant de signer.",
                        "Protocol on 18 March, signature on 10 July 2015; one approves before one signs.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.contract().flatMap(c -> c.signedOn()).isPresent();
    }

    /** Dates that differ between documents are reported where these are put together. */
    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        LocalDate signed = evidence.contract().flatMap(c -> c.signedOn()).orElseThrow();
        for (Party party : evidence.dossier().parties()) {
            party.deliberationDate().filter(d -> d.isAfter(signed)).ifPresent(d -> {
                Subject subject = Subject.of(party);
                verdicts.fail(
                        subject,
                        party.label(),
                        Say.at(
                                evidence,
                                subject,
                                Say.fr(party.label()) + " aurait délibéré le " + d + ", après la signature du " + signed
                                        + ".",
                                Say.en(party.label()) + " would have deliberated on " + d + ", after the signature on "
                                        + signed + "."),
                        "<= " + signed,
                        d.toString());
            });
        }
    }
}
