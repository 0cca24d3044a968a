package org.planouvert.domain;

/**
 * The fate of one input file.
 *
 * @param documentId the first 16 hex digits of {@code sha256}; empty when the bytes could not be read
 * @param sha256 64 hex digits; empty when the bytes could not be read
 * @param path relative to the input folder, names joined by {@code /}
 * @param mediaType such as {@code application/pdf}
 * @param bytes size of the file
 * @param title as the document names itself
 * @param kind what it is among the papers of a contract
 * @param contractId the contract it tells; empty for none
 * @param pages pages or sheets
 * @param textPages pages with text of their own
 * @param ocrPages pages read by OCR
 * @param language ISO 639-1; empty when unknown
 * @param status what became of it
 * @param reasonCode a stable code when it was not wholly extracted; empty otherwise
 * @param reason the same in words
 */
public record DocumentRecord(
        String documentId,
        String sha256,
        String path,
        String mediaType,
        long bytes,
        String title,
        DocumentKind kind,
        String contractId,
        int pages,
        int textPages,
        int ocrPages,
        String language,
        DocumentStatus status,
        String reasonCode,
        String reason) {}
