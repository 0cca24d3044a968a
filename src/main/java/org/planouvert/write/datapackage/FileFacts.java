package org.planouvert.write.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one file from another.
 *
 * @param bytes its size
 * @param sha256 hash of its content, 64 hex digits
 */
public record FileFacts(long bytes, String sha256) {

    private static final int BUFFER_BYTES = 1 << 16;

    /** Reads the whole file. */
    public static FileFacts of(Path file) throws IOException {
        MessageDigest digest = digest();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        return new FileFacts(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** Every Java platform must offer SHA-256. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
