package org.planouvert.domain;

/**
 * What a rule, or a reader, has to say about a value or a place.
 *
 * @param id stable between releases
 * @param ruleId such as {@code R03_ROW_TOTAL}
 * @param severity how much it weighs
 * @param status fail, pass or not evaluable
 * @param contractId empty when it concerns none
 * @param documentId empty when it concerns none
 * @param subjectType the table that {@code subjectId} points into, such as {@code amounts}; empty for none
 * @param subjectId the row it is about
 * @param page 1-based; 0 when it has no page
 * @param message what is the matter and what to do
 * @param expected the value that the rule wants; empty for none
 * @param observed the value found; empty for none
 * @param tolerance what may lie between them; empty for none
 */
public record Finding(
        String id,
        String ruleId,
        Severity severity,
        FindingStatus status,
        String contractId,
        String documentId,
        String subjectType,
        String subjectId,
        int page,
        Message message,
        String expected,
        String observed,
        String tolerance) {}
