package org.planouvert.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.planouvert.document.UnreadableDocumentException;

/** Draws the pages of one document as pictures. Not safe for threads: each opens the document for itself. */
public final class PageImages implements AutoCloseable {

    static {
        PlainFontMapper.install();
    }

    /** A3 at 200 dots per inch, or A4 at 300; more would fill the memory of a reader. */
    private static final double MOST_PIXELS = 9e6;

    private final PDDocument document;
    private final PictureDrawer renderer;

    private PageImages(PDDocument document) {
        this.document = document;
        renderer = new PictureDrawer(document);
    }

    /**
     * Opens a document.
     *
     * @throws UnreadableDocumentException when it cannot be opened
     */
    public static PageImages open(Path file) throws UnreadableDocumentException {
        try {
            return new PageImages(Loader.loadPDF(file.toFile()));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(
                    "DAMAGED",
                    "The file cannot be opened as PDF: "
                            + Optional.ofNullable(e.getMessage()).orElse(e.toString())
                            + "; fetch it again from its source (fichier illisible ; le télécharger de nouveau)",
                    e);
        }
    }

    /**
     * Draws a page as displayed, in colour, with all of its pictures.
     *
     * @param page 1-based
     * @param dpi dots per inch; a page of extraordinary size is drawn smaller
     * @throws UnreadableDocumentException when it, or a picture on it, cannot be drawn
     */
    public BufferedImage draw(int page, int dpi) throws UnreadableDocumentException {
        try {
            renderer.forget();
            PDRectangle box = document.getPage(page - 1).getCropBox();
            double pixels = (double) box.getWidth() * box.getHeight() * dpi * dpi / (72 * 72);
            float scale = (float) (dpi / 72.0 * Math.min(1, Math.sqrt(MOST_PIXELS / pixels)));
            BufferedImage drawn = renderer.renderImage(page - 1, scale, ImageType.RGB);
            if (renderer.failure().isPresent()) {
                throw renderer.failure().get();
            }
            return drawn;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException("PAGE_NOT_DRAWN", why(e), e);
        }
    }

    private static String why(Exception e) {
        String said = Optional.ofNullable(e.getMessage()).orElse(e.toString());
        return said.contains("JPEG2000") || said.contains("JPEG 2000")
                ? "a picture is JPEG 2000, for which no free decoder is at hand; save the file with other pictures, as"
                        + " \"gs -sDEVICE=pdfwrite -o new.pdf old.pdf\" does"
                : said;
    }

    @Override
    public void close() throws UnreadableDocumentException {
        try {
            document.close();
        } catch (IOException e) {
            throw new UnreadableDocumentException("NOT_CLOSED", "The file cannot be closed: " + e.getMessage(), e);
        }
    }
}
