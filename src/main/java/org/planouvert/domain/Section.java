package org.planouvert.domain;

/**
 * A heading and what stands under it.
 *
 * @param id stable between releases
 * @param contractId empty when the document belongs to no contract
 * @param documentId the document it stands in
 * @param parentId the section around it; empty at the top
 * @param depth 1 at the top
 * @param ordinal 1-based place in the document's reading order
 * @param kind the level's word
 * @param numberAsWritten such as {@code 2 – 2}; empty without a number
 * @param numberPath the same as a path, such as {@code 2.2}
 * @param title the heading without its number
 * @param path titles from the top, joined by {@code " > "}
 * @param pageStart 1-based page of the heading
 * @param pageEnd 1-based page where the last line under it stands
 * @param confidence from 0 to 1
 */
public record Section(
        String id,
        String contractId,
        String documentId,
        String parentId,
        int depth,
        int ordinal,
        SectionKind kind,
        String numberAsWritten,
        String numberPath,
        String title,
        String path,
        int pageStart,
        int pageEnd,
        double confidence) {}
