package org.planouvert.domain;

/** What became of an input file. */
public enum DocumentStatus implements Word {
    EXTRACTED,
    PARTIAL,
    DUPLICATE,
    QUARANTINED,
    IGNORED
}
