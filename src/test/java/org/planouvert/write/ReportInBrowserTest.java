package org.planouvert.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.domain.Dossier;
import org.planouvert.write.report.EvidencePictures.PagePicture;

/**
 * Opens the report in the system's Chromium, where there is one; nothing is downloaded. Pictures of what was seen stay in
 * {@code target/report-pictures}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path PICTURES = Path.of("target", "report-pictures");
    private static final int PHONE = 390;
    private static final int DESK = 1280;

    private Playwright playwright;
    private Browser browser;
    private Path report;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void openTheBrowserOnASmallRelease(@TempDir Path temp) throws IOException {
        Optional<Path> binary = browserBinary();
        assumeThat(binary)
                .as("no Chromium on the path: the report is not looked at (apt-get install chromium)")
                .isPresent();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(binary.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        Path release = temp.resolve("release");
        drawPage(Files.createDirectories(release.resolve("quality/pages")).resolve("5.png"));
        ReleaseFolders.write(
                release,
                SampleDossiers.release(),
                (document, number) ->
                        number == 5 ? Optional.of(new PagePicture("pages/5.png", 595, 842)) : Optional.empty());
        report = release.resolve("quality").resolve("report.html");
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    void closeTheBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void openTheReport() {
        complaints.clear();
        page = browser.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("file:")) {
                complaints.add("asked the network for " + request.url());
            }
        });
        page.setViewportSize(DESK, 900);
        page.navigate(report.toUri().toString());
    }

    @AfterEach
    void nothingWasComplainedOf() {
        page.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFirstScreenSaysWhatItHoldsWhatIsProvenAndWhatNeedsAPerson() {
        keep("first-screen");
        assertThat(page.title()).startsWith("planouvert – r-");
        assertThat(page.locator(".overview").innerText())
                .contains("Elle contient", "Argent prouvé", "demande une personne");
        assertThat(page.locator("#document-view tbody tr").count()).isEqualTo(6);
    }

    @Test
    void theLanguageIsSwitchedEverywhere() {
        page.click("[data-set-lang=en]");
        keep("english");
        assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        assertThat(page.locator("body").innerText())
                .contains("It holds", "Contract by contract", "Documents and their state", "Findings")
                .doesNotContain("Elle contient", "Constats");
        page.click("[data-set-lang=fr]");
        assertThat(page.locator("body").innerText()).contains("Elle contient").doesNotContain("It holds");
    }

    @Test
    void findingsAreFilteredByWordAndSeverityAndAWarningOnTheFirstScreenLeadsToThem() {
        Locator rows = page.locator("#finding-view tbody tr");
        int all = rows.count();
        page.selectOption("#finding-view select", "error");
        assertThat(rows.count()).isBetween(1, all - 1);
        assertThat(page.locator("#finding-view .tag.warning").count()).isZero();
        page.fill("#finding-view input[type=search]", "no finding says this");
        assertThat(rows.count()).isZero();
        page.click(".tally .warning");
        assertThat(rows.count()).isPositive();
        assertThat(page.locator("#finding-view .tag.error").count()).isZero();
    }

    @Test
    void aNumberShowsItsPageWithItsWordsFramedAndWhatProvesIt() {
        openEvidence();
        page.waitForFunction("document.querySelector('#evidence img').naturalWidth > 0");
        keep("evidence");
        var image = page.locator("#evidence .picture img").boundingBox();
        var frame = page.locator("#evidence .frame").boundingBox();
        assertThat(frame.x).isBetween(image.x, image.x + image.width);
        assertThat(frame.width).isPositive().isLessThan(image.width);
        assertThat(page.locator("#evidence").innerText())
                .contains(
                        "893 486 000".replace(' ', '\u202f'),
                        "893,486 millions d’euros",
                        "Ce qui prouve ce nombre",
                        "✓");
        page.keyboard().press("Escape");
        assertThat(page.locator("#evidence").isVisible()).isFalse();
    }

    @Test
    void aNumberOfASheetShowsTheLineOfItsTable() {
        openContract();
        page.fill("#contract-0 .amounts input[type=search]", "maquette");
        Locator marks = page.locator("#evidence .extract mark");
        Locator values = page.locator("#contract-0 .amounts .value");
        for (int i = 0; i < values.count() && marks.count() == 0; i++) {
            values.nth(i).click();
            if (marks.count() == 0) {
                page.keyboard().press("Escape");
            }
        }
        keep("evidence-of-a-sheet");
        assertThat(marks.count()).isEqualTo(1);
    }

    @Test
    void aKeyboardReachesANumberAndComesBackToIt() {
        openContract();
        page.locator("#contract-0 .amounts .value").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#evidence").isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("value");
    }

    @Test
    void whatADocumentWroteIsShownAndNeverRuns() {
        page.evaluate("for (const card of document.querySelectorAll('details.contract')) card.open = true");
        page.waitForSelector("#contract-1 .amounts tbody tr");
        keep("hostile-labels");
        assertThat(page.locator("#contract-1 .amounts tbody td").allTextContents())
                .contains("<img src=x onerror=\"document.title='ran'\">");
        assertThat(page.title()).startsWith("planouvert");
        assertThat(page.locator("main img, main script, main iframe").count()).isZero();
    }

    @Test
    void paperHasNoControlsAndEveryContractOpen() {
        openContract();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        keep("paper");
        assertThat(page.locator(".filters:visible, .top nav:visible, .languages:visible")
                        .count())
                .isZero();
        assertThat(page.locator("details.contract:not([open])").count()).isZero();
        assertThat(page.pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aPhoneScrollsDownAndNeverSideways() {
        page.setViewportSize(PHONE, 800);
        openContract();
        keep("phone");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        page.locator("#contract-0 .amounts .value").first().click();
        keep("phone-evidence");
        assertThat(page.evaluate("document.getElementById('evidence').scrollWidth <= " + PHONE))
                .isEqualTo(true);
    }

    @Test
    void axeFindsNothingAgainstAccessibility() throws IOException {
        openContract();
        assertThat(violations()).isEmpty();
        openEvidence();
        assertThat(violations()).isEmpty();
        page.keyboard().press("Escape");
        page.click("[data-set-lang=en]");
        page.setViewportSize(PHONE, 800);
        assertThat(violations()).isEmpty();
    }

    /** 300 contracts of 350 amounts each, with a picture for each page they cite. */
    @Test
    void aReleaseOfThreeHundredContractsOpensWithinTwoSecondsAndStaysUsable(@TempDir Path temp) throws IOException {
        List<Dossier> many =
                IntStream.range(0, 300).mapToObj(i -> DrawnDossiers.of(i, 350)).toList();
        ReleaseFolders.write(
                temp,
                many,
                (document, number) ->
                        Optional.of(new PagePicture("pages/" + document + "/" + number + ".png", 595, 842)));
        Path large = temp.resolve("quality/report.html");
        assertThat(Files.size(large)).isLessThan(64L << 20);
        // The best of three: other work on the machine is not the report's fault.
        double opened = IntStream.range(0, 3)
                .mapToDouble(i -> secondsToOpen(large))
                .min()
                .orElseThrow();
        assertThat(opened).isLessThan(2);
        double began = now();
        page.fill("#contract-filters input[type=search]", "bretagne");
        page.evaluate("document.getElementById('contract-4').open = true");
        page.waitForSelector("#contract-4 .amounts tbody tr");
        assertThat(now() - began).isLessThan(2000);
        keep("three-hundred-contracts");
    }

    /** The page's clock, in milliseconds; a whole number comes as another type. */
    private double now() {
        return ((Number) page.evaluate("performance.now()")).doubleValue();
    }

    private double secondsToOpen(Path file) {
        page.navigate(file.toUri().toString());
        return ((Number) page.evaluate("performance.getEntriesByType('navigation')[0].domComplete")).doubleValue()
                / 1000;
    }

    private void openContract() {
        page.evaluate("document.getElementById('contract-0').open = true");
        page.waitForSelector("#contract-0 .amounts tbody tr");
    }

    private void openEvidence() {
        openContract();
        page.locator("#contract-0 .amounts .value").first().click();
        page.waitForSelector("#evidence[open] blockquote");
    }

    /** What axe-core finds, one line for each rule and element. It is given to the page's world, past its policy on scripts. */
    private List<String> violations() throws IOException {
        try (InputStream axe = ReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = page.evaluate(
                "async () => (await axe.run(document)).violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 200)))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private void keep(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static void drawPage(Path file) throws IOException {
        BufferedImage sheet = new BufferedImage(744, 1053, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.GRAY);
        for (int y = 90; y < 960; y += 24) {
            pen.fillRect(80, y, 580, 8);
        }
        pen.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }

    private static Optional<Path> browserBinary() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
