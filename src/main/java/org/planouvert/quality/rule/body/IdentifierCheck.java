package org.planouvert.quality.rule.body;

import org.planouvert.domain.Message;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** A SIREN has nine digits and a right check digit. */
public final class IdentifierCheck extends DataRule {

    public IdentifierCheck() {
        super(new RuleDescription(
                "R46_ID_CHECK",
                Severity.WARNING,
                new Message(
                        "Un SIREN a neuf chiffres et une clé juste.",
                        "A SIREN has nine digits and a right check digit."),
                new Message("un SIREN", "a SIREN"),
                new Message(
                        "Un tableur qui en fait un nombre perd les zéros de tête.",
                        "A spreadsheet that makes a number of it loses leading zeros.")));
    }

    private static final int LENGTH = 9;

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.dossier().parties().stream().anyMatch(p -> !p.siren().isEmpty())
                || evidence.dossier().operations().stream()
                        .anyMatch(o -> !o.location().epciSiren().isEmpty());
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        for (Party p : evidence.dossier().parties()) {
            check(evidence, verdicts, Subject.of(p), p.label(), p.siren());
        }
        for (Operation o : evidence.dossier().operations()) {
            check(
                    evidence,
                    verdicts,
                    Subject.of(o),
                    o.location().epci(),
                    o.location().epciSiren());
        }
    }

    private static void check(Evidence evidence, Verdicts verdicts, Subject subject, String label, String siren) {
        if (!siren.isEmpty() && !isRight(siren)) {
            verdicts.fail(
                    subject,
                    label + "/" + siren,
                    Say.at(
                            evidence,
                            subject,
                            "le SIREN " + siren + " de " + Say.fr(label) + " n'est pas valable.",
                            "the SIREN " + siren + " of " + Say.en(label) + " is not valid."),
                    "9 digits, Luhn",
                    siren);
        }
    }

    /** Nine digits whose Luhn sum is a multiple of ten. */
    private static boolean isRight(String siren) {
        if (siren.length() != LENGTH || !siren.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = siren.charAt(i) - '0';
            int weighed = i % 2 == 1 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
