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
    /** Commitments and totals that a relation proves, as a share of all of them. */
    VERIFIED_SHARE(false),
    /** Committed euros that a relation proves, as a share of all of them. */
    PROVEN_SHARE(false),
    /** Rows that the release before had and this one has not, as a share, in the table that lost most. */
    MAX_ROW_LOSS(true);

    private final boolean lessIsBetter;

    Measure(boolean lessIsBetter) {
        this.lessIsBetter = lessIsBetter;
    }

    /** The key under {@code gates} in a job file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for a number between 0 and 1. */
    public boolean isShare() {
        return switch (this) {
            case QUARANTINED_SHARE, VERIFIED_SHARE, PROVEN_SHARE, MAX_ROW_LOSS -> true;
            case ERRORS, WARNINGS, QUARANTINED, CONTRACTS, OPERATIONS, AMOUNTS -> false;
        };
    }

    /** The comparison that a bare number means. */
    String usualComparison() {
        return lessIsBetter ? "<=" : ">=";
    }
}
