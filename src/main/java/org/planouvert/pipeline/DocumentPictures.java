package org.planouvert.pipeline;

import java.io.IOException;
import org.planouvert.document.MediaType;
import org.planouvert.document.PictureSink;
import org.planouvert.document.SourceFile;
import org.planouvert.read.pdf.PagePictures;

/** Draws the pages of a document that its amounts cite. */
public final class DocumentPictures {

    private DocumentPictures() {}

    /** True for files that have pages to draw; the words of a sheet or of a web page are evidence enough. */
    public static boolean draws(MediaType type) {
        return type == MediaType.PDF;
    }

    /**
     * Draws what the amounts of a document cite, page by page.
     *
     * @param cited its pages as its amounts cite them
     * @param most how many pages at most
     * @throws IOException when the sink fails
     */
    public static void draw(SourceFile source, CitedPages cited, int most, PictureSink sink) throws IOException {
        var pages = cited.first(most);
        if (draws(source.mediaType()) && !pages.isEmpty()) {
            PagePictures.draw(source, pages, sink);
        }
    }
}
