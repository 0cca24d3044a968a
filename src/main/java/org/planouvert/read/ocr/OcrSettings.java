package org.planouvert.read.ocr;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the user may say about character recognition.
 *
 * @param executable the program, where it is not on the path
 * @param tessdata the folder with its language data, where Tesseract would not find it by itself
 * @param language Tesseract's name of the language, such as {@code fra}; several are joined by {@code +}
 * @param dpi dots per inch at which pages are drawn to be read
 * @param pageBudget processor time that Tesseract may use for one page
 * @param cache folder for what was read of a page, by its content; empty to keep nothing
 */
public record OcrSettings(
        Optional<Path> executable,
        Optional<Path> tessdata,
        String language,
        int dpi,
        Duration pageBudget,
        Optional<Path> cache) {

    /** French at 200 dots per inch, a minute a page (a dense page takes 5 to 10 seconds), no cache. */
    public static final OcrSettings DEFAULT =
            new OcrSettings(Optional.empty(), Optional.empty(), "fra", 200, Duration.ofSeconds(60), Optional.empty());

    /** The same with a cache folder. */
    public OcrSettings cachedIn(Path folder) {
        return new OcrSettings(executable, tessdata, language, dpi, pageBudget, Optional.of(folder));
    }
}
