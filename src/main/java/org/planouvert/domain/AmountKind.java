package org.planouvert.domain;

/** What an amount of money is for its reader; only commitments may be summed over a contract. */
public enum AmountKind implements Word {
    COMMITMENT,
    CONTRIBUTION,
    ENVELOPE,
    TOTAL,
    SUBTOTAL,
    ESTIMATE,
    LOAN,
    THRESHOLD,
    UNIT_PRICE,
    CONTEXT
}
