package org.planouvert.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts that are read by their dictionaries say what PDFBox says of them with their programs, code by code. */
class DictionaryFontTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Path folder;

    DictionaryFontTest(@TempDir Path folder) {
        this.folder = folder;
        PlainFontMapper.install();
    }

    @Test
    void allFontsOfTheSharedDocumentsAgree() throws Exception {
        assumeTrue(Files.isDirectory(DATA), "../shared/data is not here");
        int compared = 0;
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    compared += compareAll(document);
                } catch (IOException e) {
                    // Some are damaged on purpose, beyond opening.
                }
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void theFontsOfADrawnDocumentAgree() throws Exception {
        Path file = folder.resolve("drawn.pdf");
        try (PDDocument document = new PDDocument()) {
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("A", PDType0Font.load(document, liberation(), false).getCOSObject());
            fonts.setItem(
                    "B",
                    PDTrueTypeFont.load(document, liberation(), WinAnsiEncoding.INSTANCE)
                            .getCOSObject());
            fonts.setItem("C", new PDType1Font(FontName.TIMES_ROMAN).getCOSObject());
            document.getDocumentCatalog().getCOSObject().setItem("Fonts", fonts);
            document.save(file.toFile());
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            COSDictionary fonts =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("Fonts"));
            for (String name : List.of("A", "B", "C")) {
                COSDictionary font = fonts.getCOSDictionary(COSName.getPDFName(name));
                assertThat(DictionaryFont.of(font)).as(name).isPresent();
                compare(font);
            }
        }
    }

    @Test
    void anEncodingWithDifferencesNamesLetters() throws Exception {
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, numbers("[65 /eacute /nothing /uni20AC]"));
        COSDictionary font = trueType();
        font.setItem(COSName.ENCODING, encoding);
        assertThat(DictionaryFont.of(font).orElseThrow().toUnicode('A')).isEqualTo("é");
        compare(font);
        descriptor(font).setInt(COSName.FLAGS, 4);
        compare(font);
    }

    @Test
    void codesBeyondTheWidthsAskTheDescriptorOrTheFont() throws Exception {
        COSDictionary font = trueType();
        font.setInt(COSName.FIRST_CHAR, 65);
        font.setInt(COSName.LAST_CHAR, 66);
        font.setItem(COSName.WIDTHS, numbers("[123.5 null 777]"));
        descriptor(font).setInt(COSName.MISSING_WIDTH, 321);
        compare(font);
        font.removeItem(COSName.WIDTHS);
        compare(font);
        font.setName(COSName.BASE_FONT, "Helvetica");
        compare(font);
    }

    @Test
    void textsOfTwoBytesCountOnlyWhereNoEncodingIsNamed() throws Exception {
        COSDictionary font = trueType();
        font.setItem(COSName.TO_UNICODE, map("2 beginbfchar <41> <0078> <0042> <0079> endbfchar"));
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        assertThat(DictionaryFont.of(font).orElseThrow().toUnicode('B')).isEqualTo("B");
        compare(font);
        font.removeItem(COSName.ENCODING);
        assertThat(DictionaryFont.of(font).orElseThrow().toUnicode('B')).isEqualTo("y");
        compare(font);
    }

    @Test
    void widthsOfACompositeFontAreReadAsPdfBoxReadsThem() throws Exception {
        COSDictionary below = new COSDictionary();
        below.setItem(COSName.TYPE, COSName.FONT);
        below.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        below.setItem(COSName.W, numbers("[1 [500 /odd 510] 10 20 333 /odd 15 16 444 30 /odd 5 60 61]"));
        COSArray descendants = new COSArray();
        descendants.add(below);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, map("1 beginbfrange <0000> <0040> <0041> endbfrange"));
        compare(font);
        below.setInt(COSName.DW, 0);
        compare(font);
    }

    @Test
    void aDamagedProgramIsNotOpenedWhereTheDictionaryTellsAll() throws Exception {
        COSDictionary font = trueType();
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        font.setInt(COSName.FIRST_CHAR, 65);
        font.setInt(COSName.LAST_CHAR, 66);
        font.setItem(COSName.WIDTHS, numbers("[600 700]"));
        descriptor(font).setItem(COSName.FONT_FILE2, stream("no font"));
        PDFont told = DictionaryFont.of(font).orElseThrow();
        assertThat(told.toUnicode('B')).isEqualTo("B");
        assertThat(told.getDisplacement('B').getX()).isEqualTo(0.7f);
    }

    @Test
    void whatIsNotOfAnUsualFormIsLeftToPdfBox() throws Exception {
        COSDictionary font = trueType();
        font.setItem(COSName.TO_UNICODE, map("1 beginbfchar <41> /odd endbfchar"));
        assertThat(DictionaryFont.of(font)).isEmpty();
        font.removeItem(COSName.TO_UNICODE);
        font.setName(COSName.BASE_FONT, "ZapfDingbats");
        assertThat(DictionaryFont.of(font)).isEmpty();
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        assertThat(DictionaryFont.of(font)).isEmpty();
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        assertThat(DictionaryFont.of(font)).isEmpty();
    }

    private static int compareAll(PDDocument document) throws IOException {
        int compared = 0;
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSDictionary font
                    && COSName.FONT.equals(font.getDictionaryObject(COSName.TYPE))
                    && !font.containsKey(COSName.CIDSYSTEMINFO)) {
                compared += compare(font) ? 1 : 0;
            }
        }
        return compared;
    }

    /** False when the font is left to PDFBox. */
    private static boolean compare(COSDictionary dictionary) throws IOException {
        Optional<PDFont> told = DictionaryFont.of(dictionary);
        if (told.isEmpty()) {
            return false;
        }
        PDFont font = told.get();
        PDFont whole = PDFontFactory.createFont(dictionary);
        assertThat(font.getName()).isEqualTo(whole.getName());
        assertThat(font.isVertical()).isEqualTo(whole.isVertical());
        assertThat(font.getFontDescriptor() == null).isEqualTo(whole.getFontDescriptor() == null);
        for (int code = 0; code <= (whole instanceof PDType0Font ? 0xFFFF : 0xFF); code++) {
            assertThat(font.toUnicode(code)).as("text of %d in %s", code, font).isEqualTo(whole.toUnicode(code));
            assertThat(font.getDisplacement(code).getX())
                    .as("width of %d in %s", code, font)
                    .isEqualTo(whole.getDisplacement(code).getX());
        }
        return true;
    }

    private static COSDictionary trueType() throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setInt(COSName.FLAGS, 32);
        COSStream program = new COSStream();
        try (OutputStream out = program.createOutputStream();
                InputStream in = liberation()) {
            in.transferTo(out);
        }
        descriptor.setItem(COSName.FONT_FILE2, program);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, "ABCDEF+Sans");
        font.setItem(COSName.FONT_DESC, descriptor);
        return font;
    }

    private static COSDictionary descriptor(COSDictionary font) {
        return font.getCOSDictionary(COSName.FONT_DESC);
    }

    private static COSArray numbers(String written) {
        Deque<COSArray> open = new ArrayDeque<>();
        COSArray last = new COSArray();
        open.push(last);
        for (String word :
                written.replace("[", " [ ").replace("]", " ] ").strip().split(" +")) {
            switch (word) {
                case "[" -> open.push(new COSArray());
                case "]" -> {
                    last = open.pop();
                    open.element().add(last);
                }
                case "null" -> open.element().add(COSNull.NULL);
                default ->
                    open.element()
                            .add(
                                    word.startsWith("/")
                                            ? COSName.getPDFName(word.substring(1))
                                            : new COSFloat(Float.parseFloat(word)));
            }
        }
        return last;
    }

    private static COSStream map(String sections) throws IOException {
        return stream("/CMapName /Adobe-Identity-UCS def\n" + sections + "\nendcmap");
    }

    private static COSStream stream(String content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static InputStream liberation() {
        return Objects.requireNonNull(PDFont.class.getResourceAsStream(LIBERATION));
    }
}
