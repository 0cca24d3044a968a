package org.planouvert.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.planouvert.document.PictureSink;
import org.planouvert.document.SourceFile;

/** Draws pages of PDF files as displayed, in greys, for people who check a number against its page. */
public final class PagePictures {

    static {
        PlainFontMapper.install();
    }

    /** Dots for each point, which is 90 to the inch: the small type of annexes can be read, a page takes 50 kB. */
    private static final double SCALE = 1.25;

    /** Dots of the longer side: a plan of two metres is drawn as large as a page of A4, and costs no more. */
    private static final double LONGEST = 1100;

    private PagePictures() {}

    /**
     * Draws some pages. A page that cannot be drawn is left out; so are all pages of a file that cannot be opened.
     *
     * @param pages 1-based, those of the document only
     * @throws IOException when the sink fails
     */
    public static void draw(SourceFile source, List<Integer> pages, PictureSink sink) throws IOException {
        try (RandomAccessReadBufferedFile file =
                new RandomAccessReadBufferedFile(source.file().toFile())) {
            Optional<PDDocument> opened = open(file);
            if (opened.isPresent()) {
                draw(opened.get(), pages, sink);
            }
        }
    }

    private static Optional<PDDocument> open(RandomAccessReadBufferedFile file) {
        try {
            return Optional.of(Loader.loadPDF(file));
        } catch (IOException | RuntimeException e) {
            // Why it cannot be opened was said when it was read.
            return Optional.empty();
        }
    }

    private static void draw(PDDocument opened, List<Integer> pages, PictureSink sink) throws IOException {
        try (PDDocument document = opened) {
            PageSketch sketch = new PageSketch(document);
            for (int page : pages) {
                if (page > document.getNumberOfPages()) {
                    continue;
                }
                Placement placement = Placement.of(document.getPage(page - 1));
                byte[] png = draw(sketch, page, placement);
                if (png.length > 0) {
                    sink.take(page, placement.width(), placement.height(), png);
                }
            }
        }
    }

    private static byte[] draw(PageSketch sketch, int page, Placement placement) {
        try {
            double scale = Math.min(SCALE, LONGEST / Math.max(placement.width(), placement.height()));
            return GreyPng.encode(sketch.draw(page - 1, (float) scale));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What is broken on a page, or contains itself, was already said when it was read.
            return new byte[0];
        }
    }
}
