package org.planouvert.read.pdf;

import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** A simple font (TrueType, Type 1) by its ToUnicode, its Encoding and its Widths (ISO 32000-1, 9.6). */
final class OneByteFont extends DictionaryFont {

    private final @Nullable Encoding encoding;
    /** As PDFBox has it, a simple font that names its encoding has no texts for codes of two bytes. */
    private final boolean named;
    /** Glyph names by code, where the rest of the encoding stands in the font program alone. */
    private final Map<Integer, String> differences;

    OneByteFont(COSDictionary dictionary, ToUnicode texts) {
        super(dictionary, texts);
        COSBase given = dictionary.getDictionaryObject(COSName.ENCODING);
        if (given instanceof COSDictionary own) {
            boolean complete = !isSymbolic() || Encoding.getInstance(own.getCOSName(COSName.BASE_ENCODING)) != null;
            // Of a symbolic font the names that StandardEncoding gives beside the differences are not used.
            DictionaryEncoding changed = new DictionaryEncoding(own, true, null);
            encoding = complete ? changed : null;
            differences = complete ? Map.of() : changed.getDifferences();
        } else {
            encoding = given instanceof COSName name ? Encoding.getInstance(name) : null;
            differences = Map.of();
        }
        named = given instanceof COSName name && !name.getName().startsWith("Identity");
    }

    /** True for the one standard font whose glyph names and encoding are its own. */
    static boolean isDingbats(COSDictionary dictionary) {
        return Standard14Fonts.getMappedFontName(dictionary.getNameAsString(COSName.BASE_FONT))
                == Standard14Fonts.FontName.ZAPF_DINGBATS;
    }

    private boolean isSymbolic() {
        PDFontDescriptor descriptor = getFontDescriptor();
        return descriptor != null && descriptor.isSymbolic();
    }

    @Override
    public @Nullable String toUnicode(int code) {
        String told = named ? texts().ofOneByte(code) : texts().of(code);
        if (told != null) {
            return told;
        }
        String name = encoding != null ? encoding.getName(code) : differences.get(code);
        return name == null
                ? wholeToUnicode(code)
                : GlyphList.getAdobeGlyphList().toUnicode(name);
    }
}
