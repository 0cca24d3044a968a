package org.planouvert.domain;

/** The five states of a table cell, and text; only a number or a zero carries a value. */
public enum CellState implements Word {
    NUMBER,
    ZERO,
    EMPTY,
    NOT_EVALUATED,
    NOT_APPLICABLE,
    TEXT
}
