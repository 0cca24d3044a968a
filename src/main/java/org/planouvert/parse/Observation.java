package org.planouvert.parse;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;

/**
 * Something odd that a stage saw in one document.
 *
 * @param rule the rule under which it is published, such as {@code R36_TOC_MATCH}
 * @param severity how much it weighs
 * @param page 1-based; 0 when it concerns the whole
 * @param message what is the matter and what to do
 */
public record Observation(String rule, Severity severity, int page, Message message) {}
