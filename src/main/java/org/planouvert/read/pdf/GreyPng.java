package org.planouvert.read.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture as a PNG file of eight greys, four bits for each point: half the size and a third of the time of the
 * platform's writer, and no date or name of a program in it. Source: the PNG specification (ISO/IEC 15948).
 */
final class GreyPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Steps between black and white: fewer spoil small type, more cost space that nobody sees. */
    private static final int STEPS = 7;

    /** The largest number of four bits. */
    private static final int WHITE = 15;

    /** What most of a page is. */
    private static final int PAPER = 0xffffff;

    /** Two points of it. */
    private static final byte BLANK = (byte) 0xff;

    /** Of zlib: a tenth larger than the best, in a third of its time. */
    private static final int EFFORT = 4;

    private static final int BITS = 4;
    private static final int BUFFER = 1 << 16;

    /** The four bits of each luma, from black to white: divided for every point, they would be a tenth of drawing a page. */
    private static final byte[] GREYS = greys();

    private GreyPng() {}

    /** Writes a picture whose points are whole numbers {@code 0xRRGGBB}, as {@code TYPE_INT_RGB} has them. */
    static byte[] encode(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(picture.getWidth(), picture.getHeight()));
        chunk(out, "IDAT", points(picture));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.writeByte(BITS);
        // Grey; the only compression, the only family of filters, no interlace.
        out.writeInt(0);
        return bytes.toByteArray();
    }

    private static byte[] points(BufferedImage picture) throws IOException {
        int width = picture.getWidth();
        // Straight from the memory: asked for as colours, each point costs as much as drawing it.
        int[] points = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        byte[] packed = new byte[1 + (width + 1) / 2];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(EFFORT);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            for (int y = 0; y < picture.getHeight(); y++) {
                pack(points, y * width, width, packed);
                out.write(packed);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** Two points to a byte behind a zero, which says that the line is not filtered. */
    private static void pack(int[] points, int start, int width, byte[] packed) {
        for (int x = 0; x < width; x += 2) {
            int one = points[start + x];
            int next = x + 1 < width ? points[start + x + 1] : PAPER;
            packed[1 + x / 2] = (one & next & PAPER) == PAPER ? BLANK : (byte) (grey(one) << BITS | grey(next));
        }
    }

    /** Luma of ITU-R BT.601, rounded to one of the greys. */
    private static int grey(int rgb) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        return GREYS[red == green && green == blue ? red : (red * 299 + green * 587 + blue * 114 + 500) / 1000];
    }

    private static byte[] greys() {
        byte[] greys = new byte[256];
        for (int luma = 0; luma < greys.length; luma++) {
            greys[luma] = (byte) ((luma * STEPS + 127) / 255 * WHITE / STEPS);
        }
        return greys;
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }
}
