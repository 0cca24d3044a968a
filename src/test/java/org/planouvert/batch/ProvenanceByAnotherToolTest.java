package org.planouvert.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Method;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Region;
import org.planouvert.geometry.Box;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.profile.Job;
import org.planouvert.profile.JobFile;

/**
 * Opens the sources with poppler's {@code pdftotext -bbox}, which shares no code with the product, and looks for every quote
 * on its page in its box.
 */
class ProvenanceByAnotherToolTest {

    private static final Path TOOL = Path.of("/usr/bin/pdftotext");
    private static final Path DATA = Path.of("../shared/data");

    /** Points by which two tools may differ about where the middle of a word is. */
    private static final double SLACK = 2;

    private final Path temp;

    ProvenanceByAnotherToolTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void everyQuoteOfTheContractThatComesWithTheProgramIsOnItsPageInItsBox() throws Exception {
        check(Path.of("input/contrat-bretagne-2021-2027.pdf"), 300);
    }

    @Test
    void everyQuoteOfTheContractOfSixtySixPagesIsOnItsPageInItsBox() throws Exception {
        check(DATA.resolve("contract-npdc-2015-2020.pdf"), 400);
    }

    @Test
    void everyQuoteOfAPublishedBudgetIsOnItsPageInItsBox() throws Exception {
        check(DATA.resolve("real/budget/BP2024_Occitanie.pdf"), 20);
    }

    @Test
    void everyQuoteOfAListInCellsOfManyLinesIsOnItsPageInItsBox() throws Exception {
        check(DATA.resolve("real/feder/wallonie_convergence_2016_31p.pdf"), 300);
    }

    private void check(Path file, int atLeast) throws Exception {
        assumeThat(TOOL)
                .as("poppler is not installed (apt-get install poppler-utils)")
                .isExecutable();
        assumeThat(file).as("this document is not here").exists();
        Job job = JobFile.load(Path.of("jobs/cper.yaml"));
        Dossier dossier = new DocumentPipeline(job).extract(SourceFile.of(file));
        List<List<SeenWord>> pages = pages(file);
        List<Provenance> told = provenances(dossier);
        List<String> astray = told.stream()
                .filter(p -> !isThere(p, pages.get(p.page() - 1)))
                .map(p -> "page " + p.page() + " " + p.region().text() + ": " + p.quote())
                .toList();
        assertThat(astray).isEmpty();
        assertThat(told.size()).isGreaterThan(atLeast);
    }

    private static List<Provenance> provenances(Dossier dossier) {
        List<Provenance> told = new ArrayList<>();
        dossier.amounts().stream().map(Amount::provenance).forEach(told::add);
        dossier.operations().stream().map(Operation::provenance).forEach(told::add);
        dossier.parties().stream().map(Party::provenance).forEach(told::add);
        told.removeIf(p -> p.method() == Method.OCR);
        return told;
    }

    private static boolean isThere(Provenance told, List<SeenWord> page) {
        if (!(told.region() instanceof Region.Area area)) {
            return false;
        }
        Box box = area.box();
        List<SeenWord> inside = page.stream().filter(w -> w.isIn(box)).toList();
        String quote = plain(told.quote());
        return plain(inside).contains(quote) || plain(byLine(inside)).contains(quote);
    }

    /** The other tool may read the columns of a box one after the other. */
    private static List<SeenWord> byLine(List<SeenWord> words) {
        TreeSet<SeenWord> sorted = new TreeSet<>((a, b) -> {
            boolean sameLine = Math.abs(a.middle() - b.middle()) < SLACK;
            int order = sameLine ? Double.compare(a.x0, b.x0) : Double.compare(a.middle(), b.middle());
            return order != 0 ? order : Integer.compare(a.number, b.number);
        });
        sorted.addAll(words);
        return List.copyOf(sorted);
    }

    private static String plain(List<SeenWord> words) {
        return plain(String.join("", words.stream().map(w -> w.text).toList()));
    }

    /** Without what tools spell in their own ways: spaces, hyphens at the ends of lines, ligatures. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{C}\\-\u2010\u2011]", "");
    }

    private List<List<SeenWord>> pages(Path file) throws IOException, InterruptedException {
        Path out = temp.resolve("words.html");
        int code = new ProcessBuilder(TOOL.toString(), "-bbox", file.toString(), out.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(code).isZero();
        List<List<SeenWord>> pages = new ArrayList<>();
        String text = Files.readString(out, StandardCharsets.UTF_8);
        for (Element page : Jsoup.parse(text).select("page")) {
            List<SeenWord> words = new ArrayList<>();
            page.select("word").forEach(word -> words.add(SeenWord.of(word, words.size())));
            pages.add(words);
        }
        return pages;
    }

    /** A word as the other tool sees it; points, origin top left. */
    private record SeenWord(double x0, double y0, double x1, double y1, String text, int number) {

        static SeenWord of(Element word, int number) {
            double[] at = Arrays.stream(new String[] {"xmin", "ymin", "xmax", "ymax"})
                    .mapToDouble(side -> Double.parseDouble(word.attr(side)))
                    .toArray();
            return new SeenWord(at[0], at[1], at[2], at[3], word.wholeText(), number);
        }

        double middle() {
            return (y0 + y1) / 2;
        }

        boolean isIn(Box box) {
            double x = (x0 + x1) / 2;
            return x > box.x0() - SLACK
                    && x < box.x1() + SLACK
                    && middle() > box.y0() - SLACK
                    && middle() < box.y1() + SLACK;
        }
    }
}
