package org.planouvert.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planouvert.domain.AmountKind;
import org.planouvert.sample.Expected.Amount;
import org.planouvert.sample.Expected.Operation;
import org.planouvert.sample.Expected.Section;

class SampleTest {

    static Stream<Sample> samples() {
        Stream<Sample> seeds = Stream.of(SeedPage.metropole(), SeedPage.press()).flatMap(Optional::stream);
        return Stream.concat(Sample.all().stream(), seeds);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsExpectedIsWrittenInTheDocument(Sample sample) throws IOException {
        Expected expected = sample.expected();
        String text = text(sample);

        assertThat(expected.amounts()).isNotEmpty().allSatisfy(amount -> assertThat(text)
                .contains(folded(amount.quote())));
        assertThat(expected.sections()).isNotEmpty().allSatisfy(section -> assertThat(text)
                .contains(folded(section.title()))
                .contains(section.number()));
        assertThat(expected.operations())
                .allSatisfy(operation -> assertThat(text).contains(folded(operation.label())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsExpectedHangsTogether(Sample sample) {
        Expected expected = sample.expected();
        List<String> titles = expected.sections().stream().map(Section::title).toList();
        List<String> labels =
                expected.operations().stream().map(Operation::label).toList();

        assertThat(titles)
                .containsAll(
                        expected.operations().stream().map(Operation::section).toList());
        assertThat(expected.amounts()).allSatisfy(amount -> assertThat(labels.contains(amount.operation())
                        || amount.operation().isEmpty())
                .as(amount.quote())
                .isTrue());
        assertThat(expected.amounts())
                .allSatisfy(amount -> assertThat(amount.min().or(amount::max))
                        .as(amount.quote())
                        .isPresent());
    }

    @Test
    void theStatesPartsAddUpToItsCommitment() {
        List<Amount> amounts = CentreAgreement.sample().expected().amounts();

        BigDecimal parts = sum(amounts.stream()
                .filter(amount ->
                        amount.funder().equals("État") && !amount.via().isEmpty()));
        BigDecimal commitment = sum(amounts.stream()
                .filter(amount ->
                        amount.funder().equals("État") && amount.kind().equals(Optional.of(AmountKind.COMMITMENT))));

        assertThat(parts).isEqualByComparingTo(commitment).isPositive();
    }

    @Test
    void aSectionsParentIsTheOneLessIndentedAboveIt() {
        List<Section> sections = HautsDeFranceContract.sample().expected().sections();

        assertThat(sections).element(0).extracting(Section::parent).isEqualTo("");
        assertThat(sections)
                .element(3)
                .extracting(Section::parent)
                .isEqualTo(sections.get(1).title());
        assertThat(sections)
                .element(4)
                .extracting(Section::parent)
                .isEqualTo(sections.get(0).title());
    }

    @Test
    void aFloorHasNoMaximumAndACeilingNoMinimum() {
        List<Amount> amounts = Expected.of("", "", "a||-|at_least|18M..|x\na||-|at_most|..300k|x", "")
                .amounts();

        assertThat(amounts.get(0).min()).contains(new BigDecimal("18E+6"));
        assertThat(amounts.get(0).max()).isEmpty();
        assertThat(amounts.get(1).min()).isEmpty();
        assertThat(amounts.get(1).max()).contains(new BigDecimal("300E+3"));
    }

    @Test
    void aSeedBecomesHeadingsListsAndParagraphs() {
        String html = new String(
                SeedPage.html("CPER\n\nSigné en 2023.\n\nDeux axes\n\n  \u2022 Eau\n  \u2022 Air & sol"),
                StandardCharsets.UTF_8);

        assertThat(html)
                .contains("<h1>CPER</h1>", "<p>Signé en 2023.</p>", "<h2>Deux axes</h2>")
                .contains("<ul><li>Eau</li><li>Air &amp; sol</li></ul>");
    }

    @Test
    void bothSeedsArePagesWhenTheFolderIsThere() {
        assumeTrue(SeedPage.metropole().isPresent(), "../shared/data is not here");

        assertThat(SeedPage.press()).isPresent();
    }

    private static BigDecimal sum(Stream<Amount> amounts) {
        return amounts.map(amount -> amount.min().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(Sample sample) throws IOException {
        if (sample.name().endsWith(".html")) {
            return folded(Jsoup.parse(new String(sample.bytes(), StandardCharsets.UTF_8))
                    .text());
        }
        try (PDDocument document = Loader.loadPDF(sample.bytes())) {
            return folded(new PDFTextStripper().getText(document));
        }
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }
}
