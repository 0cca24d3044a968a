package org.planouvert.domain;

/** How exactly an amount is stated. */
public enum Qualifier implements Word {
    EXACT,
    APPROX,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    RANGE,
    OBJECTIVE,
    ANNOUNCED,
    CONDITIONAL
}
