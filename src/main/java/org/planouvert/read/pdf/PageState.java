package org.planouvert.read.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.jspecify.annotations.Nullable;
import org.planouvert.geometry.Box;

/**
 * What {@code q} saves and {@code Q} brings back (ISO 32000-1, 8.4): as much of it as a reader of text and rules needs.
 * The transformation is {@code x' = a·x + c·y + e}, {@code y' = b·x + d·y + f}.
 */
final class PageState implements Cloneable {

    float a = 1;
    float b;
    float c;
    float d = 1;
    float e;
    float f;

    /** What is left open of the displayed page. */
    Box clip;

    float lineWidth = 1;
    float strokeAlpha = 1;
    float fillAlpha = 1;

    @Nullable
    PDColorSpace strokeSpace;

    @Nullable
    PDColorSpace fillSpace;

    @Nullable
    PDColor strokeColor;

    @Nullable
    PDColor fillColor;

    @Nullable
    FontReading reading;

    float fontSize;
    float charSpacing;
    float wordSpacing;
    /** Share of the usual width, 1 for all of it. */
    float horizontal = 1;

    float leading;
    float rise;
    int mode;

    PageState(Box clip) {
        this.clip = clip;
    }

    PageState copy() {
        try {
            return (PageState) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Puts a transformation in front of the one that holds. */
    void concatenate(float a2, float b2, float c2, float d2, float e2, float f2) {
        float na = a2 * a + b2 * c;
        float nb = a2 * b + b2 * d;
        float nc = c2 * a + d2 * c;
        float nd = c2 * b + d2 * d;
        float ne = e2 * a + f2 * c + e;
        float nf = e2 * b + f2 * d + f;
        a = na;
        b = nb;
        c = nc;
        d = nd;
        e = ne;
        f = nf;
    }

    float x(float px, float py) {
        return (float) ((double) a * px + (double) c * py + e);
    }

    float y(float px, float py) {
        return (float) ((double) b * px + (double) d * py + f);
    }

    /** A width as it comes out on the page: the mean over both directions. */
    float width(float width) {
        float x = a + c;
        float y = d + b;
        return width * (float) Math.sqrt((x * x + y * y) * 0.5);
    }

    /** Modes 0, 2, 4 and 6 fill the letters (ISO 32000-1, table 106). */
    boolean fillsText() {
        return mode % 2 == 0 && mode < 7;
    }

    boolean strokesText() {
        return mode == 1 || mode == 2 || mode == 5 || mode == 6;
    }
}
