package org.planouvert.read.ocr;

import java.util.List;

/**
 * A picture turned upright and straightened, its rules found and taken out.
 *
 * @param turn quarter turns clockwise by which the displayed page was turned
 * @param clean without rules
 * @param ink of {@code clean}
 * @param rules in pixels
 * @param cells of its ruled tables, in pixels
 * @param dpi pixels per inch
 * @param isBlank true when there is nothing on it but dust; stamps and signatures are something
 */
record UprightPage(
        int turn, Grey clean, Ink ink, List<Stroke> rules, List<PixelBox> cells, double dpi, boolean isBlank) {

    /** Skew is measured on a picture of about this many dots per inch. */
    private static final int SKEW_DPI = 100;

    /** Of a page with a single line of text a thousandth is ink; dust is less. */
    private static final double DUST = 0.0003;

    /**
     * Prepares a picture.
     *
     * @param displayed in grey, as it is
     * @param plain the same without stamps, to be read
     */
    static UprightPage of(Grey displayed, Grey plain, int turn, double dpi) {
        Grey upright = displayed.turned(turn);
        int factor = Math.max(1, (int) Math.round(dpi / SKEW_DPI));
        double skew = Skew.of(Ink.of(upright.shrunk(factor), dpi / factor));
        // Rules are sought before colours are taken out, because rules are often coloured.
        Ink all = Ink.of(upright.rotated(skew), dpi);
        double inked = all.count(new PixelBox(0, 0, all.width(), all.height()));
        List<Stroke> rules = StrokeFinder.find(all, dpi);
        Grey clean = plain.turned(turn).rotated(skew).copy();
        Ink ink = Ink.of(clean, dpi);
        Eraser.erase(clean, ink, rules, dpi);
        return new UprightPage(
                turn, clean, ink, rules, Grid.cells(rules, dpi), dpi, inked < DUST * all.width() * all.height());
    }
}
