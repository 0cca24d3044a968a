package org.planouvert.write.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.domain.Dossier;
import org.planouvert.profile.Job;
import org.planouvert.write.DrawnDossiers;
import org.planouvert.write.HostileDossier;
import org.planouvert.write.SampleDossiers;
import org.planouvert.write.json.JsonObjects;

class ReportPageTest {

    private final Path temp;

    ReportPageTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void theFirstScreenSaysWhatIsHeldWhatIsProvenAndWhatNeedsAPerson() throws IOException {
        Document page = page(SampleDossiers.release(), EvidencePictures.NONE);

        assertThat(page.select(".holds .fr").eachText()).contains("contrats", "2", "documents", "6");
        assertThat(page.select(".proof .figure .fr").text()).isEqualTo("95\u202F%");
        assertThat(page.select(".needs .tally .fr").eachText())
                .containsExactly("2 erreurs", "2 avertissements", "1 document en quarantaine");
        assertThat(page.select(".needs li").eachText())
                .anyMatch(text -> text.contains("28,0 M€ écrits, 26,5 M€ additionnés"));
    }

    @Test
    void everySentenceOfThePageStandsInBothLanguages() throws IOException {
        Document page = page(SampleDossiers.release(), EvidencePictures.NONE);

        assertThat(page.select(".fr")).hasSameSizeAs(page.select(".en")).hasSizeGreaterThan(50);
        assertThat(page.select(".en")).noneMatch(text -> text.text().isBlank());
    }

    @Test
    void barsAreAsWideAsTheirMoney() throws IOException {
        Document page = page(SampleDossiers.release(), EvidencePictures.NONE);
        Element funders = page.select("#contract-0 table.chart").get(0);

        assertThat(funders.select("tbody th").eachText()).startsWith("État", "Région Nord – Pas-de-Calais");
        assertThat(funders.select("rect.all").get(0).attr("width")).isEqualTo("100.00%");
        assertThat(funders.select("rect.proven").get(0).attr("width")).isEqualTo("94.75%");
    }

    @Test
    void onlyTheReportsOwnScriptMayRun() throws IOException, NoSuchAlgorithmException {
        Document page = page(SampleDossiers.release(), EvidencePictures.NONE);
        List<Element> scripts = page.select("script:not([type=application/json])");

        assertThat(scripts).hasSize(1);
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(scripts.get(0).data().getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';")
                .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }

    @Test
    void wordsOfADocumentAreNeverMarkup() throws IOException {
        Document page = page(SampleDossiers.release(), EvidencePictures.NONE);

        assertThat(page.select("img, iframe, object, embed, link, base, form")).isEmpty();
        assertThat(page.getAllElements()).allMatch(element -> element.attributes().asList().stream()
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("[src], [href^=http], [href^=javascript]")).isEmpty();
        assertThat(rows(block(page, 1)).stream()
                        .map(row -> String.valueOf(row.get(11)))
                        .toList())
                .containsAll(HostileDossier.hostileWords());
    }

    @Test
    void anAmountCarriesItsQuoteItsPageAndTheRelationThatProvesIt() throws IOException {
        Map<String, Object> block = block(page(SampleDossiers.release(), EvidencePictures.NONE), 0);
        List<?> first = rows(block).get(0);

        assertThat(first.subList(5, 7)).isEqualTo(List.of("893486000.00", "893486000.00"));
        assertThat(first.get(9)).isEqualTo(5);
        assertThat(first.get(11)).isEqualTo("l’État s’engage à hauteur de 893,486 millions d’euros");
        assertThat(block.get("proofs")).asString().contains(String.valueOf(first.get(14)), "1905400000.00");
    }

    @Test
    void picturesOfCitedPagesAreKnownToThePage() throws IOException {
        EvidencePictures pictures = (document, page) -> page == 5
                ? Optional.of(new EvidencePictures.PagePicture("pages/" + document + "-5.png", 595, 842))
                : Optional.empty();

        Map<String, Object> index = json(page(SampleDossiers.release(), pictures), "index");

        assertThat(index.get("pictures"))
                .asString()
                .contains("-5.png, 595.0, 842.0")
                .doesNotContain("12=");
    }

    @Test
    void aLargeMaquetteIsCutAndThePageSaysHowMuchThereIs() throws IOException {
        Dossier large = DrawnDossiers.of(1, AmountBlock.KEPT + 10);

        Map<String, Object> block = block(page(List.of(large), EvidencePictures.NONE), 0);

        assertThat(rows(block)).hasSize(AmountBlock.KEPT);
        assertThat(block).containsEntry("total", AmountBlock.KEPT + 10);
    }

    @Test
    void machinesReadTheSameFigures() throws IOException {
        page(SampleDossiers.release(), EvidencePictures.NONE);
        Map<String, Object> json = JsonObjects.read(temp.resolve("quality/report.json"));

        assertThat(json).containsEntry("release_id", "r-0123456789abcdef").containsKeys("rows", "contracts");
        assertThat(json.get("findings")).isEqualTo(Map.of("error", 2, "warning", 2, "info", 0));
        assertThat(json.get("proof"))
                .asString()
                .contains("verified_share", "committed_eur=2055200000.00", "proven_share");
    }

    @Test
    void gatesStandOnTheFirstScreenWithTheirVerdicts() throws IOException {
        List<Job.Gate> gates = List.of(
                new Job.Gate("errors", "<=", BigDecimal.ZERO),
                new Job.Gate("verified_share", ">=", new BigDecimal("0.6")),
                new Job.Gate("max_row_loss", "<=", new BigDecimal("0.05")));
        Document page = page(SampleDossiers.release(), gates, EvidencePictures.NONE);
        page.select(".gates .en").remove();
        assertThat(page.select(".gates tbody tr").eachText().stream()
                        .map(row -> row.replaceAll("[\\u00a0\\u202f]", " ")))
                .containsExactly(
                        "Erreurs ≤ 0 2 ✗ non remplie",
                        "Part des nombres prouvés ≥ 60 % 80,76 % ✓ remplie",
                        "Part de lignes perdues ≤ 5 % 5,2 % ✗ non remplie");
        assertThat(JsonObjects.read(temp.resolve("quality/report.json")).get("gates"))
                .asString()
                .contains("{measure=errors, comparison=<=, limit=0, observed=2, passes=false}");
    }

    private Document page(List<Dossier> dossiers, EvidencePictures pictures) throws IOException {
        return page(dossiers, List.of(), pictures);
    }

    private Document page(List<Dossier> dossiers, List<Job.Gate> gates, EvidencePictures pictures) throws IOException {
        try (ReportWriter report = ReportWriter.create(temp.resolve("spool"))) {
            for (Dossier dossier : dossiers) {
                report.add(dossier);
            }
            report.finish(temp.resolve("quality"), "r-0123456789abcdef", gates, new BigDecimal("0.052"), pictures);
        }
        assertThat(temp.resolve("spool")).doesNotExist();
        return Jsoup.parse(Files.readString(temp.resolve("quality/report.html"), StandardCharsets.UTF_8));
    }

    private Map<String, Object> block(Document page, int number) throws IOException {
        return json(page, "block-" + number);
    }

    private Map<String, Object> json(Document page, String id) throws IOException {
        Path file = temp.resolve("block.json");
        Files.writeString(file, page.select("#" + id).get(0).data(), StandardCharsets.UTF_8);
        return JsonObjects.read(file);
    }

    private static List<List<?>> rows(Map<String, Object> block) {
        return block.get("rows") instanceof List<?> rows
                ? rows.stream()
                        .<List<?>>map(row -> row instanceof List<?> cells ? cells : List.of())
                        .toList()
                : List.of();
    }
}
