package org.planouvert.batch.manifest;

import java.nio.file.Path;
import org.planouvert.document.MediaType;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;

/**
 * One file of the input folder as the inventory found it.
 *
 * @param look what the folder says of it: kind, size, times
 * @param path relative to the input folder, for people
 * @param sha256 64 hex digits; empty when its bytes were not read
 * @param type told from its first bytes
 * @param mime the published media type; an {@code inode/} one for what is no regular file
 * @param status {@link DocumentStatus#EXTRACTED} for one that is to be read; otherwise what has become of it already
 * @param reasonCode why it is not to be read; empty when it is
 * @param reason the same in words
 */
public record Entry(
        Look look,
        String path,
        String sha256,
        MediaType type,
        String mime,
        DocumentStatus status,
        String reasonCode,
        String reason) {

    /** True for a document that an extractor is to read. */
    public boolean isToRead() {
        return status == DocumentStatus.EXTRACTED;
    }

    /** The document as extractors get it: a private copy under a name of ours, never the input itself. */
    public SourceFile source(Path workFolder) {
        return new SourceFile(workFolder.resolve(sha256), path, sha256, look.bytes(), type);
    }

    /** Its row, as far as the inventory knows it. */
    public DocumentRecord row() {
        return new DocumentRecord(
                sha256.isEmpty() ? "" : sha256.substring(0, 16),
                sha256,
                path,
                mime,
                look.bytes(),
                "",
                DocumentKind.OTHER,
                "",
                0,
                0,
                0,
                "",
                status,
                reasonCode,
                reason);
    }
}
