package org.planouvert.quality.rule.share;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** A rounded total is the one that is known exactly elsewhere. */
public final class ApproxTotal extends RelationRule {

    public ApproxTotal() {
        super(new RuleDescription(
                "R09_APPROX_TOTAL",
                Severity.WARNING,
                new Message(
                        "Un total arrondi est celui que l'on connaît exactement par ailleurs.",
                        "A rounded total is the one that is known exactly elsewhere."),
                new Message(
                        "un total exact et un énoncé approché du même ordre",
                        "an exact total and an approximate statement of the same order"),
                new Message(
                        "994 + 995 + 768 = 2 757 M€ et « 2,75 milliards » : la presse arrondit ou coupe.",
                        "994 + 995 + 768 = 2,757 M€ and \"2.75 milliards\": the press rounds or cuts.")));
    }
}
