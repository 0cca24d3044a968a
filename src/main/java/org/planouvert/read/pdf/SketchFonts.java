package org.planouvert.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Fonts to draw with: without the texts of their codes, which PDFBox reads first of all and no shape depends on as a rule.
 * Reading them was a tenth of drawing the pages of a contract.
 */
final class SketchFonts extends DefaultResourceCache {

    @Override
    public @Nullable PDFont getFont(COSObject indirect) {
        PDFont known = super.getFont(indirect);
        if (known != null) {
            return known;
        }
        PDFont mute = mute(indirect);
        if (mute != null) {
            put(indirect, mute);
        }
        return mute;
    }

    /** None where PDFBox is to make the font its own way. */
    private @Nullable PDFont mute(COSObject indirect) {
        if (!(indirect.getObject() instanceof COSDictionary font) || !font.containsKey(COSName.TO_UNICODE)) {
            return null;
        }
        COSDictionary withoutTexts = new COSDictionary(font);
        withoutTexts.removeItem(COSName.TO_UNICODE);
        try {
            PDFont made = PDFontFactory.createFont(withoutTexts, this);
            return needsTexts(made) ? null : made;
        } catch (IOException e) {
            return null;
        }
    }

    /** Where a font of larger codes is missing or broken, another is taken, whose shapes are found by the texts. */
    private static boolean needsTexts(PDFont font) {
        return font instanceof PDType0Font && (!font.isEmbedded() || font.isDamaged());
    }
}
