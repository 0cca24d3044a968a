package org.planouvert.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the report in the system's browser, where there is one. */
class ReportInBrowserTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final int PATIENCE_SECONDS = 60;

    private final Path temp;

    ReportInBrowserTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void thePageDrawsItsListsAndNothingThatADocumentWroteRuns() throws IOException, InterruptedException {
        assumeThat(BROWSER).isExecutable();
        ReleaseFolders.write(temp.resolve("release"), SampleDossiers.release());

        Document page = opened("#contract-1");

        assertThat(page.title()).startsWith("planouvert – r-");
        assertThat(page.select("#document-view tbody tr")).hasSize(6);
        assertThat(page.select("#finding-view tbody tr")).hasSizeGreaterThan(3);
        assertThat(page.select("#contract-1 .amounts tbody td").eachText())
                .contains("<img src=x onerror=\"document.title='ran'\">");
        assertThat(page.select("main img, main script")).isEmpty();
    }

    private Document opened(String fragment) throws IOException, InterruptedException {
        Path dom = temp.resolve("dom.html");
        String address = temp.resolve("release/quality/report.html").toUri() + fragment;
        Process browser = new ProcessBuilder(
                        BROWSER.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + temp.resolve("profile"),
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        address)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            browser.destroyForcibly();
        }
        return Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8));
    }
}
