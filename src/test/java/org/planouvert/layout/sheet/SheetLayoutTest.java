package org.planouvert.layout.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.document.NumberStyle;
import org.planouvert.document.Sheet;
import org.planouvert.document.SheetRows;
import org.planouvert.layout.Block;
import org.planouvert.layout.Table;
import org.planouvert.layout.TextBlock;

class SheetLayoutTest {

    /** Cells parted by bars; an empty line is an empty row; what begins with a digit is stored as a number. */
    private static List<Block> layout(List<Sheet.Merged> merged, String... lines) {
        SheetRows.Builder rows = new SheetRows.Builder();
        for (int row = 0; row < lines.length; row++) {
            rows.row(row, false);
            String[] cells = lines[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                String text = cells[column].strip();
                if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
                    rows.number(column, new BigDecimal(text), NumberStyle.GENERAL, false);
                } else if (!text.isEmpty()) {
                    rows.text(column, text, false);
                }
            }
        }
        return new SheetLayout().blocks(new Sheet(2, "Maquette", false, rows.build(), merged), 5);
    }

    private static List<Block> layout(String... lines) {
        return layout(List.of(), lines);
    }

    private static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .filter(TextBlock.class::isInstance)
                .map(block -> ((TextBlock) block).text())
                .toList();
    }

    @Test
    void aTableIsFoundAfterItsPreambleAndBeforeItsNotes() {
        List<Block> blocks = layout(
                "Maquette financière",
                "(en k€)",
                "",
                "Opération | État | Région",
                "Ligne A | 1 | 2",
                "Gare | 3 | 4",
                "(1) Sous réserve");

        Table table = tables(blocks).get(0);
        assertThat(table.index()).isEqualTo(5);
        assertThat(table.page()).isEqualTo(2);
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.caption()).isEqualTo("Maquette financière – (en k€)");
        assertThat(table.unit()).contains("k€");
        assertThat(table.parts().get(0).region().text()).isEqualTo("A4:C6");
        assertThat(table.cells().get(4).region().text()).isEqualTo("B5");
        assertThat(texts(blocks)).containsExactly("Maquette financière", "(en k€)", "(1) Sous réserve");
    }

    @Test
    void severalTablesOfASheetArePartedByBlankRowsAndColumns() {
        List<Block> blocks = layout(
                "Opération | État | | Poste | Coût",
                "Ligne A | 1 | | Travaux | 7",
                "Gare | 2 | | Études | 8",
                "",
                "Volet | Région",
                "Mobilité | 5");

        assertThat(tables(blocks))
                .extracting(t -> t.parts().get(0).region().text())
                .containsExactly("A1:B3", "D1:E3", "A5:B6");
    }

    @Test
    void aBlankRowInsideATableDoesNotEndIt() {
        List<Block> blocks =
                layout("Opération | État | Région", "Ligne A | 1 | 2", "", "Gare | 3 | 4", "", "TOTAL | 4 | 6");

        assertThat(tables(blocks)).singleElement().satisfies(t -> assertThat(t.rows())
                .isEqualTo(4));
    }

    @Test
    void aRepeatedHeadingIsCountedOnce() {
        List<Block> blocks =
                layout("Opération | État | Région", "Ligne A | 1 | 2", "", "Opération | État | Région", "Gare | 3 | 4");

        assertThat(tables(blocks)).singleElement().satisfies(t -> assertThat(t.rows())
                .isEqualTo(3));
    }

    @Test
    void aTableUnderTheSameHeadingsOrBesideAnotherHasItsUnit() {
        List<Block> again = layout(
                "en M€",
                "Opération | État | Région",
                "Ligne A | 1 | 2",
                "",
                "(1) sous réserve",
                "",
                "Opération | État | Région",
                "Gare | 3 | 4");
        List<Block> beside = layout(
                "(en k€)",
                "Dépenses | HT | | Ressources | Montant",
                "Études | 1 | | État | 2",
                "Travaux | 3 | | Région | 2");
        List<Block> other = layout("en M€", "Opération | État", "Ligne A | 1", "", "Commune | Surface", "Lens | 3");

        assertThat(tables(again)).extracting(Table::unit).containsExactly("en M€", "en M€");
        assertThat(tables(again)).extracting(Table::caption).containsExactly("en M€", "");
        assertThat(tables(beside)).extracting(Table::unit).containsExactly("en k€", "en k€");
        assertThat(tables(other)).extracting(Table::unit).containsExactly("en M€", "");
    }

    @Test
    void mergedHeadingsAreOneCellEach() {
        List<Block> blocks = layout(
                List.of(new Sheet.Merged(0, 1, 0, 0), new Sheet.Merged(0, 0, 1, 2)),
                "Opération | État |",
                " | AE | CP",
                "Ligne A | 1 | 2");

        Table table = tables(blocks).get(0);
        assertThat(table.headerRows()).isEqualTo(2);
        assertThat(table.cells())
                .extracting(c -> c.text() + " " + c.rowSpan() + "x" + c.columnSpan())
                .startsWith("Opération 2x1", "État 1x2", "AE 1x1", "CP 1x1", "Ligne A 1x1");
    }

    @Test
    void aHeadingOverBlanksIsMeantForTheHeadingsBelow() {
        List<Block> blocks = layout(
                " | État | | Région | | ", "Opération | 2015 | 2016 | 2015 | 2016 | Total", "A | 1 | 2 | 3 | 4 | 10");

        Table table = tables(blocks).get(0);
        assertThat(table.headerRows()).isEqualTo(2);
        assertThat(table.cells())
                .filteredOn(c -> c.columnSpan() > 1)
                .extracting(c -> c.text() + " " + c.columnSpan())
                .containsExactly("État 2", "Région 2");
    }

    @Test
    void emptyCellsOfTheGridAreCellsToo() {
        Table table = tables(layout("Opération | État | Région", "Ligne A | | 2", "Gare | 3 |"))
                .get(0);

        assertThat(table.cells()).hasSize(9);
        assertThat(table.cells()).filteredOn(Table.Cell::isEmpty).hasSize(2);
    }

    @Test
    void aSheetOfWordsOnlyIsText() {
        assertThat(texts(layout("Notice", "Remplir la feuille suivante.", "", "Contact")))
                .hasSize(3);
        assertThat(tables(layout("Notice", "Remplir la feuille suivante."))).isEmpty();
    }
}
