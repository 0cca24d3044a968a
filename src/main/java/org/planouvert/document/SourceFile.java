package org.planouvert.document;

import java.nio.file.Path;

/**
 * A file of the input folder, frozen by its content.
 *
 * @param file where its bytes can be read now
 * @param path relative to the input folder, names joined by {@code /}
 * @param sha256 64 hex digits
 * @param bytes its size
 * @param mediaType told from its first bytes
 */
public record SourceFile(Path file, String path, String sha256, long bytes, MediaType mediaType) {

    /** The first 16 hex digits of the content's SHA-256. */
    public String documentId() {
        return sha256.substring(0, 16);
    }
}
