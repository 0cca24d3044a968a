package org.planouvert.domain;

/** How a value was read. */
public enum Method implements Word {
    TEXT,
    TABLE,
    SHEET,
    OCR,
    CORRECTION
}
