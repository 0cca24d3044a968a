package org.planouvert.domain;

/** How much a finding weighs: an error stops publication, a warning is published with a flag. */
public enum Severity implements Word {
    ERROR,
    WARNING,
    INFO
}
