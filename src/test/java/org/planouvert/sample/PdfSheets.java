package org.planouvert.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The sheets of a PDF, all open for drawing until the bytes are taken. Points, origin at the top left. The same drawing
 * gives the same bytes on every machine: fixed id and dates, and no compression, because libraries compress differently.
 */
final class PdfSheets {

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final List<Sheet> sheets = new ArrayList<>();

    private record Sheet(PDRectangle size, PDPageContentStream stream) {}

    PdfSheets(String title, LocalDate date) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(date.toEpochDay() * 86_400_000L);
        document.setDocumentId(1L);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        for (Face face : Face.values()) {
            fonts.put(face, face.font());
        }
    }

    /** Adds an A4 sheet. */
    void add(boolean landscape) {
        PDRectangle a4 = PDRectangle.A4;
        PDRectangle size = landscape ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
        PDPage page = new PDPage(size);
        document.addPage(page);
        try {
            sheets.add(new Sheet(size, new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are; the number of the last one, 1-based. */
    int count() {
        return sheets.size();
    }

    float width(int number) {
        return sheets.get(number - 1).size().getWidth();
    }

    float height(int number) {
        return sheets.get(number - 1).size().getHeight();
    }

    /** One line of words from a left end on a base line, each space widened by {@code stretch}. */
    void words(int number, Face face, float size, float x, float baseline, float stretch, String words) {
        draw(number, stream -> {
            stream.beginText();
            stream.setFont(fonts.get(face), size);
            if (stretch != 0) {
                stream.setWordSpacing(stretch);
            }
            stream.newLineAtOffset(x, height(number) - baseline);
            stream.showText(words);
            stream.endText();
            if (stretch != 0) {
                stream.setWordSpacing(0);
            }
        });
    }

    /** A ruling line half a point thick. */
    void line(int number, float x0, float y0, float x1, float y1) {
        draw(number, stream -> {
            stream.setLineWidth(0.5f);
            stream.moveTo(x0, height(number) - y0);
            stream.lineTo(x1, height(number) - y1);
            stream.stroke();
        });
    }

    /** A filled area; grey from 0, black, to 1, white. */
    void shade(int number, float grey, float x0, float y0, float x1, float y1) {
        draw(number, stream -> {
            stream.setNonStrokingColor(grey);
            stream.addRect(x0, height(number) - y1, x1 - x0, y1 - y0);
            stream.fill();
            stream.setNonStrokingColor(0f);
        });
    }

    /** Closes the document and gives its bytes; nothing can be drawn afterwards. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            for (Sheet sheet : sheets) {
                sheet.stream().close();
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }

    private void draw(int number, Drawing drawing) {
        try {
            drawing.on(sheets.get(number - 1).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
