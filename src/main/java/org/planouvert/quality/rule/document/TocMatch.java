package org.planouvert.quality.rule.document;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.ReadingRule;
import org.planouvert.quality.rule.RuleDescription;

/** Each entry of the table of contents has its heading, within a page and in order, and back. */
public final class TocMatch extends ReadingRule {

    public TocMatch() {
        super(
                new RuleDescription(
                        "R36_TOC_MATCH",
                        Severity.WARNING,
                        new Message(
                                "Chaque entrée du sommaire a son titre, à une page près et dans l'ordre, et inversement.",
                                "Each entry of the table of contents has its heading, within a page and in order, and back."),
                        new Message("un document PDF", "a PDF document"),
                        new Message(
                                "Un titre oublié du sommaire est courant ; une entrée sans titre est souvent un titre mal lu.",
                                "A heading left out of the contents is common; an entry without a heading is often a heading misread.")),
                evidence -> evidence.hasMedia("pdf"));
    }
}
