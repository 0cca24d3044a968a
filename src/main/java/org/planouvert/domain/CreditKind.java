package org.planouvert.domain;

/** Whether the money is decided in the contract or only counted beside it. */
public enum CreditKind implements Word {
    CONTRACTUALISED,
    VALORISED,
    ORDINARY_LAW,
    RECOVERY,
    INDICATIVE,
    OUTSIDE,
    UNKNOWN
}
