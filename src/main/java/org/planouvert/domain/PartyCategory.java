package org.planouvert.domain;

/** The kind of body that signs or pays. */
public enum PartyCategory implements Word {
    STATE,
    STATE_FUND,
    STATE_OPERATOR,
    REGION,
    DEPARTEMENT,
    METROPOLE,
    EPCI,
    COMMUNE,
    EUROPEAN_UNION,
    OTHER_PUBLIC,
    PRIVATE,
    COLLECTIVE,
    UNKNOWN
}
