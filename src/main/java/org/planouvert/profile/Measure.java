package org.planouvert.profile;

import java.util.Locale;

/** What a gate can look at. Shares lie between 0 and 1. */
public enum Measure {
    /** Findings of severity error that failed. */
    ERRORS(true),
    /** Findings of severity warning that failed. */
    WARNINGS(true),
    /** Documents that could not be read. */
    QUARANTINED(true),
    /** The same as a share of all documents that were not ignored. */
    QUARANTINED_SHARE(true),
    CONTRACTS(false),
    OPERATIONS(false),
    AMOUNTS(false),
    /** Amounts that a relation proves, as a share of all amounts. */
    VERIFIED_SHARE(false),
    /** Amounts whose funder the text names, as a share of all amounts. */
    FUNDED_SHARE(false);

    private final boolean lessIsBetter;

    Measure(boolean lessIsBetter) {
        this.lessIsBetter = lessIsBetter;
    }

    /** The key under {@code gates} in a job file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The comparison that a bare number means. */
    String usualComparison() {
        return lessIsBetter ? "<=" : ">=";
    }
}
