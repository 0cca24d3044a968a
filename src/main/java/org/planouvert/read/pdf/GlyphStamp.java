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

    private static int mixed(int below, int ink, int covered) {
        return mixed(below, ink, covered, 16) | mixed(below, ink, covered, 8) | mixed(below, ink, covered, 0);
    }

    private static int mixed(int below, int ink, int covered, int shift) {
        int paper = below >> shift & FULL;
        return paper + (((ink >> shift & FULL) - paper) * covered + FULL / 2) / FULL << shift;
    }

    /** The points of a picture, {@code 0xRRGGBB} row by row. */
    @SuppressWarnings("ArrayRecordComponent") // one picture, drawn upon
    record Sheet(int[] points, int width, int height) {}
}
