package org.planouvert.read.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A composite font with the encoding Identity-H, by its ToUnicode and the widths of its descendant: each code is two bytes
 * and the number of a glyph (ISO 32000-1, 9.7).
 */
final class TwoByteFont extends DictionaryFont {

    private static final int LAST_CODE = 0xFFFF;

    /** What a glyph measures of which nothing is said; thousandths of an em, as all widths here. */
    private static final float USUAL_WIDTH = 1000;

    private final COSDictionary descendant;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final float otherwise;

    private TwoByteFont(COSDictionary dictionary, ToUnicode texts, COSDictionary descendant) {
        super(dictionary, texts);
        this.descendant = descendant;
        otherwise = descendant.getFloat(COSName.DW, USUAL_WIDTH);
        readWidths(Optional.ofNullable(descendant.getCOSArray(COSName.W)).orElseGet(COSArray::new));
    }

    /** The font, where it and the one below it are of the usual form. */
    static Optional<PDFont> of(COSDictionary dictionary, ToUnicode texts) {
        COSArray below = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
        boolean usual = COSName.IDENTITY_H.equals(dictionary.getDictionaryObject(COSName.ENCODING))
                && below != null
                && below.size() > 0
                && below.getObject(0) instanceof COSDictionary first
                && COSName.FONT.equals(first.getCOSName(COSName.TYPE, COSName.FONT))
                && isCidFont(first.getCOSName(COSName.SUBTYPE));
        return usual
                ? Optional.of(new TwoByteFont(dictionary, texts, (COSDictionary) below.getObject(0)))
                : Optional.empty();
    }

    private static boolean isCidFont(@Nullable COSName kind) {
        return COSName.CID_FONT_TYPE0.equals(kind) || COSName.CID_FONT_TYPE2.equals(kind);
    }

    @Override
    public @Nullable PDFontDescriptor getFontDescriptor() {
        COSDictionary given = descendant.getCOSDictionary(COSName.FONT_DESC);
        return given == null ? null : new PDFontDescriptor(given);
    }

    @Override
    public @Nullable String toUnicode(int code) {
        String told = texts().of(code);
        return told != null ? told : wholeToUnicode(code);
    }

    @Override
    public float getWidth(int code) {
        return widths.getOrDefault(code, otherwise);
    }

    /** Reads {@code first [width …]} and {@code first last width}; what is neither is passed over as PDFBox does. */
    private void readWidths(COSArray given) {
        int at = 0;
        while (at < given.size() - 1) {
            if (!(given.getObject(at++) instanceof COSNumber first)) {
                continue;
            }
            COSBase next = given.getObject(at++);
            if (next instanceof COSArray several) {
                for (int i = 0; i < several.size(); i++) {
                    put(first.intValue() + i, first.intValue() + i, several.getObject(i));
                }
            } else if (at < given.size()) {
                COSBase width = given.getObject(at++);
                if (next instanceof COSNumber last) {
                    put(first.intValue(), last.intValue(), width);
                }
            }
        }
    }

    private void put(int first, int last, @Nullable COSBase width) {
        if (width instanceof COSNumber number) {
            float value = number.floatValue();
            for (int code = Math.max(0, first); code <= Math.min(last, LAST_CODE); code++) {
                widths.put(code, value);
            }
        }
    }
}
