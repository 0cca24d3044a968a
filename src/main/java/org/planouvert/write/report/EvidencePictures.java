package org.planouvert.write.report;

import java.util.Optional;

/** Knows the pictures of cited pages, which are made elsewhere and lie beside the report. */
@FunctionalInterface
public interface EvidencePictures {

    /** No page has a picture. */
    EvidencePictures NONE = (documentId, page) -> Optional.empty();

    /**
     * The picture of a page.
     *
     * @param documentId as in the release
     * @param page 1-based
     */
    Optional<PagePicture> of(String documentId, int page);

    /**
     * A picture of a whole page as displayed.
     *
     * @param path relative to the report's folder, names joined by {@code /}
     * @param width of the page, in points
     * @param height of the page, in points
     */
    record PagePicture(String path, double width, double height) {}
}
