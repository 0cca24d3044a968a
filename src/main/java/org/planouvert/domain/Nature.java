package org.planouvert.domain;

/**
 * What an amount is: the four words that decide whether it may be added to another.
 *
 * @param kind commitment, total, estimate…
 * @param qualifier how exactly it is stated
 * @param creditKind contractualised, valorised…
 * @param stage AE, CP, AP where the document says so
 */
public record Nature(AmountKind kind, Qualifier qualifier, CreditKind creditKind, BudgetStage stage) {}
