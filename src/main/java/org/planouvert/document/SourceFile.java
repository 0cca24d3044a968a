package org.planouvert.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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

    /**
     * Takes one file by itself, outside any inventory.
     *
     * @throws IOException when it cannot be read
     */
    public static SourceFile of(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] head = in.readNBytes(MediaType.HEAD_BYTES);
            in.transferTo(OutputStream.nullOutputStream());
            String sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
            return new SourceFile(file, name, sha256, Files.size(file), MediaType.of(head, name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
