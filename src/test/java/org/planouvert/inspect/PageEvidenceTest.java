package org.planouvert.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.layout.DrawnPage;
import org.planouvert.layout.table.TableWords;

class PageEvidenceTest {

    @Test
    void thePictureShowsWordsRulesAndCells() {
        DrawnPage page = new DrawnPage(400, 300).grid(new double[] {50, 200, 300}, new double[] {100, 120, 140});
        page.text(55, 113, "A & B").text(210, 113, "Etat").text(55, 133, "Fret").text(210, 133, "15");
        String svg = PageEvidence.svg(page.build(), TableWords.NONE);
        assertThat(svg).startsWith("<svg").endsWith("</svg>").contains("A &amp; B");
        for (String part : List.of("<line", "orange", "green", "blue")) {
            assertThat(svg).contains(part);
        }
    }
}
