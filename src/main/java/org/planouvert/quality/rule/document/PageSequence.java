package org.planouvert.quality.rule.document;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.ReadingRule;
import org.planouvert.quality.rule.RuleDescription;

/** Printed page numbers increase without a gap, and their total is constant. */
public final class PageSequence extends ReadingRule {

    public PageSequence() {
        super(
                new RuleDescription(
                        "R41_PAGE_SEQUENCE",
                        Severity.WARNING,
                        new Message(
                                "Les numéros de page imprimés croissent, sans manque, et leur total est constant.",
                                "Printed page numbers increase without a gap, and their total is constant."),
                        new Message("un document PDF", "a PDF document"),
                        new Message(
                                "« page 1/152 » ; un document assemblé recommence à 1.",
                                "\"page 1/152\"; an assembled document begins again at 1.")),
                evidence -> evidence.hasMedia("pdf"));
    }
}
