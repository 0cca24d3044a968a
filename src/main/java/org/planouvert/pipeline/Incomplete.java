package org.planouvert.pipeline;

import java.util.List;
import java.util.Optional;
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
    private static final String PICTURE = "IMAGE_ONLY_PAGE";

    static Incomplete of(DocumentInfo info) {
        Optional<ReadingNote> damage =
                info.notes().stream().filter(ReadingNote::damage).findFirst();
        if (damage.isPresent()) {
            return new Incomplete(damage.get().code(), damage.get().message().en());
        }
        List<Integer> pictures = info.notes().stream()
                .filter(n -> n.code().equals(PICTURE))
                .map(ReadingNote::page)
                .toList();
        if (pictures.isEmpty()) {
            return new Incomplete("", "");
        }
        boolean all = pictures.size() == info.pages();
        String pages = pictures.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Incomplete(
                all ? "NO_TEXT_LAYER" : PICTURE,
                (all ? "every page is a picture without words" : "pages that are pictures without words: " + pages)
                        + "; they were not read: ask its publisher for a text version");
    }
}
