package org.planouvert.quality.rule.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.planouvert.domain.Amount;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Message;
import org.planouvert.domain.Method;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** A number read by OCR without confidence waits for a person. */
public final class OcrConfidence extends DataRule {

    public OcrConfidence() {
        super(new RuleDescription(
                "R43_OCR_CONF",
                Severity.WARNING,
                new Message(
                        "Un nombre lu par OCR sans assurance attend une relecture.",
                        "A number read by OCR without confidence waits for a person."),
                new Message("des pages lues par OCR", "pages read by OCR"),
                new Message(
                        "0 et O, 1 et l, 5 et S ; une virgule perdue multiplie par cent.",
                        "0 and O, 1 and l, 5 and S; a lost comma multiplies by a hundred.")));
    }

    /** Below this, one word in ten that an OCR engine returns is wrong in a digit. */
    private static final double LIMIT = 0.85;

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.dossier().documents().stream().anyMatch((DocumentRecord d) -> d.ocrPages() > 0);
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        for (Amount a : evidence.amounts()) {
            boolean doubtful =
                    a.provenance().method() == Method.OCR && a.provenance().confidence() < LIMIT;
            if (doubtful) {
                Subject subject = Subject.of(a);
                String confidence = BigDecimal.valueOf(a.provenance().confidence())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString();
                verdicts.fail(
                        subject,
                        Say.key(a) + a.table(),
                        Say.at(
                                evidence,
                                subject,
                                Say.fr(a.provenance().quote()) + " a été lu avec une assurance de " + confidence
                                        + " ; le comparer avec l'image.",
                                Say.en(a.provenance().quote()) + " was read with a confidence of " + confidence
                                        + "; compare it with the picture."),
                        ">= " + LIMIT,
                        confidence);
            }
        }
    }
}
