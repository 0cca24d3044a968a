package org.planouvert.read.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each read once however many pages use it. */
final class FontShelf {

    private final Map<COSDictionary, FontReading> known = new IdentityHashMap<>();
    private @Nullable PDFont last;
    private @Nullable FontReading lastReading;

    FontReading of(PDFont font) {
        FontReading reading = lastReading;
        if (font == last && reading != null) {
            return reading;
        }
        FontReading found = known.computeIfAbsent(font.getCOSObject(), key -> new FontReading(font));
        last = font;
        lastReading = found;
        return found;
    }
}
