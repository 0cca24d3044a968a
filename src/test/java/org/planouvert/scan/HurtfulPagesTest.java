package org.planouvert.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Method;
import org.planouvert.domain.TableCell;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.pipeline.PageWork;
import org.planouvert.pipeline.Recognising;
import org.planouvert.pipeline.Study;
import org.planouvert.profile.Job;
import org.planouvert.profile.JobFile;
import org.planouvert.profile.Ocr;
import org.planouvert.read.ocr.Picture;
import org.planouvert.read.ocr.ScannedPage;

/** Pages that are pictures of every hurtful kind, read through the whole line. */
class HurtfulPagesTest {

    private static final double[] COLUMNS = {60, 260, 330, 400, 480};

    private static final String[][] CELLS = {
        {"Opérations du contrat", "État", "Région", "Total"},
        {"Modernisation de la ligne ferroviaire", "129,812", "48,240", "178,052"},
        {"Rénovation énergétique des bâtiments", "11,783", "0,500", "12,283"},
        {"Aménagement des voies navigables", "36,428", "0,734", "37,162"},
        {"Enseignement supérieur et recherche", "1 118,959", "207,157", "1 326,116"},
        {"Total du volet", "1 296,982", "256,631", "1 553,613"},
    };

    private static Job job =
            new Job("none", Path.of(""), Path.of(""), Path.of(""), 1, List.of(), List.of(), Job.Dialect.STANDARD, "");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void load() throws Exception {
        job = JobFile.load(Path.of("jobs/cper.yaml"));
        assumeTrue(new Recognising(job.ocr()).isReady(), "Tesseract with French is not installed here");
    }

    private static Picture table() {
        return new Picture()
                .words(60, 105, 12, "Annexe financière du contrat de plan (en M€)")
                .table(120, 16, COLUMNS, CELLS);
    }

    private Study study(BufferedImage picture, double dpi, ScanFile.Encoding encoding) throws Exception {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            ScanFile.add(document, picture, dpi, encoding);
            document.save(file.toFile());
        }
        return new DocumentPipeline(job).study(SourceFile.of(file), PageWork.QUIET);
    }

    private Study study(BufferedImage picture) throws Exception {
        return study(picture, 150, ScanFile.LOSSLESS);
    }

    private static Set<String> codes(Study study) {
        return study.dossier().findings().stream().map(Finding::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static DocumentRecord row(Study study) {
        return study.dossier().documents().get(0);
    }

    private static void checkNumbers(Study study) {
        List<String> read =
                study.dossier().cells().stream().map(TableCell::text).toList();
        for (int row = 1; row < CELLS.length; row++) {
            assertThat(read).contains(CELLS[row][1], CELLS[row][2], CELLS[row][3]);
        }
        assertThat(row(study).status()).isEqualTo(DocumentStatus.EXTRACTED);
        assertThat(row(study).ocrPages()).isEqualTo(1);
        assertThat(study.dossier().amounts()).isNotEmpty();
        assertThat(study.dossier().amounts())
                .extracting(a -> a.provenance().method())
                .doesNotContain(Method.TEXT, Method.TABLE);
    }

    static Stream<ScanFile.Encoding> encodings() {
        return Stream.of(
                ScanFile.LOSSLESS, ScanFile.jpeg(0.6f), Encodings::ccitt, Encodings::jbig2, Encodings::cmykJpeg);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theTableIsReadInWhateverFormThePictureIsStored(ScanFile.Encoding encoding) throws Exception {
        checkNumbers(study(table().at(150), 150, encoding));
    }

    @Test
    void aPictureOfAFormThatCannotBeDecodedIsNamedWithItsReason() throws Exception {
        Study study = study(table().at(150), 150, Encodings::jpeg2000);
        assertThat(row(study).status()).isEqualTo(DocumentStatus.PARTIAL);
        assertThat(row(study).reasonCode()).isEqualTo("OCR_NOT_DRAWN");
        assertThat(row(study).reason()).contains("JPEG 2000", "gs -sDEVICE=pdfwrite");
    }

    @Test
    void aBrokenPictureIsNamed() throws Exception {
        Study study = study(table().at(150), 150, Encodings::brokenJpeg);
        assertThat(row(study).reasonCode()).isEqualTo("OCR_NOT_DRAWN");
        assertThat(row(study).ocrPages()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aPageOnItsSideOrHeadIsRead(int quarters) throws Exception {
        BufferedImage upright = table().at(150);
        boolean lying = quarters % 2 == 1;
        BufferedImage turned = new BufferedImage(
                lying ? upright.getHeight() : upright.getWidth(),
                lying ? upright.getWidth() : upright.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = turned.createGraphics();
        g.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        g.rotate(quarters * Math.PI / 2);
        g.drawImage(upright, -upright.getWidth() / 2, -upright.getHeight() / 2, null);
        g.dispose();
        checkNumbers(study(turned));
    }

    @Test
    void aStampOverTheTableTakesNoNumberAway() throws Exception {
        Picture stamped = new Picture()
                .words(60, 105, 12, "Annexe financière du contrat de plan (en M€)")
                .stamp(360, 175, 45)
                .table(120, 16, COLUMNS, CELLS);
        checkNumbers(study(ScannedPage.of(stamped.at(150), 0.7, 6, 0.6, 3)));
    }

    @Test
    void aBlankScanIsReadAndHoldsNothing() throws Exception {
        Study study = study(ScannedPage.of(new Picture().at(150), 0, 4, 0.5, 1), 150, ScanFile.jpeg(0.5f));
        assertThat(row(study).status()).isEqualTo(DocumentStatus.EXTRACTED);
        assertThat(study.dossier().cells()).isEmpty();
        assertThat(study.dossier().amounts()).isEmpty();
    }

    @Test
    void aPhotoGivesNoRowsAndAWord() throws Exception {
        Study study = study(photo(), 150, ScanFile.jpeg(0.8f));
        assertThat(study.dossier().amounts()).isEmpty();
        assertThat(study.dossier().cells()).isEmpty();
        assertThat(codes(study)).containsAnyOf("OCR_NOTHING_READ", "OCR_POOR", "OCR_LEFT_OUT");
    }

    /** Soft blobs of colour. */
    private static BufferedImage photo() {
        Random random = new Random(7);
        BufferedImage photo = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setColor(new Color(120, 160, 90));
        g.fillRect(0, 0, 1240, 1754);
        for (int i = 0; i < 400; i++) {
            g.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 90));
            int size = 20 + random.nextInt(300);
            g.fillOval(random.nextInt(1240) - size / 2, random.nextInt(1754) - size / 2, size, size);
        }
        g.dispose();
        return photo;
    }

    @Test
    void aPageWithNothingButASignatureGivesNoRows() throws Exception {
        BufferedImage page = new Picture().at(150);
        Graphics2D g = page.createGraphics();
        g.setColor(new Color(30, 30, 120));
        g.setStroke(new java.awt.BasicStroke(4));
        java.awt.geom.Path2D.Double scrawl = new java.awt.geom.Path2D.Double();
        scrawl.moveTo(700, 1200);
        Random random = new Random(3);
        for (int i = 0; i < 14; i++) {
            scrawl.curveTo(
                    680 + 16 * i,
                    1080 + random.nextInt(200),
                    720 + 16 * i,
                    1080 + random.nextInt(200),
                    720 + 18 * i,
                    1140 + random.nextInt(90));
        }
        g.draw(scrawl);
        g.dispose();
        Study study = study(page);
        assertThat(study.dossier().amounts()).isEmpty();
        assertThat(study.dossier().cells()).isEmpty();
        assertThat(codes(study)).containsAnyOf("OCR_NOTHING_READ", "OCR_LEFT_OUT", "OCR_POOR");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void badTextOverOrUnderAScanIsNotBelieved(boolean invisible) throws Exception {
        Path file = folder.resolve("over.pdf");
        try (PDDocument document = new PDDocument()) {
            ScanFile.add(document, table().at(150), 150, ScanFile.jpeg(0.7f));
            PDPage page = document.getPage(0);
            try (PDPageContentStream over = new PDPageContentStream(
                    document,
                    page,
                    // Programs that recognise text leave it unseen over the picture, or under it.
                    invisible ? PDPageContentStream.AppendMode.APPEND : PDPageContentStream.AppendMode.PREPEND,
                    true,
                    true)) {
                over.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                over.setRenderingMode(invisible ? RenderingMode.NEITHER : RenderingMode.FILL);
                for (int line = 0; line < 30; line++) {
                    over.beginText();
                    over.newLineAtOffset(60, 700 - 12 * line);
                    over.showText("Op~ratl0ns d\\u c{ntrat mul\"modale Innova\"on a=rac\"ve prospec\"f 12g,B12");
                    over.endText();
                }
            }
            document.save(file.toFile());
        }
        Study study = new DocumentPipeline(job).study(SourceFile.of(file), PageWork.QUIET);
        checkNumbers(study);
        assertThat(codes(study)).containsAnyOf("HIDDEN_TEXT", "GARBLED_TEXT");
    }

    @Test
    void withoutTesseractThePagesAreNamedAndACaptionWithoutItsTableIsAnError() throws Exception {
        Path file = folder.resolve("annexe.pdf");
        try (PDDocument document = new PDDocument()) {
            ScanFile.add(document, table().at(100), 100, ScanFile.jpeg(0.7f));
            PDPage caption = new PDPage();
            document.addPage(caption);
            var picture = ScanFile.jpeg(0.7f).encode(document, table().at(100));
            try (PDPageContentStream content = new PDPageContentStream(document, caption)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 14);
                content.beginText();
                content.newLineAtOffset(60, 720);
                content.showText("Tableau 3 : répartition des crédits (en M€)");
                content.endText();
                content.drawImage(picture, 60, 100, 480, 500);
            }
            document.save(file.toFile());
        }
        Job without = job.with(
                new Ocr(false, Ocr.USUAL.languages(), Optional.empty(), Optional.empty(), 200, 60, Optional.empty()));
        Study study = new DocumentPipeline(without).study(SourceFile.of(file), PageWork.QUIET);
        assertThat(row(study).status()).isEqualTo(DocumentStatus.PARTIAL);
        assertThat(row(study).reason()).contains("1, 2");
        assertThat(study.dossier().findings())
                .anyMatch(f -> f.ruleId().equals("OCR_NOT_AVAILABLE") && f.page() == 1)
                .anyMatch(f -> f.ruleId().equals("R38_TABLE_MISSING")
                        && f.page() == 2
                        && f.message().fr().contains("Tableau 3"));
        assertThat(codes(new DocumentPipeline(job).study(SourceFile.of(file), PageWork.QUIET)))
                .doesNotContain("R38_TABLE_MISSING", "OCR_NOT_AVAILABLE");
    }
}
