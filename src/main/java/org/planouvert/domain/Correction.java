package org.planouvert.domain;

/**
 * A value that a person sets right.
 *
 * @param id of the row
 * @param field of the row
 * @param old the value that is wrong: when the row no longer has it, the correction is not applied
 * @param value what it ought to be
 * @param reason why
 * @param source what shows it, such as a page of the signed contract
 * @param place file and line of the correction
 */
public record Correction(
        String id, CorrectableField field, String old, String value, String reason, String source, String place) {}
