package org.planouvert.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Dossier;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.pipeline.PageWork;
import org.planouvert.pipeline.Study;
import org.planouvert.profile.Job;
import org.planouvert.profile.JobFile;
import org.planouvert.read.ocr.ScannedPage;

/**
 * Measures what is read of pictures of tables. {@code ScanQuality PDF FIRST LAST FOLDER}: draws the pages as scans, reads
 * both, and prints a line of docs/OCR.md for each kind of scan.
 */
public final class ScanQuality {

    /** A kind of scan: clean, or skew of so many degrees, noise of so many grey levels and JPEG of this quality. */
    record Scanner(String name, int dpi, double skew, double noise, double quality) {

        UnaryOperator<BufferedImage> optics() {
            return skew == 0 && noise == 0
                    ? picture -> picture
                    : picture -> ScannedPage.of(picture, skew, noise, quality, 1);
        }

        ScanFile.Encoding encoding() {
            return skew == 0 && noise == 0 ? ScanFile.LOSSLESS : ScanFile.jpeg((float) quality);
        }
    }

    static final List<Scanner> SCANNERS = List.of(
            new Scanner("clean", 300, 0, 0, 1),
            new Scanner("clean", 200, 0, 0, 1),
            new Scanner("clean", 150, 0, 0, 1),
            new Scanner("degraded", 300, 1, 12, 0.4),
            new Scanner("degraded", 200, 1, 12, 0.4),
            new Scanner("degraded", 150, 1, 12, 0.4));

    private ScanQuality() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        Path source = Path.of(arguments[0]);
        int first = Integer.parseInt(arguments[1]);
        int last = Integer.parseInt(arguments[2]);
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        Job job = JobFile.load(Path.of("jobs/cper.yaml"));
        DocumentPipeline pipeline = new DocumentPipeline(job);
        Dossier text = pipeline.study(SourceFile.of(source)).dossier();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Scanner scanner : SCANNERS) {
            Path scan = scan(source, first, last, scanner, folder);
            long begun = System.nanoTime();
            Study study = pipeline.study(SourceFile.of(scan), new PageWork(2, page -> {}));
            double seconds = (System.nanoTime() - begun) / 1e9;
            ScanScore score = ScanScore.of(text, study.dossier(), first);
            long corrected = study.dossier().findings().stream()
                    .filter(f -> f.ruleId().equals("OCR_CORRECTED"))
                    .count();
            out.printf(
                    Locale.ROOT,
                    "| %s %d dpi | %d | %.1f %% | %d | %d | %d | %.1f %% | %.1f |%n",
                    scanner.name(),
                    scanner.dpi(),
                    score.numbers(),
                    100 * score.share(),
                    corrected,
                    score.misses().size(),
                    score.silent().size(),
                    100 * plain(text, scan, first, folder),
                    seconds);
            score.misses().forEach(m -> out.println("    " + (score.silent().contains(m) ? "SILENT " : "") + m));
        }
    }

    static Path scan(Path source, int first, int last, Scanner scanner, Path folder) throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (int page = first; page <= last; page++) {
            pages.add(page);
        }
        Path scan = folder.resolve(scanner.name() + "-" + scanner.dpi() + ".pdf");
        ScanFile.write(source, pages, scanner.dpi(), scanner.optics(), scanner.encoding(), scan);
        return scan;
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?: \\d{3})*,\\d+|\\d+,\\d+|\\d+");

    /** Share of the same numbers that Tesseract finds by itself in the whole page, in any order. */
    private static double plain(Dossier text, Path scan, int first, Path folder) throws Exception {
        int found = 0;
        int all = 0;
        try (PDDocument document = Loader.loadPDF(scan.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                Path picture = folder.resolve("page.png");
                BufferedImage drawn = renderer.renderImageWithDPI(page, 200, ImageType.RGB);
                javax.imageio.ImageIO.write(drawn, "png", picture.toFile());
                List<BigDecimal> there = numbers(tesseract(picture, folder));
                int number = first + page;
                for (var cell : text.cells()) {
                    if (cell.page() == number && cell.state() == CellState.NUMBER) {
                        all++;
                        found += there.removeIf(new Once(cell.number().orElseThrow())) ? 1 : 0;
                    }
                }
            }
        }
        return all == 0 ? 1 : (double) found / all;
    }

    /** True for the first number that is the same, so that each one found counts once. */
    private static final class Once implements java.util.function.Predicate<BigDecimal> {
        private final BigDecimal value;
        private boolean met;

        private Once(BigDecimal value) {
            this.value = value;
        }

        @Override
        public boolean test(BigDecimal other) {
            boolean first = !met && other.compareTo(value) == 0;
            met |= first;
            return first;
        }
    }

    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
            numbers.add(new BigDecimal(m.group().replace(" ", "").replace(',', '.')));
        }
        return numbers;
    }

    private static String tesseract(Path picture, Path folder) throws Exception {
        Path out = folder.resolve("plain");
        Process process = new ProcessBuilder(
                        "tesseract", picture.toString(), out.toString(), "-l", "fra", "--psm", "6", "--dpi", "200")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return Files.readString(Path.of(out + ".txt"), StandardCharsets.UTF_8);
    }
}
