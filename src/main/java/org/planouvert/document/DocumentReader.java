package org.planouvert.document;

/** Reads one kind of file. */
public interface DocumentReader {

    /** True when this reader is the one for such files. */
    boolean reads(MediaType mediaType);

    /**
     * Hands every page to the visitor and says what it learnt of the whole.
     *
     * @throws UnreadableDocumentException when nothing of the file can be trusted; what the visitor has seen is void
     */
    DocumentInfo read(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException;

    /**
     * Shows the rows that {@link #read} left out of sheets too long to hold, as further parts of these sheets, without
     * their merged ranges.
     *
     * @throws UnreadableDocumentException when nothing of the file can be trusted
     */
    default void readRest(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        // most documents are shown whole
    }
}
