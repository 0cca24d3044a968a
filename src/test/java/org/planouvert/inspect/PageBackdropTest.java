package org.planouvert.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planouvert.layout.DrawnPage;

class PageBackdropTest {

    @Test
    void aPageShowsItsRulesItsRowsAndWhereTablesWereLookedFor() {
        DrawnPage page = new DrawnPage(400, 300).grid(new double[] {50, 200, 300}, new double[] {100, 120, 140});
        page.text(55, 113, "A & B").text(210, 113, "Etat").text(55, 133, "Fret").text(210, 133, "15");
        PageBackdrop backdrop = new PageBackdrop();
        backdrop.visit(page.build());
        assertThat(backdrop.of(1)).contains("class=\"rule\"", "class=\"row\"", "class=\"candidate\"");
        assertThat(backdrop.of(2)).as("a page that did not pass by").isEmpty();
    }
}
