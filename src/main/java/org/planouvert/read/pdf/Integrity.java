package org.planouvert.read.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Looks for damage over which PDFBox passes in silence: a file cut short, a content stream that breaks off. */
final class Integrity {

    /** Readers look for the end marker in the last kilobyte (ISO 32000-1, annex H, note 18). */
    private static final int TAIL = 1024;

    /** A deflate stream comes with two bytes of its own in front (RFC 1950). */
    private static final int ZLIB_HEADER = 2;

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

    /** True when all content streams of the page are there and can be unpacked to their end. */
    static boolean isWhole(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
        if (contents != null && page.getCOSObject().getDictionaryObject(COSName.CONTENTS) == null) {
            return false;
        }
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            COSStream stream = streams.next().getCOSObject();
            if (COSName.FLATE_DECODE.equals(stream.getFilters()) && !inflates(stream)) {
                return false;
            }
        }
        return true;
    }

    /** The checksum at the end is left aside: several producers leave it out. */
    private static boolean inflates(COSStream stream) throws IOException {
        Inflater inflater = new Inflater(true);
        byte[] in = new byte[8192];
        byte[] out = new byte[32768];
        try (InputStream raw = stream.createRawInputStream()) {
            raw.skipNBytes(ZLIB_HEADER);
            while (!inflater.finished()) {
                if (inflater.inflate(out) == 0 && inflater.needsInput()) {
                    int read = raw.read(in);
                    if (read <= 0) {
                        return inflater.finished();
                    }
                    inflater.setInput(in, 0, read);
                }
            }
            return true;
        } catch (DataFormatException | EOFException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
