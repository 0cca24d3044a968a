package org.planouvert.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.geometry.Box;
import org.planouvert.layout.Table;

class TableJoinerTest {

    private final TableJoiner joiner = new TableJoiner(new TableWords(List.of(), List.of("suite"), List.of()));

    @Test
    void aPartThatOpensThePageGoesOnWithTheOneBefore() {
        List<Table> tables = joiner.join(List.of(part(1, "", 0, "Axe|Etat", "A|1"), part(2, "", 0, "B|2")));
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows()).isEqualTo(3);
        assertThat(tables.get(0).parts()).extracting(Table.Part::firstRow).containsExactly(0, 2);
    }

    @Test
    void repeatedHeadingsAreKeptOnce() {
        Table table = joiner.join(List.of(part(1, "", 0, "Axe|Etat", "A|1"), part(2, "", 0, "Axe|Etat", "B|2")))
                .get(0);
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.cells()).extracting(Table.Cell::text).containsExactly("Axe", "Etat", "A", "1", "B", "2");
        assertThat(table.cells().get(4).page()).isEqualTo(2);
    }

    @Test
    void headingsRecognisedALittleDifferentlyAreTheSame() {
        String read = "Axe|Contribution de la Région Bretagne en euros";
        String again = "Axe|Contributlon de la Régjon Bretagne en euros";
        assertThat(joiner.join(List.of(part(1, "", 0, read, "A|1"), part(2, "", 0, again, "B|2"))))
                .singleElement()
                .extracting(Table::rows)
                .isEqualTo(3);
    }

    @Test
    void headingsOfOtherYearsAreOthers() {
        String before = "Axe|Contribution de la Région Bretagne en 2015";
        String after = "Axe|Contribution de la Région Bretagne en 2016";
        assertThat(joiner.join(List.of(part(1, "", 0, before, "A|1"), part(2, "", 0, after, "B|2"))))
                .hasSize(2);
    }

    @Test
    void otherColumnsAreAnotherTable() {
        assertThat(joiner.join(List.of(part(1, "", 0, "Axe|Etat", "A|1"), part(2, "", 60, "Axe|Etat", "B|2"))))
                .hasSize(2);
    }

    @Test
    void aCaptionBeginsAnotherTable() {
        assertThat(joiner.join(List.of(part(1, "", 0, "Axe|Etat", "A|1"), part(2, "Tableau 3", 0, "Axe|Etat", "B|2"))))
                .hasSize(2);
    }

    @Test
    void aCaptionThatSaysContinuedJoins() {
        assertThat(joiner.join(List.of(
                        part(1, "Tableau 2", 0, "Axe|Etat", "A|1"),
                        part(2, "Tableau 2 (suite)", 9, "Axe|Etat", "B|2"))))
                .hasSize(1);
    }

    @Test
    void aColumnThatIsEmptyOnOnePageIsStillAColumn() {
        PageTable narrow = part(2, "", 0, List.of(50.0, 200.0, 300.0), "B|2");
        PageTable wide = part(1, "", 0, List.of(50.0, 200.0, 260.0, 300.0), "Axe|Etat|Note", "A|1|x");
        Table table = joiner.join(List.of(wide, narrow)).get(0);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.cells()).extracting(Table.Cell::text).endsWith("A", "1", "x", "B", "2", "");
        assertThat(joiner.join(List.of(part(1, "", 0, List.of(50.0, 200.0, 300.0), "Axe|Etat", "A|1"), wideOn(2)))
                        .get(0)
                        .cells())
                .extracting(Table.Cell::text)
                .startsWith("Axe", "Etat", "", "A", "1", "", "B", "2", "x");
    }

    private static PageTable wideOn(int page) {
        return part(page, "", 0, List.of(50.0, 200.0, 260.0, 300.0), "B|2|x");
    }

    @Test
    void aRowWithFiguresUnderAHeadingOfTheFirstPageIsNoHeading() {
        PageTable next = part(2, "", 0, "Axe 2|7", "C|3");
        assertThat(next.headerRows()).isEqualTo(1);
        List<Table> tables = joiner.join(List.of(part(1, "", 0, "Axe|Etat", "A|1"), next));
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).cells().get(5).header()).isFalse();
    }

    @Test
    void aPageBetweenPartsTwoTables() {
        assertThat(joiner.join(List.of(part(1, "", 0, "Axe|Etat", "A|1"), part(3, "", 0, "Axe|Etat", "B|2"))))
                .hasSize(2);
    }

    private static PageTable part(int page, String caption, double shift, String... rows) {
        return part(page, caption, shift, List.of(50.0, 200.0, 300.0), rows);
    }

    /** A part whose first row, if it says "Axe", is a heading; its columns lie between the edges, moved by the shift. */
    private static PageTable part(int page, String caption, double shift, List<Double> places, String... rows) {
        List<PageTable.Cell> cells = new ArrayList<>();
        int head = rows[0].startsWith("Axe") ? 1 : 0;
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split("\\|");
            for (int c = 0; c < texts.length; c++) {
                cells.add(new PageTable.Cell(r, c, 1, 1, r < head, texts[c], "", "", new Box(0, 0, 1, 1)));
            }
        }
        List<Double> edges = places.stream().map(x -> x + shift).toList();
        int columns = edges.size() - 1;
        Box box = new Box(50, 50, 300, 700);
        return new PageTable(page, box, rows.length, columns, head, cells, edges, true, true, caption, "", 0.9, true);
    }
}
