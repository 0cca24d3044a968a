package org.planouvert.domain;

/** How firmly an operation is in the contract. */
public enum OperationStatus implements Word {
    LISTED,
    CONDITIONAL,
    SECOND_PHASE,
    FOR_MEMORY,
    OUTSIDE
}
