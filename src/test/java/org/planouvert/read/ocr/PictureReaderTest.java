package org.planouvert.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.Recognition;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

class PictureReaderTest {

    private static final double[] COLUMNS = {60, 260, 330, 400, 480};

    private static final String[][] CELLS = {
        {"Opérations du contrat", "État", "Région", "Total"},
        {"Modernisation de la ligne ferroviaire", "129,812", "48,240", "178,052"},
        {"Rénovation énergétique des bâtiments", "11,783", "", "11,783"},
        {"Aménagement des voies navigables", "36,428", "0,734", "37,162"},
        {"Enseignement supérieur et recherche", "1 118,959", "207,157", "1 326,116"},
        {"Total du volet", "1 296,982", "256,131", "1 553,113"},
    };

    private static Optional<Tesseract> engine = Optional.empty();

    @BeforeAll
    static void lookForTesseract() {
        engine = Tesseract.find(OcrSettings.DEFAULT);
    }

    private static PictureReader reader(OcrSettings settings) {
        assumeTrue(engine.isPresent(), "Tesseract is not installed here");
        return new PictureReader(engine.orElseThrow(), settings);
    }

    private static PictureReader.Reading read(BufferedImage picture) {
        boolean lying = picture.getWidth() > picture.getHeight();
        double width = lying ? Picture.HEIGHT : Picture.WIDTH;
        PictureReader reader = reader(OcrSettings.DEFAULT);
        return reader.read(reader.scan(picture, width), 3, width, lying ? Picture.WIDTH : Picture.HEIGHT);
    }

    private static PictureReader.Reading read(PictureReader reader, BufferedImage picture, int number) {
        return reader.read(reader.scan(picture, Picture.WIDTH), number, Picture.WIDTH, Picture.HEIGHT);
    }

    private static Picture table() {
        return new Picture()
                .words(60, 80, 14, "Annexe financière du contrat de plan")
                .table(120, 16, COLUMNS, CELLS);
    }

    /** What stands in a cell of the table, by its place on the upright page. */
    private static String cell(Recognition recognition, int row, int column) {
        Box box = new Box(COLUMNS[column], 120 + 16 * row, COLUMNS[column + 1], 136 + 16 * row);
        return recognition.in(box).stream()
                .sorted(Comparator.comparingDouble(r -> r.box().x0()))
                .map(Recognition.Reading::text)
                .collect(Collectors.joining(" "));
    }

    private static void checkNumbers(Recognition recognition) {
        for (int row = 1; row < CELLS.length; row++) {
            for (int column = 1; column < 4; column++) {
                assertThat(cell(recognition, row, column))
                        .as("row %d, column %d", row, column)
                        .isEqualTo(CELLS[row][column]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 200, 300})
    void everyCellOfARuledTableIsRead(int dpi) {
        PictureReader.Reading reading = read(table().at(dpi));
        checkNumbers(reading.recognition());
        assertThat(cell(reading.recognition(), 1, 0)).isEqualTo("Modernisation de la ligne ferroviaire");
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void aScanAskewWithNoiseIsReadAsWell() {
        checkNumbers(read(ScannedPage.of(table().at(200), 0.8, 10, 0.5, 1)).recognition());
    }

    @Test
    void theRulesOfATableAreRulesOfThePage() {
        List<Rule> rules = read(table().at(200)).page().rules();
        assertThat(rules.stream().filter(Rule::isLevel)).hasSize(CELLS.length + 1);
        assertThat(rules.stream().filter(rule -> !rule.isLevel())).hasSize(COLUMNS.length);
        assertThat(rules.get(0).y0()).isBetween(119.0, 121.0);
        assertThat(rules.get(0).length()).isBetween(418.0, 422.0);
    }

    @Test
    void aStampOverATableTakesNoNumberAway() {
        Picture stamped = new Picture().stamp(360, 175, 40).table(120, 16, COLUMNS, CELLS);
        checkNumbers(read(stamped.at(200)).recognition());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aPageOnItsSideOrHeadIsReadInPlace(int quarters) {
        BufferedImage turned = turned(table().at(200), quarters);
        GlyphPage page = read(turned).page();
        String text = text(page);
        assertThat(text).contains("Annexe financi", "129,812", "1 553,113");
        assertThat(page.glyphs().turn(0)).isEqualTo(quarters);
        Box title = new Box(60, 66, 320, 84);
        Box there =
                switch (quarters) {
                    case 1 -> new Box(Picture.HEIGHT - 84, 60, Picture.HEIGHT - 66, 320);
                    case 2 ->
                        new Box(Picture.WIDTH - 320, Picture.HEIGHT - 84, Picture.WIDTH - 60, Picture.HEIGHT - 66);
                    default -> new Box(66, Picture.WIDTH - 320, 84, Picture.WIDTH - 60);
                };
        assertThat(there.area()).isCloseTo(title.area(), org.assertj.core.data.Offset.offset(1.0));
        assertThat(page.glyphs().box(0).overlaps(there)).isTrue();
    }

    /** Text of the glyphs in drawing order. */
    private static String text(GlyphPage page) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < page.glyphs().size(); i++) {
            text.append(page.glyphs().text(i));
        }
        return text.toString();
    }

    private static BufferedImage turned(BufferedImage picture, int quarters) {
        Grey grey = Grey.of(picture).turned(quarters);
        BufferedImage result = new BufferedImage(grey.width(), grey.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                result.setRGB(x, y, grey.at(x, y) * 0x10101);
            }
        }
        return result;
    }

    @Test
    void aWhitePageIsReadAndHoldsNothing() {
        PictureReader.Reading reading = read(new Picture().at(100));
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.page().glyphs().size()).isZero();
    }

    @Test
    void aDrawingWithoutWordsSaysThatItCouldNotBeRead() {
        assertThat(read(new Picture().stamp(300, 300, 80).at(100)).notes())
                .extracting(ReadingNote::code)
                .containsAnyOf("OCR_NOTHING_READ", "OCR_POOR");
    }

    @Test
    void aPageThatTakesTooLongIsGivenUpAndSaysSo() {
        OcrSettings hasty = new OcrSettings(
                Optional.empty(), Optional.empty(), "fra", 200, Duration.ofMillis(30), Optional.empty());
        PictureReader.Reading reading = read(reader(hasty), table().at(200), 7);
        assertThat(reading.notes()).extracting(ReadingNote::code).containsExactly("OCR_TIME_OUT");
        assertThat(reading.notes().get(0).page()).isEqualTo(7);
    }

    @Test
    void aPageReadBeforeComesFromTheCacheUnchanged(@TempDir Path folder) throws Exception {
        BufferedImage picture = table().at(150);
        PictureReader reader = reader(OcrSettings.DEFAULT.cachedIn(folder));
        PictureReader.Reading first = read(reader, picture, 1);
        OcrSettings noTime =
                new OcrSettings(Optional.empty(), Optional.empty(), "fra", 200, Duration.ZERO, Optional.of(folder));
        PictureReader.Reading second = read(reader(noTime), picture, 1);
        assertThat(second.recognition()).isEqualTo(first.recognition());
        assertThat(text(second.page())).isEqualTo(text(first.page()));
        assertThat(second.page().rules()).isEqualTo(first.page().rules());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aBrokenCacheEntryIsReadAnew(@TempDir Path folder) throws Exception {
        BufferedImage picture = table().at(150);
        PictureReader reader = reader(OcrSettings.DEFAULT.cachedIn(folder));
        PictureReader.Reading first = read(reader, picture, 1);
        try (Stream<Path> files = Files.list(folder)) {
            Files.writeString(files.findFirst().orElseThrow(), "turn\tx\n");
        }
        assertThat(read(reader, picture, 1).recognition()).isEqualTo(first.recognition());
    }

    @Test
    void withoutTheProgramThereIsNoEngineAndTheStatusSaysHowToGetIt() {
        OcrSettings nowhere = new OcrSettings(
                Optional.of(Path.of("no-such-program")), Optional.empty(), "fra", 200, Duration.ZERO, Optional.empty());
        assertThat(Tesseract.find(nowhere)).isEmpty();
        OcrStatus status = OcrStatus.of(nowhere);
        assertThat(status.ready()).isFalse();
        assertThat(status.message().fr()).contains("apt-get install tesseract-ocr tesseract-ocr-fra");
    }
}
