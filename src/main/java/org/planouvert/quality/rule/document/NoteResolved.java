package org.planouvert.quality.rule.document;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.ReadingRule;
import org.planouvert.quality.rule.RuleDescription;

/** Each note mark has its note, and back. */
public final class NoteResolved extends ReadingRule {

    public NoteResolved() {
        super(
                new RuleDescription(
                        "R40_NOTE_RESOLVED",
                        Severity.INFO,
                        new Message(
                                "Chaque appel de note a sa note, et inversement.",
                                "Each note mark has its note, and back."),
                        new Message("un tableau", "a table"),
                        new Message(
                                "« 12,5 (1) » : l'appel n'est pas un nombre négatif.",
                                "\"12.5 (1)\": the mark is no negative number.")),
                evidence -> !evidence.cells().isEmpty());
    }
}
