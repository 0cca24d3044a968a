package org.planouvert.domain;

/**
 * Where words stand, and the words.
 *
 * @param page 1-based page or sheet
 * @param region on that page
 * @param quote the exact words there
 */
public record Place(int page, Region region, String quote) {

    /** This place as the provenance of a value. */
    public Provenance in(String documentId, Method method, double confidence) {
        return new Provenance(documentId, page, region, quote, method, confidence);
    }
}
