package org.planouvert.domain;

import java.util.Locale;

/** The level words of French planning contracts, and {@code chapter} and {@code section} for headings without one. */
public enum SectionKind implements Word {
    ARTICLE,
    VOLET,
    SOUS_VOLET,
    AXE,
    GRAND_PROJET,
    OBJECTIF,
    SOUS_OBJECTIF,
    MESURE,
    FICHE_ACTION,
    ANNEXE,
    LISTE,
    CHAPTER,
    SECTION;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
