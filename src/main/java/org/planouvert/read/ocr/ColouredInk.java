package org.planouvert.read.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes stamps, signatures and shading out of a colour picture: large patches of coloured ink become light, while
 * coloured letters, which are small, stay. Black letters under a stamp keep their black.
 */
final class ColouredInk {

    /** Strongest less weakest channel from which a pixel is coloured; JPEG fringes of black letters stay below. */
    private static final int CHROMA = 55;

    /** Patches are sought on a raster of so many pixels an inch. */
    private static final int RASTER_DPI = 50;

    /** Stamps and signatures are at least as large as this in both directions, in inches; letters are not. */
    private static final double LARGE = 0.5;

    /** A patch that fills more than this share of its box is a shaded area. */
    private static final double SHADING = 0.6;

    private final BufferedImage picture;
    private final Grey grey;
    private final int step;
    private final int columns;
    private final int rows;
    private final byte[] raster;

    private static final byte COLOURED = 1;
    private static final byte SEEN = 2;
    private static final byte STAMP = 3;
    private static final byte SHADED = 4;

    private ColouredInk(BufferedImage picture, Grey grey, double dpi) {
        this.picture = picture;
        this.grey = grey;
        step = Math.max(1, (int) Math.round(dpi / RASTER_DPI));
        columns = picture.getWidth() / step + 1;
        rows = picture.getHeight() / step + 1;
        raster = new byte[columns * rows];
    }

    /** The picture in grey, without its large coloured patches. */
    static Grey removed(BufferedImage picture, double dpi) {
        Grey grey = Grey.of(picture);
        ColouredInk ink = new ColouredInk(picture, grey, dpi);
        if (ink.mark()) {
            ink.findPatches(LARGE * dpi / ink.step);
            ink.lighten();
        }
        return grey;
    }

    private boolean mark() {
        boolean any = false;
        int[] line = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 0; x < line.length; x++) {
                if (chroma(line[x]) >= CHROMA) {
                    raster[y / step * columns + x / step] = COLOURED;
                    any = true;
                }
            }
        }
        return any;
    }

    private void findPatches(double large) {
        for (int start = 0; start < raster.length; start++) {
            if (raster[start] == COLOURED) {
                int[] box = {columns, rows, 0, 0};
                Deque<Integer> patch = flood(start, box);
                int width = box[2] - box[0] + 1;
                int height = box[3] - box[1] + 1;
                boolean isLarge = width >= large && height >= large;
                byte kind = !isLarge ? SEEN : patch.size() > SHADING * width * height ? SHADED : STAMP;
                patch.forEach(at -> raster[at] = kind);
            }
        }
    }

    private Deque<Integer> flood(int start, int[] box) {
        Deque<Integer> patch = new ArrayDeque<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(start);
        raster[start] = SEEN;
        while (!open.isEmpty()) {
            int at = open.pop();
            patch.add(at);
            int x = at % columns;
            int y = at / columns;
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x);
            box[3] = Math.max(box[3], y);
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    boolean inside = x + dx >= 0 && x + dx < columns && y + dy >= 0 && y + dy < rows;
                    int next = at + dy * columns + dx;
                    if (inside && raster[next] == COLOURED) {
                        raster[next] = SEEN;
                        open.push(next);
                    }
                }
            }
        }
        return patch;
    }

    private void lighten() {
        int[] line = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 0; x < line.length; x++) {
                byte kind = raster[y / step * columns + x / step];
                if (kind == STAMP && chroma(line[x]) >= CHROMA / 2) {
                    grey.set(x, y, Grey.WHITE);
                } else if (kind == SHADED) {
                    grey.set(x, y, strongest(line[x]));
                }
            }
        }
    }

    private static int strongest(int rgb) {
        return Math.max(rgb >> 16 & 255, Math.max(rgb >> 8 & 255, rgb & 255));
    }

    private static int chroma(int rgb) {
        return strongest(rgb) - Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255));
    }
}
