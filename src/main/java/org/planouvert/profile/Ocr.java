package org.planouvert.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a job says about pages that are pictures.
 *
 * @param enabled false to leave them unread, which is said page by page
 * @param languages of the documents, in Tesseract's words, most frequent first; at least one
 * @param program Tesseract, where it is not on the path
 * @param data the folder of its language data, where Tesseract would not find it by itself
 * @param dpi dots per inch at which pages are drawn to be read
 * @param pageSeconds processor time that the reading of one page may take
 * @param cache folder for what was recognised, by the picture; empty to keep nothing
 */
public record Ocr(
        boolean enabled,
        List<String> languages,
        Optional<Path> program,
        Optional<Path> data,
        int dpi,
        int pageSeconds,
        Optional<Path> cache) {

    /** French at 200 dots per inch, finer pictures give no more digits; a minute a page, dense ones take ten seconds. */
    public static final Ocr USUAL =
            new Ocr(true, List.of("fra"), Optional.empty(), Optional.empty(), 200, 60, Optional.empty());

    public Ocr {
        languages = List.copyOf(languages);
    }

    /** What decides how a page is read; where things lie does not. */
    List<Object> meaning() {
        return List.of(enabled, languages, dpi, pageSeconds);
    }

    /** The same with a folder for what was recognised. */
    public Ocr cachedIn(Path folder) {
        return new Ocr(enabled, languages, program, data, dpi, pageSeconds, Optional.of(folder));
    }
}
