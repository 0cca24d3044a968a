package org.planouvert.domain;

/**
 * Where a value was read, carried unchanged into the published row.
 *
 * @param documentId the first 16 hex digits of the document's SHA-256
 * @param page 1-based page, or 1-based number of the sheet
 * @param region the place on that page
 * @param quote the exact words there
 * @param method how they were read
 * @param confidence from 0 to 1
 */
public record Provenance(String documentId, int page, Region region, String quote, Method method, double confidence) {

    public Provenance {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }
}
