package org.planouvert.read.ocr;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;

/** A grey picture: one byte for each pixel, 0 black to 255 white, rows from the top. Immutable but for {@link #set}. */
final class Grey {

    static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] pixels;

    private Grey(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    static Grey white(int width, int height) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) WHITE);
        return new Grey(width, height, pixels);
    }

    /** The luminance of a picture; computed here because AWT's own conversion to grey brightens thin strokes. */
    static Grey of(BufferedImage image) {
        Grey grey = white(image.getWidth(), image.getHeight());
        int[] row = new int[grey.width];
        for (int y = 0; y < grey.height; y++) {
            image.getRGB(0, y, grey.width, 1, row, 0, grey.width);
            for (int x = 0; x < grey.width; x++) {
                int rgb = row[x];
                grey.set(x, y, (299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255)) / 1000);
            }
        }
        return grey;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** 0 black to 255 white. */
    int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }

    /** As {@link #at}, white outside the picture. */
    private int near(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
    }

    void set(int x, int y, int value) {
        pixels[y * width + x] = (byte) value;
    }

    Grey copy() {
        return new Grey(width, height, pixels.clone());
    }

    /** Turned clockwise by so many quarters. */
    Grey turned(int quarters) {
        int turn = Math.floorMod(quarters, 4);
        if (turn == 0) {
            return this;
        }
        Grey result = turn == 2 ? white(width, height) : white(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int value = at(x, y);
                if (turn == 1) {
                    result.set(height - 1 - y, x, value);
                } else if (turn == 2) {
                    result.set(width - 1 - x, height - 1 - y, value);
                } else {
                    result.set(y, width - 1 - x, value);
                }
            }
        }
        return result;
    }

    /** Rotated clockwise about its centre by a small angle in radians; same size, white where nothing was. */
    Grey rotated(double radians) {
        if (radians == 0) {
            return this;
        }
        Grey result = white(width, height);
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        double cx = (width - 1) / 2.0;
        double cy = (height - 1) / 2.0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = x - cx;
                double dy = y - cy;
                result.set(x, y, between(cx + cos * dx + sin * dy, cy - sin * dx + cos * dy));
            }
        }
        return result;
    }

    /** Each pixel the mean of {@code factor} by {@code factor} pixels. */
    Grey shrunk(int factor) {
        if (factor <= 1) {
            return this;
        }
        Grey result = white(Math.max(1, width / factor), Math.max(1, height / factor));
        for (int y = 0; y < result.height && (y + 1) * factor <= height; y++) {
            for (int x = 0; x < result.width && (x + 1) * factor <= width; x++) {
                int sum = 0;
                for (int dy = 0; dy < factor; dy++) {
                    for (int dx = 0; dx < factor; dx++) {
                        sum += at(x * factor + dx, y * factor + dy);
                    }
                }
                result.set(x, y, sum / (factor * factor));
            }
        }
        return result;
    }

    /** A piece of the picture, enlarged by {@code scale}, with a white margin of so many pixels of the result. */
    Grey piece(PixelBox box, double scale, int margin) {
        int w = (int) Math.round(box.width() * scale);
        int h = (int) Math.round(box.height() * scale);
        Grey result = white(w + 2 * margin, h + 2 * margin);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double sx = box.x0() + (x + 0.5) / scale - 0.5;
                double sy = box.y0() + (y + 0.5) / scale - 0.5;
                double insideX = Math.max(box.x0(), Math.min(box.x1() - 1.0, sx));
                double insideY = Math.max(box.y0(), Math.min(box.y1() - 1.0, sy));
                result.set(x + margin, y + margin, between(insideX, insideY));
            }
        }
        return result;
    }

    private int between(double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double fx = x - x0;
        double fy = y - y0;
        double top = near(x0, y0) * (1 - fx) + near(x0 + 1, y0) * fx;
        double bottom = near(x0, y0 + 1) * (1 - fx) + near(x0 + 1, y0 + 1) * fx;
        return (int) Math.round(top * (1 - fy) + bottom * fy);
    }

    /** Writes it as a binary portable grey map, which every Tesseract reads and which costs no compression. */
    void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(pixels);
        }
    }

    void digestInto(MessageDigest digest) {
        digest.update((width + "x" + height + "\n").getBytes(StandardCharsets.US_ASCII));
        digest.update(pixels);
    }
}
