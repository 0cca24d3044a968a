package org.planouvert.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Writes PDF files whose pages are pictures. */
public final class ScanFile {

    private ScanFile() {}

    /** Makes the picture of a page from a page's picture; the file format of pictures is the writer's choice. */
    @FunctionalInterface
    public interface Encoding {
        PDImageXObject encode(PDDocument document, BufferedImage picture) throws IOException;
    }

    /** Without loss. */
    public static final Encoding LOSSLESS = LosslessFactory::createFromImage;

    /** As scanners do; of this quality, 0 to 1. */
    public static Encoding jpeg(float quality) {
        return (document, picture) -> JPEGFactory.createFromImage(document, picture, quality);
    }

    /**
     * Writes pages of a document as a file of pictures of them.
     *
     * @param pages 1-based
     * @param scanner what scanning does to a picture
     */
    public static void write(
            Path source, List<Integer> pages, int dpi, UnaryOperator<BufferedImage> scanner, Encoding encoding, Path to)
            throws IOException {
        try (PDDocument from = Loader.loadPDF(source.toFile());
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(from);
            for (int page : pages) {
                BufferedImage clean = renderer.renderImageWithDPI(page - 1, dpi, ImageType.RGB);
                add(scan, scanner.apply(clean), dpi, encoding);
            }
            scan.save(to.toFile());
        }
    }

    /** Adds a page that is a picture. */
    public static void add(PDDocument scan, BufferedImage picture, double dpi, Encoding encoding) throws IOException {
        float width = (float) (picture.getWidth() * 72 / dpi);
        float height = (float) (picture.getHeight() * 72 / dpi);
        PDPage page = new PDPage(new PDRectangle(width, height));
        scan.addPage(page);
        PDImageXObject image = encoding.encode(scan, picture);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(image, 0, 0, width, height);
        }
    }
}
