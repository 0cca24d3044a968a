package org.planouvert.quality.rule.document;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.ReadingRule;
import org.planouvert.quality.rule.RuleDescription;

/** From one release to the next no operation is lost and no value changes while its source stays the same. */
public final class RunToRun extends ReadingRule {

    public RunToRun() {
        super(
                new RuleDescription(
                        "X03_RUN_TO_RUN",
                        Severity.ERROR,
                        new Message(
                                "D'une publication à l'autre, aucune opération ne se perd et aucune valeur ne change sans que sa source change.",
                                "From one release to the next no operation is lost and no value changes while its source stays the same."),
                        new Message(
                                "la publication précédente, à laquelle la nouvelle est comparée au moment de publier",
                                "the release before, with which the new one is compared when it is published"),
                        new Message(
                                "Plus de 5 % de lignes en moins arrête la publication.",
                                "More than 5 % fewer rows stops the publication.")),
                evidence -> false);
    }
}
