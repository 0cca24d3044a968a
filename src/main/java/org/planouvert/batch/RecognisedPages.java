package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * What was recognised on pictures of pages is kept from run to run, because reading a page takes seconds: a run that was
 * cut off, or that has other profiles, reads no page twice. What other code recognised is not used.
 */
final class RecognisedPages {

    private static final String CODE = "code";

    private RecognisedPages() {}

    /** Empties the folder unless this code filled it, and takes away what a killed reader left half done. */
    static void keepOnly(Path folder, String code) throws IOException {
        Files.createDirectories(folder);
        Path mark = folder.resolve(CODE);
        if (!Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)
                || !Files.readString(mark).equals(code)) {
            OutputFolder.empty(folder);
            Files.writeString(mark, code);
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "{planouvert-ocr-*,page-*.tmp}")) {
            for (Path scratch : left) {
                OutputFolder.delete(scratch);
            }
        }
    }

    /** Forgets all pages. */
    static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "*.tsv")) {
            for (Path page : pages) {
                Files.delete(page);
            }
        }
    }
}
