package org.planouvert.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.ReadingNote;

/**
 * What of a document was not read; both parts are empty when all of it was.
 *
 * @param code stable and short
 * @param reason the same for people
 */
record Incomplete(String code, String reason) {

    /** Under this code readers name the pages that are pictures without words. */
    static final String PICTURE = "IMAGE_ONLY_PAGE";

    /** Under this one, those that there was no program to read. */
    private static final String NOT_READ = "OCR_NOT_AVAILABLE";

    static Incomplete of(DocumentInfo info) {
        Optional<ReadingNote> damage = info.notes().stream()
                .filter(n -> n.damage() && !n.code().equals(NOT_READ))
                .findFirst();
        if (damage.isPresent()) {
            return new Incomplete(damage.get().code(), damage.get().message().en());
        }
        List<Integer> pictures = info.notes().stream()
                .filter(n -> Set.of(PICTURE, NOT_READ).contains(n.code()))
                .map(ReadingNote::page)
                .distinct()
                .toList();
        if (pictures.isEmpty()) {
            return new Incomplete("", "");
        }
        boolean all = pictures.size() == info.pages() && info.textPages() == 0;
        String pages = pictures.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Incomplete(
                all ? "NO_TEXT_LAYER" : PICTURE,
                (all ? "every page is a picture without words" : "pages that are or hold pictures: " + pages)
                        + "; they were not read: install Tesseract (see 'planouvert doctor') and run again, or ask its"
                        + " publisher for a text version");
    }
}
