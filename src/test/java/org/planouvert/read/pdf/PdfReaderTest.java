package org.planouvert.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.Glyphs;
import org.planouvert.document.MediaType;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.geometry.Rule;

class PdfReaderTest {

    /** Draws on a page 200 points wide and 100 high. */
    private interface Drawing {
        void on(PDPageContentStream canvas) throws IOException;
    }

    private final Path folder;

    PdfReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final List<GlyphPage> pages = new ArrayList<>();

    @Test
    void placesGlyphsFromTheTopLeftCorner() throws Exception {
        read(0, canvas -> write(canvas, 10, 80, "Ab"));
        Glyphs glyphs = pages.get(0).glyphs();
        assertThat(text(glyphs)).isEqualTo("Ab");
        assertThat(glyphs.x0(0)).isEqualTo(10f);
        assertThat(glyphs.baseline(0)).isEqualTo(20f);
        assertThat(glyphs.fontSize(0)).isEqualTo(10f);
        assertThat(glyphs.face(0).bold()).isTrue();
        assertThat(glyphs.turn(0)).isZero();
    }

    @Test
    void showsATurnedPageAsDisplayed() throws Exception {
        read(90, canvas -> write(canvas, 10, 80, "A"));
        GlyphPage page = pages.get(0);
        assertThat(page.width()).isEqualTo(100);
        assertThat(page.height()).isEqualTo(200);
        assertThat(page.glyphs().turn(0)).isEqualTo(1);
        assertThat(page.glyphs().baseline(0)).isEqualTo(80f);
        assertThat(page.glyphs().y0(0)).isEqualTo(10f);
    }

    @Test
    void takesStrokesAndThinRectanglesForRules() throws Exception {
        read(0, canvas -> {
            canvas.moveTo(10, 50);
            canvas.lineTo(110, 50);
            canvas.stroke();
            canvas.addRect(10, 20, 0.5f, 60);
            canvas.fill();
            canvas.addRect(20, 20, 60, 60);
            canvas.fill();
        });
        assertThat(pages.get(0).rules()).containsExactly(Rule.level(10, 110, 50, 1), Rule.upright(10.25, 20, 80, 0.5));
        assertThat(pages.get(0).fills()).hasSize(1);
    }

    @Test
    void dropsAWhiteRuleOnWhitePaper() throws Exception {
        read(0, canvas -> {
            canvas.setStrokingColor(1f);
            canvas.moveTo(10, 50);
            canvas.lineTo(110, 50);
            canvas.stroke();
        });
        assertThat(pages.get(0).rules()).isEmpty();
    }

    @Test
    void leavesInvisibleTextOutAndSaysSo() throws Exception {
        DocumentInfo info = read(0, canvas -> {
            canvas.setRenderingMode(RenderingMode.NEITHER);
            write(canvas, 10, 80, "ghost");
        });
        assertThat(pages.get(0).glyphs().size()).isZero();
        assertThat(info.notes()).extracting(ReadingNote::code).containsExactly("HIDDEN_TEXT");
    }

    @Test
    void leavesOutWhatTheClipHides() throws Exception {
        DocumentInfo info = read(0, canvas -> {
            canvas.addRect(0, 0, 30, 100);
            canvas.clip();
            write(canvas, 10, 80, "A");
            write(canvas, 60, 80, "B");
        });
        assertThat(text(pages.get(0).glyphs())).isEqualTo("A");
        assertThat(info.notes()).hasSize(1);
    }

    @Test
    void saysThatTheTailOfAFileIsMissing() throws Exception {
        Path file = save(0, canvas -> write(canvas, 10, 80, "A"));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 30));
        assertThat(read(file).notes())
                .extracting(ReadingNote::code, ReadingNote::damage)
                .contains(tuple("CUT_SHORT", true));
    }

    @Test
    void refusesWhatIsNoPdf() throws Exception {
        Path file = folder.resolve("x.pdf");
        Files.write(file, "%PDF-1.4 nothing more".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reasonCode())
                        .isEqualTo("DAMAGED"));
    }

    @Test
    void refusesAFileUnderAPassword() throws Exception {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reasonCode())
                        .isEqualTo("ENCRYPTED"));
    }

    @Test
    void aFileForHoldersOfACertificateSaysSo() throws Exception {
        Path file = folder.resolve("certificate.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        String plain = Files.readString(file, StandardCharsets.ISO_8859_1);
        // The filter's name is what the reader of encryption is chosen by (ISO 32000-1, 7.6.4).
        String encrypted = plain.replace(
                "/Root", "/Encrypt <</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 1/Recipients[(none)]>>/Root");
        assertThat(encrypted).isNotEqualTo(plain);
        Files.writeString(file, encrypted, StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reasonCode())
                        .isEqualTo("ENCRYPTED"));
    }

    @Test
    void letsTheVisitorsOwnFailureThrough() throws Exception {
        Path file = save(0, canvas -> write(canvas, 10, 80, "A"));
        assertThatThrownBy(() -> new PdfReader().read(source(file), page -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
    }

    private DocumentInfo read(int turn, Drawing drawing) throws Exception {
        return read(save(turn, drawing));
    }

    private DocumentInfo read(Path file) throws UnreadableDocumentException {
        return new PdfReader().read(source(file), page -> pages.add((GlyphPage) page));
    }

    private static SourceFile source(Path file) {
        return new SourceFile(file, "x.pdf", "0".repeat(64), 0, MediaType.PDF);
    }

    private Path save(int turn, Drawing drawing) throws IOException {
        Path file = folder.resolve("drawn.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(200, 100));
            page.setRotation(turn);
            document.addPage(page);
            try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
                drawing.on(canvas);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void write(PDPageContentStream canvas, float x, float y, String text) throws IOException {
        canvas.beginText();
        canvas.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 10);
        canvas.newLineAtOffset(x, y);
        canvas.showText(text);
        canvas.endText();
    }

    private static String text(Glyphs glyphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            text.append(glyphs.text(i));
        }
        return text.toString();
    }
}
