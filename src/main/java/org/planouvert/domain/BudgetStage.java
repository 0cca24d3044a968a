package org.planouvert.domain;

/** The stage of a budget that an amount counts: autorisations d'engagement, crédits or autorisations de paiement. */
public enum BudgetStage implements Word {
    AE,
    CP,
    AP,
    UNSTATED;

    /** The abbreviation as the administration writes it; empty when the document names no stage. */
    @Override
    public String word() {
        return this == UNSTATED ? "" : name();
    }
}
