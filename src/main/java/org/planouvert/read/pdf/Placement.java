package org.planouvert.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Takes a point of the PDF's page space (origin bottom left, y upwards) to the page as displayed (origin top left of the
 * crop box, y downwards, {@code /Rotate} applied): {@code x' = xx·x + xy·y + x0}, {@code y' = yx·x + yy·y + y0}.
 */
record Placement(float xx, float xy, float x0, float yx, float yy, float y0, float width, float height) {

    static Placement of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        float left = crop.getLowerLeftX();
        float bottom = crop.getLowerLeftY();
        float right = crop.getUpperRightX();
        float top = crop.getUpperRightY();
        float width = right - left;
        float height = top - bottom;
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Placement(0, 1, -bottom, 1, 0, -left, height, width);
            case 180 -> new Placement(-1, 0, right, 0, 1, -bottom, width, height);
            case 270 -> new Placement(0, -1, top, -1, 0, right, height, width);
            default -> new Placement(1, 0, -left, 0, -1, top, width, height);
        };
    }

    float x(float px, float py) {
        return xx * px + xy * py + x0;
    }

    float y(float px, float py) {
        return yx * px + yy * py + y0;
    }
}
