package org.planouvert.read.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each read once however many pages use it. */
final class FontShelf {

    private final Map<COSDictionary, FontReading> known = new IdentityHashMap<>();
    private @Nullable FontReading usual;

    /**
     * A font of the resources; null when they have none of this name.
     *
     * @throws IOException when it is damaged
     */
    @Nullable
    FontReading named(PDResources resources, COSName name) throws IOException {
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        return font == null ? null : of(font);
    }

    /**
     * A font by its dictionary.
     *
     * @throws IOException when it is damaged
     */
    FontReading of(COSDictionary dictionary) throws IOException {
        FontReading reading = known.get(dictionary);
        if (reading == null) {
            Optional<PDFont> told = DictionaryFont.of(dictionary);
            reading = new FontReading(told.isPresent() ? told.get() : PDFontFactory.createFont(dictionary));
            known.put(dictionary, reading);
        }
        return reading;
    }

    /** What text is written in that names no font. */
    FontReading usual() {
        FontReading reading = usual;
        if (reading == null) {
            reading = new FontReading(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            usual = reading;
        }
        return reading;
    }
}
