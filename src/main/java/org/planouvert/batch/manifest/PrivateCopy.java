package org.planouvert.batch.manifest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.planouvert.document.MediaType;

/**
 * Hashes a file while copying it, so that the hash is the copy's whatever happens to the file.
 *
 * @param sha256 64 hex digits
 * @param head its first bytes, at most {@link MediaType#HEAD_BYTES}
 * @param bytes how many were copied
 */
record PrivateCopy(String sha256, byte[] head, long bytes) {

    /** One disk request's worth; more brings no speed. */
    private static final int BUFFER_BYTES = 1 << 16;

    /** Copies a regular file; a link in its place is refused. */
    static PrivateCopy of(Path file, Path copy) throws IOException, UnreadableInputException {
        try (FileChannel out = FileChannel.open(
                copy, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            return read(file, chunk -> {
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
            });
        }
    }

    /** Hashes a file that is too large, or of no use, to be copied. */
    static PrivateCopy hashOf(Path file) throws IOException, UnreadableInputException {
        return read(file, chunk -> {});
    }

    private static PrivateCopy read(Path file, Sink sink) throws IOException, UnreadableInputException {
        MessageDigest digest = sha256Digest();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        byte[] head = new byte[MediaType.HEAD_BYTES];
        long total = 0;
        try (SeekableByteChannel in = open(file)) {
            while (fill(in, buffer)) {
                if (total < head.length) {
                    int n = (int) Math.min(head.length - total, buffer.remaining());
                    buffer.get(buffer.position(), head, (int) total, n);
                }
                total += buffer.remaining();
                digest.update(buffer.duplicate());
                sink.take(buffer);
            }
        }
        byte[] seen = Arrays.copyOf(head, (int) Math.min(head.length, total));
        return new PrivateCopy(HexFormat.of().formatHex(digest.digest()), seen, total);
    }

    private static SeekableByteChannel open(Path file) throws UnreadableInputException {
        try {
            return Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw new UnreadableInputException(e);
        }
    }

    /** Reads the next bytes; a failing input is no failing output, so the two are told apart here. */
    private static boolean fill(SeekableByteChannel in, ByteBuffer buffer) throws UnreadableInputException {
        try {
            buffer.clear();
            int read = in.read(buffer);
            buffer.flip();
            return read > 0;
        } catch (IOException e) {
            throw new UnreadableInputException(e);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Takes bytes as they are read. */
    private interface Sink {
        void take(ByteBuffer chunk) throws IOException;
    }

    /** The input cannot be read, which is the input's matter; a copy that cannot be written is ours. */
    static final class UnreadableInputException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableInputException(IOException cause) {
            super(cause);
        }
    }
}
