package org.planouvert.domain;

/** What a document is among the papers of a contract. */
public enum DocumentKind implements Word {
    CONTRACT,
    AMENDMENT,
    PROTOCOL,
    AGREEMENT,
    MAQUETTE,
    ANNEX,
    PRESS_RELEASE,
    WEB_PAGE,
    OTHER
}
