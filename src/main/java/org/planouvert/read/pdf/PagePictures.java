package org.planouvert.read.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
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
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            renderer.setRenderingHints(new RenderingHints(Map.of(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR,
                    RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED)));
            for (int page : pages) {
                if (page > document.getNumberOfPages()) {
                    continue;
                }
                Placement placement = Placement.of(document.getPage(page - 1));
                byte[] png = draw(renderer, page, placement);
                if (png.length > 0) {
                    sink.take(page, placement.width(), placement.height(), png);
                }
            }
        }
    }

    private static byte[] draw(PDFRenderer renderer, int page, Placement placement) {
        try {
            double scale = Math.min(SCALE, LONGEST / Math.max(placement.width(), placement.height()));
            BufferedImage picture = renderer.renderImage(page - 1, (float) scale, ImageType.RGB);
            return GreyPng.encode(picture);
        } catch (IOException | RuntimeException e) {
            // What is broken on a page was already said when it was read.
            return new byte[0];
        }
    }
}
