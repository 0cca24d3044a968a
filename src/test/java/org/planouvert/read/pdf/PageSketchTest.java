package org.planouvert.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a page, when it is sketched, then it looks as PDFBox draws it: no part is lighter or darker than it would be. */
class PageSketchTest {

    private static final float SCALE = 1.25f;

    /** Side of the squares of points whose ink is compared: a word of small type fills some. */
    private static final int SQUARE = 12;

    /** Of 255: glyphs may stand half a point of the picture off. A glyph too many or too few is 40 and more. */
    private static final double MOST = 25;

    /** Texts of codes that have nothing to do with the shapes of the font's own program. */
    private static final String OTHER_LETTERS = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            1 beginbfrange
            <0003> <00C0> <0041>
            endbfrange
            endcmap
            """;

    private final PDType1Font helvetica = new PDType1Font(FontName.HELVETICA);
    private final PDType1Font times = new PDType1Font(FontName.TIMES_BOLD);

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void plainTextOnATurnedPage(int rotation) throws IOException {
        assertLooksTheSame(rotation, PageSketchTest.this::paragraphs);
    }

    @Test
    void textInEveryDirection() throws IOException {
        assertLooksTheSame(0, page -> {
            for (int degrees = 0; degrees < 360; degrees += 30) {
                page.beginText();
                page.setFont(helvetica, 11);
                page.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), 300, 400));
                page.showText("        Contrat de plan");
                page.endText();
            }
        });
    }

    @Test
    void textInColoursOnColours() throws IOException {
        assertLooksTheSame(0, page -> {
            page.setNonStrokingColor(new Color(20, 60, 120));
            page.addRect(60, 380, 400, 100);
            page.fill();
            page.setNonStrokingColor(Color.WHITE);
            write(page, 80, 420, "Blanc sur bleu 893,486 M€");
            page.setNonStrokingColor(new Color(200, 30, 30));
            write(page, 80, 300, "Rouge sur blanc");
        });
    }

    @Test
    void textThatIsClippedToARectangleAndToARing() throws IOException {
        assertLooksTheSame(0, page -> {
            page.saveGraphicsState();
            page.addRect(100.3f, 400.7f, 60.5f, 8.25f);
            page.clip();
            write(page, 80, 400, "coupé de tous côtés");
            page.restoreGraphicsState();
            page.saveGraphicsState();
            page.moveTo(100, 200);
            page.lineTo(160, 320);
            page.lineTo(220, 200);
            page.closePath();
            page.clip();
            for (int y = 200; y < 320; y += 14) {
                write(page, 80, y, "dans un triangle seulement");
            }
            page.restoreGraphicsState();
            write(page, 80, 150, "et de nouveau entier");
        });
    }

    @Test
    void textThatIsOutlinedTransparentOrInvisible() throws IOException {
        assertLooksTheSame(0, page -> {
            page.setRenderingMode(RenderingMode.STROKE);
            write(page, 80, 500, "en contour");
            page.setRenderingMode(RenderingMode.NEITHER);
            write(page, 80, 460, "invisible");
            page.setRenderingMode(RenderingMode.FILL);
            PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
            pale.setNonStrokingAlphaConstant(0.2f);
            page.setGraphicsStateParameters(pale);
            write(page, 80, 420, "pâle");
        });
    }

    @Test
    void textThatDarkensWhatIsBelow() throws IOException {
        assertLooksTheSame(0, page -> {
            page.setNonStrokingColor(new Color(240, 220, 60));
            page.addRect(60, 380, 400, 100);
            page.fill();
            PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
            multiply.setBlendMode(BlendMode.MULTIPLY);
            page.setGraphicsStateParameters(multiply);
            page.setNonStrokingColor(new Color(120, 160, 240));
            write(page, 80, 420, "surligné");
        });
    }

    @Test
    void textOfALayerThatIsHiddenAndOfOneThatIsShown() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDOptionalContentGroup shown = new PDOptionalContentGroup("montré");
            PDOptionalContentGroup hidden = new PDOptionalContentGroup("caché");
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.addGroup(shown);
            layers.addGroup(hidden);
            layers.setGroupEnabled(hidden, false);
            document.getDocumentCatalog().setOCProperties(layers);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginMarkedContent(COSName.OC, shown);
                write(content, 80, 500, "une couche que l'on voit");
                content.endMarkedContent();
                content.beginMarkedContent(COSName.OC, hidden);
                write(content, 80, 400, "une couche que l'on ne voit pas");
                content.beginMarkedContent(COSName.P);
                write(content, 80, 300, "ni ce qui s'y trouve");
                content.endMarkedContent();
                content.endMarkedContent();
                write(content, 80, 200, "et la suite");
            }
            assertLooksTheSame(document);
        }
    }

    @Test
    void textPartlyOffThePage() throws IOException {
        assertLooksTheSame(0, page -> {
            write(page, -20, 837, "en haut à gauche, en partie dehors");
            write(page, 540, -2, "en bas à droite, en partie dehors");
        });
    }

    @Test
    void aGlyphLargerThanAStamp() throws IOException {
        assertLooksTheSame(0, page -> {
            page.beginText();
            page.setFont(times, 300);
            page.newLineAtOffset(60, 400);
            page.showText("M€");
            page.endText();
        });
    }

    /** The texts of its codes say what shapes to take of another font where it is missing, and nothing where it is there. */
    @ParameterizedTest(name = "with its program: {0}")
    @ValueSource(booleans = {true, false})
    void aFontOfTwoByteCodesThatTellsItsTexts(boolean withProgram) throws IOException {
        PlainFontMapper.install();
        try (PDDocument document = Loader.loadPDF(inFontOfItsOwn("Contrat de plan 893,486 M€"))) {
            PDResources resources = document.getPage(0).getResources();
            COSDictionary font = resources
                    .getCOSObject()
                    .getCOSDictionary(COSName.FONT)
                    .getCOSDictionary(resources.getFontNames().iterator().next());
            COSStream texts = document.getDocument().createCOSStream();
            try (OutputStream out = texts.createOutputStream()) {
                out.write(OTHER_LETTERS.getBytes(StandardCharsets.US_ASCII));
            }
            font.setItem(COSName.TO_UNICODE, texts);
            if (!withProgram) {
                COSDictionary descendant = (COSDictionary)
                        font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
                descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
            }
            assertThat(PDFontFactory.createFont(font).isEmbedded()).isEqualTo(withProgram);
            assertLooksTheSame(document);
        }
    }

    private static byte[] inFontOfItsOwn(String words) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream program = PDFRenderer.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, program), 40);
                content.newLineAtOffset(40, 400);
                content.showText(words);
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void paragraphs(PDPageContentStream page) throws IOException {
        for (int line = 0; line < 40; line++) {
            write(page, 80 + line * 0.37f, 760 - line * 16.3f, "Article 2 : l'État engage 893,486 M€ — " + line);
        }
    }

    private void write(PDPageContentStream page, float x, float y, String words) throws IOException {
        page.beginText();
        page.setFont(y % 3 > 1 ? times : helvetica, 10);
        page.newLineAtOffset(x, y);
        page.showText(words);
        page.endText();
    }

    private interface Content {
        void write(PDPageContentStream page) throws IOException;
    }

    private static void assertLooksTheSame(int rotation, Content content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                content.write(stream);
            }
            assertLooksTheSame(document);
        }
    }

    private static void assertLooksTheSame(PDDocument document) throws IOException {
        BufferedImage wanted = new PDFRenderer(document).renderImage(0, SCALE, ImageType.RGB);
        BufferedImage sketch = new PageSketch(document).draw(0, SCALE);
        assertThat(sketch.getWidth()).isEqualTo(wanted.getWidth());
        assertThat(sketch.getHeight()).isEqualTo(wanted.getHeight());
        for (int y = 0; y + SQUARE <= wanted.getHeight(); y += SQUARE / 3) {
            for (int x = 0; x + SQUARE <= wanted.getWidth(); x += SQUARE / 3) {
                assertThat(Math.abs(light(sketch, x, y) - light(wanted, x, y)))
                        .as("square at %d, %d", x, y)
                        .isLessThan(MOST);
            }
        }
    }

    /** How light a square is, 0 to 255. */
    private static double light(BufferedImage picture, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                Color colour = new Color(picture.getRGB(x, y));
                sum += (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3.0;
            }
        }
        return sum / (SQUARE * SQUARE);
    }
}
