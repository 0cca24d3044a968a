package org.planouvert.quality.rule.document;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.ReadingRule;
import org.planouvert.quality.rule.RuleDescription;

/** The text of each page is readable French. */
public final class Garble extends ReadingRule {

    public Garble() {
        super(
                new RuleDescription(
                        "R42_GARBLE",
                        Severity.WARNING,
                        new Message(
                                "Le texte de chaque page est du français lisible.",
                                "The text of each page is readable French."),
                        new Message("un document PDF", "a PDF document"),
                        new Message(
                                "« mul\"modale », « RĂŠgion » : ligatures perdues, mauvais codage ; la page passe à l'OCR.",
                                "\"mul\"modale\", \"RĂŠgion\": lost ligatures, wrong encoding; the page goes to OCR.")),
                evidence -> evidence.hasMedia("pdf"),
                "GARBLED_TEXT");
    }
}
