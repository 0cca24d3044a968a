package org.planouvert.domain;

/** How a place was given its code. */
public enum GeoMethod implements Word {
    STATED,
    CODE,
    ALIAS,
    NONE
}
