package org.planouvert.domain;

/**
 * Who pays, as far as the text says it.
 *
 * @param partyId the party's row; empty when no funder is named
 * @param category empty text in the release when no funder is named ({@link PartyCategory#UNKNOWN} with an empty label)
 * @param label the funder's usual name; empty when none is named
 * @param via the operator, fund or programme through which it pays; empty when none is named
 */
public record Payer(String partyId, PartyCategory category, String label, String via) {

    /** No funder is named: an empty cell, never a guess. */
    public static final Payer UNNAMED = new Payer("", PartyCategory.UNKNOWN, "", "");

    public boolean isNamed() {
        return !label.isEmpty();
    }
}
