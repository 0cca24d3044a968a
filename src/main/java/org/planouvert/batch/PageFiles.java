package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.planouvert.extracts.PictureFile;
import org.planouvert.write.report.EvidencePictures;

/** Lays the pictures of pages beside the report, one folder for each document, and knows them. */
final class PageFiles implements EvidencePictures {

    private static final String FOLDER = "pages";

    private final Map<String, PagePicture> pictures = new HashMap<>();

    private PageFiles() {}

    /**
     * Writes every picture as a file of its own.
     *
     * @param files of pictures, by document
     * @param report the folder of the report
     */
    static PageFiles lay(SortedMap<String, Path> files, Path report) throws IOException {
        PageFiles laid = new PageFiles();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            laid.lay(file.getKey(), file.getValue(), report);
        }
        return laid;
    }

    private void lay(String documentId, Path file, Path report) throws IOException {
        PictureFile.read(file, (page, width, height, png) -> {
            String name = FOLDER + "/" + documentId + "/" + page + ".png";
            Path target = report.resolve(name);
            Files.createDirectories(target.getParent());
            Files.write(target, png);
            pictures.put(key(documentId, page), new PagePicture(name, width, height));
        });
    }

    @Override
    public Optional<PagePicture> of(String documentId, int page) {
        return Optional.ofNullable(pictures.get(key(documentId, page)));
    }

    private static String key(String documentId, int page) {
        return documentId + " " + page;
    }
}
