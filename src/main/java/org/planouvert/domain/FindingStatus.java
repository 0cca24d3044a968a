package org.planouvert.domain;

/** The outcome of a rule. */
public enum FindingStatus implements Word {
    FAIL,
    PASS,
    NOT_EVALUABLE
}
