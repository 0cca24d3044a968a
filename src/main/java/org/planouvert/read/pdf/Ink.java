package org.planouvert.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.jspecify.annotations.Nullable;

/** Turns a PDF colour into 0xRRGGBB, remembering the last one because it holds for many marks in a row. */
final class Ink {

    /** What a pattern or an unreadable colour is taken for: a middle grey. */
    private static final int GREY = 0x808080;

    private @Nullable PDColor last;
    private int lastRgb;

    int rgb(PDColor color) {
        if (color != last) {
            last = color;
            lastRgb = convert(color);
        }
        return lastRgb;
    }

    private static int convert(PDColor color) {
        if (color.getColorSpace() instanceof PDPattern) {
            return GREY;
        }
        float[] c = color.getComponents();
        if (color.getColorSpace() instanceof PDDeviceGray && c.length == 1) {
            return level(c[0]) * 0x010101;
        }
        if (color.getColorSpace() instanceof PDDeviceRGB && c.length == 3) {
            return level(c[0]) << 16 | level(c[1]) << 8 | level(c[2]);
        }
        try {
            return color.toRGB();
        } catch (IOException | RuntimeException e) {
            return GREY;
        }
    }

    private static int level(float share) {
        return Math.round(Math.max(0, Math.min(1, share)) * 255);
    }
}
