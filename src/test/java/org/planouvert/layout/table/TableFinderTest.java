package org.planouvert.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.geometry.Box;
import org.planouvert.layout.DrawnPage;

class TableFinderTest {

    private static final TableWords WORDS =
            new TableWords(List.of("tableau", "annexe"), List.of("suite"), List.of("M€", "euros"));

    private final DrawnPage page = new DrawnPage(500, 700);

    @Test
    void aRuledGridIsReadCellByCell() {
        page.grid(new double[] {50, 200, 300}, new double[] {100, 120, 140});
        page.text(55, 113, "Axe")
                .text(210, 113, "Etat")
                .text(55, 133, "Mobilité")
                .text(210, 133, "12,5");
        check("Axe|Etat", "Mobilité|12,5");
    }

    @Test
    void wrappedWordsInARuledCellAreOneCell() {
        page.grid(new double[] {50, 200, 300, 400}, new double[] {100, 120, 145, 165, 185});
        page.text(55, 113, "Axe").text(210, 113, "Etat").text(310, 113, "Région");
        page.text(55, 130, "Rénovation")
                .text(55, 141, "des lycées")
                .text(210, 130, "12,5")
                .text(310, 130, "3,0");
        page.text(55, 158, "Fluvial").text(210, 158, "1,5").text(310, 158, "2,0");
        page.text(55, 178, "Ferroviaire").text(210, 178, "4,5").text(310, 178, "7,0");
        check("Axe|Etat|Région", "Rénovation des lycées|12,5|3,0", "Fluvial|1,5|2,0", "Ferroviaire|4,5|7,0");
    }

    @Test
    void aWordBrokenAtALinesEndIsOneWord() {
        page.grid(new double[] {50, 200, 300}, new double[] {100, 120, 145});
        page.text(55, 113, "Axe").text(210, 113, "Etat");
        page.text(55, 130, "éco-").text(55, 141, "citoyenneté").text(210, 130, "12,5");
        check("Axe|Etat", "éco-citoyenneté|12,5");
    }

    @Test
    void aMissingPieceOfRuleMakesASpan() {
        page.level(50, 400, 100).level(200, 400, 120).level(50, 400, 140).level(50, 400, 160);
        page.upright(50, 100, 160).upright(200, 100, 160).upright(300, 120, 160).upright(400, 100, 160);
        page.text(55, 123, "Volet")
                .text(270, 113, "Montants")
                .text(210, 133, "Etat")
                .text(310, 133, "Région");
        page.text(55, 153, "Emploi").text(210, 153, "12").text(310, 153, "7");
        PageTable table = only();
        assertThat(table.headerRows()).isEqualTo(2);
        assertThat(cell(table, "Volet").rowSpan()).isEqualTo(2);
        assertThat(cell(table, "Montants").columnSpan()).isEqualTo(2);
    }

    @Test
    void aTableWithoutRulesIsReadByItsGaps() {
        unruled();
        check("Opération|Etat|Région", "Rocade|12,500|3,000", "Lycée|1,250|0,750", "Port|7,000|2,125");
    }

    @Test
    void aHeadingOverTwoColumnsSpansThem() {
        page.text(270, 88, "2024");
        unruled();
        PageTable table = only();
        assertThat(table.headerRows()).isEqualTo(2);
        assertThat(cell(table, "2024").column()).isEqualTo(1);
        assertThat(cell(table, "2024").columnSpan()).isEqualTo(2);
        assertThat(cell(table, "Opération").rowSpan()).isEqualTo(2);
    }

    @Test
    void anEmptyCellStaysEmpty() {
        page.grid(new double[] {50, 200, 300, 400}, new double[] {100, 120, 140});
        page.text(55, 113, "Axe")
                .text(210, 113, "Etat")
                .text(310, 113, "Région")
                .text(55, 133, "Fret")
                .text(310, 133, "4");
        check("Axe|Etat|Région", "Fret||4");
    }

    @Test
    void aFootnoteMarkIsTakenOffItsFigure() {
        page.grid(new double[] {50, 200, 300}, new double[] {100, 120, 140});
        page.text(55, 113, "Axe").text(210, 113, "Etat").text(55, 133, "Fret").text(210, 133, "1500");
        page.size(6).text(230.5, 129, "(1)");
        PageTable.Cell cell = cell(only(), "1500");
        assertThat(cell.note()).isEqualTo("(1)");
    }

    @Test
    void aMarkSetApartFromItsWordStaysInItsRow() {
        page.grid(new double[] {50, 200, 300, 400}, new double[] {100, 120, 140});
        page.text(55, 113, "AOX").text(210, 113, "Mensuelle").text(310, 113, "Annuelle");
        page.text(55, 133, "Dioxine").text(210, 133, "Trimestrielle").text(310, 133, "Annuelle");
        page.size(6).text(257, 109, "(2)");
        check("AOX|Mensuelle (2)|Annuelle", "Dioxine|Trimestrielle|Annuelle");
    }

    @Test
    void wrappedWordsInASmallGridAreOneCell() {
        page.grid(new double[] {50, 200, 300, 400}, new double[] {100, 120, 145, 170});
        page.text(55, 113, "Point").text(210, 113, "de 7 h").text(310, 113, "à 22 h");
        page.text(55, 135, "Point A")
                .text(210, 130, "au nord de")
                .text(210, 141, "Chalampé")
                .text(310, 135, "70 dB");
        page.text(55, 160, "Point F")
                .text(210, 155, "au sud de")
                .text(210, 166, "la gare")
                .text(310, 160, "60 dB");
        check("Point|de 7 h|à 22 h", "Point A|au nord de Chalampé|70 dB", "Point F|au sud de la gare|60 dB");
    }

    @Test
    void cellsSetHalfWayUpBesideALongOneAreOneRow() {
        page.grid(new double[] {50, 100, 200, 300, 400}, new double[] {100, 120, 170});
        page.text(55, 113, "N°")
                .text(110, 113, "Installation")
                .text(210, 113, "Hauteur")
                .text(310, 113, "Débit");
        page.text(55, 147, "1").text(210, 147, "49,6").text(310, 147, "172 870");
        page.text(110, 136, "Cheminée de").text(110, 147, "l'usine").text(110, 158, "de Lens");
        check("N°|Installation|Hauteur|Débit", "1|Cheminée de l'usine de Lens|49,6|172 870");
    }

    @Test
    void aTitleInsideTheFrameIsTheCaption() {
        page.level(50, 400, 80).upright(50, 80, 100).upright(400, 80, 100);
        page.text(60, 93, "Mesure 1.03 : services d'appui avancés aux entreprises et aux associations");
        page.grid(new double[] {50, 200, 300, 400}, new double[] {100, 120, 140});
        page.text(55, 113, "Axe").text(210, 113, "Etat").text(310, 113, "Région");
        page.text(55, 133, "Fret").text(210, 133, "15").text(310, 133, "4");
        assertThat(only().caption()).startsWith("Mesure 1.03");
        check("Axe|Etat|Région", "Fret|15|4");
    }

    @Test
    void aRunningTextIsNoTable() {
        for (int i = 0; i < 12; i++) {
            page.text(50, 100 + 12 * i, "le présent contrat fixe les engagements");
            page.text(280, 100 + 12 * i, "des parties pour la durée du plan signé");
        }
        assertThat(TableFinder.find(page.build(), WORDS)).isEmpty();
    }

    @Test
    void aTableOfContentsIsNoTable() {
        for (int i = 0; i < 6; i++) {
            page.text(50, 100 + 14 * i, "Article " + i + " ........................")
                    .textEnding(400, 100 + 14 * i, "" + i);
        }
        assertThat(TableFinder.find(page.build(), WORDS)).isEmpty();
    }

    @Test
    void twoTablesSideBySideStayTwo() {
        for (int side = 0; side < 2; side++) {
            double x = 40 + side * 240;
            page.text(x, 100, "Poste").textEnding(x + 170, 100, "Coût");
            for (int i = 0; i < 4; i++) {
                page.text(x, 116 + 16 * i, "Ligne" + i).textEnding(x + 170, 116 + 16 * i, "1 25" + i + ",00");
            }
        }
        assertThat(TableFinder.find(page.build(), WORDS)).hasSize(2);
    }

    @Test
    void theCaptionAndItsUnitAreFound() {
        page.text(50, 90, "Tableau 2 - Maquette (en M€)");
        page.grid(new double[] {50, 200, 300}, new double[] {100, 120, 140});
        page.text(55, 113, "Axe").text(210, 113, "Etat").text(55, 133, "Fret").text(210, 133, "15");
        PageTable table = only();
        assertThat(table.caption()).isEqualTo("Tableau 2 - Maquette (en M€)");
        assertThat(table.unit()).isEqualTo("en M€");
    }

    @Test
    void shadingPartsRowsAsRulesDo() {
        page.fill(new Box(50, 100, 400, 120), 0xC0C0C0);
        page.level(50, 400, 100).level(50, 400, 190);
        page.text(55, 113, "Axe").textEnding(300, 113, "Etat").textEnding(390, 113, "Région");
        for (int i = 0; i < 4; i++) {
            page.text(55, 133 + 16 * i, "Axe " + i)
                    .textEnding(300, 133 + 16 * i, "12,5")
                    .textEnding(390, 133 + 16 * i, "9,0");
        }
        PageTable table = only();
        assertThat(table.rows()).isEqualTo(5);
        assertThat(table.headerRows()).isEqualTo(1);
    }

    @Test
    void aSidewaysTableIsReadUpright() {
        page.turned(3);
        double[] xs = {100, 116, 132, 148};
        for (int i = 0; i < xs.length; i++) {
            page.text(xs[i], 600, i == 0 ? "Axe" : "Axe" + i).text(xs[i], 450, i == 0 ? "Etat" : "12,5" + i);
            page.text(xs[i], 350, i == 0 ? "Région" : "9,0" + i);
        }
        PageTable table = only();
        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(cell(table, "Axe").row()).isZero();
        assertThat(cell(table, "Axe").box().x0()).isBetween(90.0, 101.0);
    }

    private void unruled() {
        page.text(50, 100, "Opération").textEnding(250, 100, "Etat").textEnding(330, 100, "Région");
        String[][] rows = {{"Rocade", "12,500", "3,000"}, {"Lycée", "1,250", "0,750"}, {"Port", "7,000", "2,125"}};
        for (int i = 0; i < rows.length; i++) {
            double y = 114 + 14 * i;
            page.text(50, y, rows[i][0]).textEnding(250, y, rows[i][1]).textEnding(330, y, rows[i][2]);
        }
    }

    private void check(String... rows) {
        PageTable table = only();
        assertThat(table.rows()).isEqualTo(rows.length);
        for (int r = 0; r < rows.length; r++) {
            int row = r;
            List<String> texts = table.cells().stream()
                    .filter(c -> c.row() == row)
                    .map(PageTable.Cell::text)
                    .toList();
            assertThat(String.join("|", texts)).isEqualTo(rows[r]);
        }
    }

    private PageTable only() {
        List<PageTable> tables = TableFinder.find(page.build(), WORDS);
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static PageTable.Cell cell(PageTable table, String text) {
        return table.cells().stream()
                .filter(c -> c.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
