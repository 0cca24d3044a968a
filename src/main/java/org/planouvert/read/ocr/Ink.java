package org.planouvert.read.ocr;

/** Which pixels of a picture are ink: those clearly darker than what surrounds them. Immutable but for {@link #clear}. */
final class Ink {

    /** Side of the square whose mean a pixel is compared with, in inches: wider than a letter, narrower than a cell. */
    private static final double WINDOW = 0.16;

    /**
     * Ink is darker than this share of the mean around it. Between paper with noise (0.9 and above) and the grey of a
     * hairline at 150 dpi (0.5 to 0.7). Bradley and Roth, "Adaptive thresholding using the integral image", 2007.
     */
    private static final int DARKER_PERCENT = 80;

    /** A difference of fewer grey levels than this is noise, however dark the ground. */
    private static final int LEAST_STEP = 20;

    private final int width;
    private final int height;
    private final boolean[] mask;

    private Ink(int width, int height, boolean[] mask) {
        this.width = width;
        this.height = height;
        this.mask = mask;
    }

    static Ink of(Grey grey, double dpi) {
        int w = grey.width();
        int h = grey.height();
        // Sums may overflow; their differences over a window do not.
        int[] sums = new int[(w + 1) * (h + 1)];
        for (int y = 0; y < h; y++) {
            int row = 0;
            for (int x = 0; x < w; x++) {
                row += grey.at(x, y);
                sums[(y + 1) * (w + 1) + x + 1] = sums[y * (w + 1) + x + 1] + row;
            }
        }
        int reach = Math.max(4, (int) Math.round(WINDOW * dpi / 2));
        boolean[] mask = new boolean[w * h];
        for (int y = 0; y < h; y++) {
            int top = Math.max(0, y - reach) * (w + 1);
            int bottom = Math.min(h, y + reach + 1) * (w + 1);
            int rows = (bottom - top) / (w + 1);
            for (int x = 0; x < w; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(w, x + reach + 1);
                int sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
                int mean = sum / (rows * (right - left));
                int value = grey.at(x, y);
                mask[y * w + x] = value * 100 < mean * DARKER_PERCENT && mean - value >= LEAST_STEP;
            }
        }
        return new Ink(w, h, mask);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return mask[y * width + x];
    }

    void clear(int x, int y) {
        mask[y * width + x] = false;
    }

    /** How many pixels of the box are ink. */
    int count(PixelBox box) {
        int count = 0;
        for (int y = box.y0(); y < box.y1(); y++) {
            for (int x = box.x0(); x < box.x1(); x++) {
                count += mask[y * width + x] ? 1 : 0;
            }
        }
        return count;
    }

    /** Rows and columns exchanged. */
    Ink transposed() {
        boolean[] turned = new boolean[mask.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = mask[y * width + x];
            }
        }
        return new Ink(height, width, turned);
    }
}
