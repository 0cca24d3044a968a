package org.planouvert.read.ocr;

/**
 * An upright rectangle of a picture, in pixels from its top left corner.
 *
 * @param x0 first column
 * @param y0 first row
 * @param x1 column after the last
 * @param y1 row after the last
 */
record PixelBox(int x0, int y0, int x1, int y1) {

    int width() {
        return x1 - x0;
    }

    int height() {
        return y1 - y0;
    }

    double centerX() {
        return (x0 + x1) / 2.0;
    }

    double centerY() {
        return (y0 + y1) / 2.0;
    }

    boolean contains(double x, double y) {
        return x >= x0 && x < x1 && y >= y0 && y < y1;
    }

    PixelBox union(PixelBox o) {
        return new PixelBox(Math.min(x0, o.x0), Math.min(y0, o.y0), Math.max(x1, o.x1), Math.max(y1, o.y1));
    }

    /** Grown on every side, but not over the edge of a picture of the given size. */
    PixelBox grown(int pixels, int width, int height) {
        return new PixelBox(
                Math.max(0, x0 - pixels),
                Math.max(0, y0 - pixels),
                Math.min(width, x1 + pixels),
                Math.min(height, y1 + pixels));
    }
}
