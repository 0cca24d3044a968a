package org.planouvert.domain;

/** The kind of thing that is funded. */
public enum OperationCategory implements Word {
    OPERATION,
    PROJECT,
    PROGRAMME,
    STUDY,
    ACTION,
    SITE,
    SCHEME
}
