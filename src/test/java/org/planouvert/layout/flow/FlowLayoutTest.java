package org.planouvert.layout.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.document.FlowPage;
import org.planouvert.document.FlowPage.FlowBlock;
import org.planouvert.document.FlowPage.FlowCell;
import org.planouvert.document.FlowPage.FlowTable;
import org.planouvert.document.FlowPage.FlowText;
import org.planouvert.layout.Block;
import org.planouvert.layout.Table;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;

class FlowLayoutTest {

    private static List<Block> layout(FlowBlock... blocks) {
        return new FlowLayout().blocks(new FlowPage(1, List.of(blocks)), 3);
    }

    private static TextBlock text(FlowText flow) {
        return (TextBlock) layout(flow).get(0);
    }

    @Test
    void headingsItemsAndParagraphsKeepTheirShape() {
        assertThat(text(new FlowText(2, 0, "", false, "Volet")).headingLevel()).isEqualTo(2);
        assertThat(text(new FlowText(2, 0, "", false, "Volet")).shape()).isEqualTo(Shape.HEADING_CANDIDATE);
        assertThat(text(new FlowText(0, 2, "a.", false, "Canal")).shape()).isEqualTo(Shape.LIST_ITEM);
        assertThat(text(new FlowText(0, 2, "a.", false, "Canal")).indent()).isEqualTo(2);
        assertThat(text(new FlowText(0, 0, "", true, "Les projets")).shape()).isEqualTo(Shape.HEADING_CANDIDATE);
        assertThat(text(new FlowText(0, 0, "", true, "L'État paiera.")).shape()).isEqualTo(Shape.PARAGRAPH);
    }

    @Test
    void aTypedBulletMakesAnItem() {
        TextBlock item = text(new FlowText(0, 0, "", false, "➢ FNADT : 33,07 M€"));

        assertThat(item.shape()).isEqualTo(Shape.LIST_ITEM);
        assertThat(item.marker()).isEqualTo("➢");
        assertThat(item.text()).isEqualTo("FNADT : 33,07 M€");
    }

    @Test
    void aTableWithoutMarkedHeadingsHasThemInItsFirstRow() {
        Table table = (Table) layout(new FlowTable(
                        "En M€",
                        List.of(
                                new FlowCell(0, 0, 1, 1, false, "Volet"),
                                new FlowCell(0, 1, 1, 1, false, "État"),
                                new FlowCell(1, 0, 1, 1, false, "Rail"),
                                new FlowCell(1, 1, 1, 1, false, "12"))))
                .get(0);

        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.index()).isEqualTo(3);
        assertThat(table.caption()).isEqualTo("En M€");
        assertThat(table.cells().get(1).header()).isTrue();
    }
}
