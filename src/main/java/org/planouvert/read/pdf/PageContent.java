package org.planouvert.read.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What a page draws, unpacked.
 *
 * @param bytes as far as they could be unpacked
 * @param isWhole false when a content stream is missing or breaks off, over which PDFBox passes in silence
 */
record PageContent(ContentBytes bytes, boolean isWhole) {

    /** A deflate stream comes with two bytes of its own in front (RFC 1950). */
    private static final int ZLIB_HEADER = 2;

    private static final int INPUT_BYTES = 8_192;

    /** Most pages unpack to less. */
    private static final int CONTENT_BYTES = 32_768;

    /**
     * Unpacks the content of a page: once where one deflate stream is all of it and whole, as on nearly every page.
     *
     * @throws IOException when a stream cannot be read at all
     */
    static PageContent of(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream && isDeflate(stream) && !hasParameters(stream)) {
            Optional<ContentBytes> unpacked = unpack(stream);
            if (unpacked.isPresent()) {
                return new PageContent(unpacked.get(), true);
            }
        }
        boolean isWhole = isWhole(page);
        try (InputStream content = page.getContents()) {
            return new PageContent(ContentBytes.of(content), isWhole);
        }
    }

    /** True when all content streams of the page are there and can be unpacked to their end. */
    private static boolean isWhole(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
        if (contents != null && page.getCOSObject().getDictionaryObject(COSName.CONTENTS) == null) {
            return false;
        }
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            COSStream stream = streams.next().getCOSObject();
            if (isDeflate(stream) && unpack(stream).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDeflate(COSStream stream) {
        return COSName.FLATE_DECODE.equals(stream.getFilters());
    }

    private static boolean hasParameters(COSStream stream) {
        return stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) != null;
    }

    /** Unpacks to the end; empty when it breaks off. The checksum is left aside: several producers leave it out. */
    private static Optional<ContentBytes> unpack(COSStream stream) throws IOException {
        Inflater inflater = new Inflater(true);
        byte[] in = new byte[INPUT_BYTES];
        byte[] out = new byte[CONTENT_BYTES];
        int length = 0;
        try (InputStream raw = stream.createRawInputStream()) {
            raw.skipNBytes(ZLIB_HEADER);
            while (!inflater.finished()) {
                int more = inflater.inflate(out, length, out.length - length);
                length += more;
                if (length == out.length) {
                    out = Arrays.copyOf(out, 2 * length);
                } else if (more == 0 && inflater.needsInput()) {
                    int read = raw.read(in);
                    if (read <= 0) {
                        return Optional.empty();
                    }
                    inflater.setInput(in, 0, read);
                }
            }
            return Optional.of(new ContentBytes(out, length, null));
        } catch (DataFormatException | EOFException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
