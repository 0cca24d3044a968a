package org.planouvert.read.pdf;

import java.util.Locale;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** The widths of the standard font nearest to one that the file neither brings nor measures. */
final class StandardWidths {

    /** What a glyph that no standard font has is taken to measure, in thousandths of an em. */
    private static final float USUAL = 500;

    private final FontMetrics metrics;

    private StandardWidths(FontMetrics metrics) {
        this.metrics = metrics;
    }

    static StandardWidths of(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        String known = name == null ? "" : name;
        FontMetrics own = Standard14Fonts.getAFM(known);
        return new StandardWidths(own != null ? own : Standard14Fonts.getAFM(nearest(known, descriptor)));
    }

    /** The width of a glyph, by its PostScript name, in thousandths of an em. */
    float of(String glyph) {
        float width = metrics.getCharacterWidth(glyph);
        return width > 0 ? width : USUAL;
    }

    private static String nearest(String name, @Nullable PDFontDescriptor descriptor) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean bold = lower.contains("bold") || descriptor != null && descriptor.isForceBold();
        if (lower.contains("courier") || lower.contains("mono") || descriptor != null && descriptor.isFixedPitch()) {
            return "Courier";
        }
        boolean serif =
                lower.contains("times") || lower.contains("serif") || descriptor != null && descriptor.isSerif();
        if (serif && !lower.contains("sans")) {
            return bold ? "Times-Bold" : "Times-Roman";
        }
        return bold ? "Helvetica-Bold" : "Helvetica";
    }
}
