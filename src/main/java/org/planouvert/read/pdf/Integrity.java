package org.planouvert.read.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for damage over which PDFBox passes in silence: a file cut short. What breaks off inside is {@link PageContent}'s. */
final class Integrity {

    /** Readers look for the end marker in the last kilobyte (ISO 32000-1, annex H, note 18). */
    private static final int TAIL = 1024;

    private Integrity() {}

    /** True when the file ends as a whole PDF does. */
    static boolean hasTail(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            int length = (int) Math.min(TAIL, channel.size());
            ByteBuffer buffer = ByteBuffer.allocate(length);
            channel.position(channel.size() - length);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // Reads on until the tail is complete.
            }
            String tail = new String(buffer.array(), StandardCharsets.ISO_8859_1);
            return tail.contains("%%EOF") && tail.contains("startxref");
        }
    }
}
