package org.planouvert.read.pdf;

import java.awt.Rectangle;

/**
 * How much of each point around its origin a glyph covers.
 *
 * @param left the first column, in points of the picture right of the glyph's origin
 * @param top the first row, in points of the picture below the glyph's origin
 * @param coverage row by row, 0 to 255 (unsigned)
 */
record GlyphStamp(int left, int top, int width, int height, byte[] coverage) {

    private static final int FULL = 255;

    /**
     * Presses the stamp onto a picture.
     *
     * @param clip what may be touched, within the picture
     * @param x column of the glyph's origin
     * @param y row of the glyph's origin
     * @param rgb the ink, as {@code 0xRRGGBB}
     */
    void press(Sheet sheet, Rectangle clip, int x, int y, int rgb) {
        int from = Math.max(clip.x, x + left);
        int to = Math.min(clip.x + clip.width, x + left + width);
        int last = Math.min(clip.y + clip.height, y + top + height);
        for (int row = Math.max(clip.y, y + top); row < last; row++) {
            int stamp = (row - y - top) * width - x - left;
            int line = row * sheet.width();
            for (int column = from; column < to; column++) {
                int covered = coverage[stamp + column] & FULL;
                if (covered != 0) {
                    sheet.points()[line + column] =
                            covered == FULL ? rgb : mixed(sheet.points()[line + column], rgb, covered);
                }
            }
        }
    }

    /** Most ink is a grey on a grey, whose three parts are alike. */
    private static int mixed(int below, int ink, int covered) {
        int blue = mixed(below, ink, covered, 0);
        return isGrey(below) && isGrey(ink)
                ? blue * 0x010101
                : mixed(below, ink, covered, 16) | mixed(below, ink, covered, 8) | blue;
    }

    private static boolean isGrey(int rgb) {
        return (rgb & 0xffff) == (rgb >> 8 & 0xffff);
    }

    private static int mixed(int below, int ink, int covered, int shift) {
        int paper = below >> shift & FULL;
        int more = ((ink >> shift & FULL) - paper) * covered + FULL / 2;
        return paper + (more < 0 ? -share(-more) : share(more)) << shift;
    }

    /** Of 255, rounded down, for numbers below 65,535; the first compiler leaves a division to the processor, which takes long. */
    private static int share(int number) {
        return number + 1 + (number >> 8) >> 8;
    }

    /** The points of a picture, {@code 0xRRGGBB} row by row. */
    @SuppressWarnings("ArrayRecordComponent") // one picture, drawn upon
    record Sheet(int[] points, int width, int height) {}
}
