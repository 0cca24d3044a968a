package org.planouvert.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each read once however many pages use it. */
final class FontShelf {

    private final Map<COSDictionary, FontReading> known = new IdentityHashMap<>();
    private final Map<COSDictionary, Map<COSName, Optional<PDFont>>> byName = new IdentityHashMap<>();
    private @Nullable PDFont last;
    private @Nullable FontReading lastReading;

    /**
     * A font of the resources.
     *
     * @throws IOException when it is damaged
     */
    @Nullable
    PDFont named(PDResources resources, COSName name) throws IOException {
        Map<COSName, Optional<PDFont>> here = byName.computeIfAbsent(resources.getCOSObject(), key -> new HashMap<>());
        Optional<PDFont> font = here.get(name);
        if (font == null) {
            font = Optional.ofNullable(resources.getFont(name));
            here.put(name, font);
        }
        return font.orElse(null);
    }

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
