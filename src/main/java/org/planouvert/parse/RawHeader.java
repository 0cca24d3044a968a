package org.planouvert.parse;

import java.util.OptionalInt;
import org.planouvert.domain.DocumentKind;

/**
 * What a document says of itself and of its contract, as written.
 *
 * @param title as the document names itself
 * @param documentKind what it is
 * @param contractKind such as {@code CPER}; empty when it names none
 * @param territory such as {@code Nord – Pas-de-Calais}; empty when it names none
 * @param firstYear of the contract's period
 * @param lastYear of the contract's period
 * @param signedOn the day of signature in its words, such as {@code 9 janvier 2023}; empty when it names none
 * @param language ISO 639-1; empty when unknown
 */
public record RawHeader(
        String title,
        DocumentKind documentKind,
        String contractKind,
        String territory,
        OptionalInt firstYear,
        OptionalInt lastYear,
        String signedOn,
        String language) {}
