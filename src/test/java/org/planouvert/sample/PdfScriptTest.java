package org.planouvert.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfScriptTest {

    @Test
    void aTableThatGoesOnSaysItsHeadingsAgain() throws IOException {
        List<List<String>> rows = Collections.nCopies(60, List.of("Pont", "1,5"));
        PdfTable table = PdfTable.simple(List.of(200f, 80f), List.of("Opération", "État (en M€)"), rows);

        byte[] pdf = draw("@table t", Map.of("t", table));

        assertThat(page(pdf, 1)).containsOnlyOnce("État (en M€)").contains("Pont 1,5");
        assertThat(page(pdf, 2)).containsOnlyOnce("État (en M€)").contains("Pont 1,5");
    }

    @Test
    void theContentsGiveEachHeadingsPage() throws IOException {
        byte[] pdf = draw("@contents 1\n@page\n# Volet mobilités\n@page\n# Volet numérique", Map.of());

        assertThat(page(pdf, 1)).containsPattern("Volet mobilités ?\\.+ ?2\\s+Volet numérique ?\\.+ ?3");
    }

    @Test
    void eachPageButTheCoverIsNumbered() throws IOException {
        byte[] pdf = draw("= Contrat\n@page\nPréambule", Map.of());

        assertThat(page(pdf, 1)).doesNotContain("page");
        assertThat(page(pdf, 2)).contains("page 2 / 2");
    }

    @Test
    void linesOfOneParagraphOrItemAreJoined() throws IOException {
        byte[] pdf = draw("Une phrase\nqui continue.\n\n> Ministères : 12~M€,\n  dont 2~M€", Map.of());

        assertThat(page(pdf, 1)).contains("Une phrase qui continue.", "\u27a2 Ministères : 12\u00a0M€, dont 2\u00a0M€");
    }

    @Test
    void theSameScriptGivesTheSameBytes() {
        assertThat(draw("# Article 1er", Map.of())).isEqualTo(draw("# Article 1er", Map.of()));
    }

    @Test
    void aLetterOutsideTheCodePageIsAnError() {
        assertThatThrownBy(() -> draw("\u03c9", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\u03c9");
    }

    @Test
    void aTableThatIsNotGivenIsAnError() {
        assertThatThrownBy(() -> draw("@table t", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("table t");
    }

    private static byte[] draw(String script, Map<String, PdfTable> tables) {
        return PdfScript.draw("Essai", LocalDate.of(2020, 1, 1), "Contrat de plan", script, tables);
    }

    private static String page(byte[] pdf, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(number);
            text.setEndPage(number);
            return text.getText(document);
        }
    }
}
