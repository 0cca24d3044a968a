package org.planouvert.quality.rule;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;

/**
 * What users read of a rule.
 *
 * @param id such as {@code R03_ROW_TOTAL}
 * @param severity how much a failure weighs
 * @param sentence what must hold
 * @param needs what the data must have for the rule to be judged; it completes "needs …"
 * @param trap an example, or how the rule can mislead
 */
public record RuleDescription(String id, Severity severity, Message sentence, Message needs, Message trap) {}
