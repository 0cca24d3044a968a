package org.planouvert.read.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of words, rules and circles drawn for a test, as a picture. Points from the top left of an A4 page. */
public final class Picture {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final List<Drawing> drawings = new ArrayList<>();

    /** Something on the page. */
    private interface Drawing {
        void on(PDPageContentStream stream, PDFont font) throws IOException;
    }

    public Picture words(double x, double baseline, double size, String text) {
        drawings.add((stream, font) -> {
            stream.beginText();
            stream.setFont(font, (float) size);
            stream.newLineAtOffset((float) x, HEIGHT - (float) baseline);
            stream.showText(text);
            stream.endText();
        });
        return this;
    }

    public Picture rule(double x0, double y0, double x1, double y1) {
        drawings.add((stream, font) -> {
            stream.setLineWidth(0.6f);
            stream.moveTo((float) x0, HEIGHT - (float) y0);
            stream.lineTo((float) x1, HEIGHT - (float) y1);
            stream.stroke();
        });
        return this;
    }

    /** A crossed ring of blue ink; letters drawn after it stay black, as they do under a real stamp. */
    public Picture stamp(double x, double y, double radius) {
        drawings.add((stream, font) -> {
            stream.setStrokingColor(0.25f, 0.35f, 0.85f);
            stream.setLineWidth(2.5f);
            float k = (float) (radius * 0.5523);
            float r = (float) radius;
            float cx = (float) x;
            float cy = HEIGHT - (float) y;
            stream.moveTo(cx + r, cy);
            stream.curveTo(cx + r, cy + k, cx + k, cy + r, cx, cy + r);
            stream.curveTo(cx - k, cy + r, cx - r, cy + k, cx - r, cy);
            stream.curveTo(cx - r, cy - k, cx - k, cy - r, cx, cy - r);
            stream.curveTo(cx + k, cy - r, cx + r, cy - k, cx + r, cy);
            stream.moveTo(cx - r, cy - r / 3);
            stream.lineTo(cx + r, cy + r / 3);
            stream.stroke();
            stream.setStrokingColor(0f, 0f, 0f);
        });
        return this;
    }

    /** A ruled table; rows of {@code rowHeight} points from {@code top}, columns between the given places. */
    public Picture table(double top, double rowHeight, double[] columns, String[][] cells) {
        double bottom = top + rowHeight * cells.length;
        for (int r = 0; r <= cells.length; r++) {
            rule(columns[0], top + r * rowHeight, columns[columns.length - 1], top + r * rowHeight);
        }
        for (double x : columns) {
            rule(x, top, x, bottom);
        }
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                if (!cells[r][c].isEmpty()) {
                    words(columns[c] + 4, top + (r + 1) * rowHeight - 4, 8, cells[r][c]);
                }
            }
        }
        return this;
    }

    public BufferedImage at(int dpi) {
        try (PDDocument document = new PDDocument();
                InputStream ttf = PDFont.class.getResourceAsStream(FONT)) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = PDType0Font.load(document, ttf);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (Drawing drawing : drawings) {
                    drawing.on(stream, font);
                }
            }
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
