package org.planouvert.layout;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.domain.Region;
import org.planouvert.geometry.Box;

/** Puts the tables of a page among its blocks of text: each after the last block that stands wholly above it. */
final class PageOrder {

    private PageOrder() {}

    static List<Block> of(List<TextBlock> text, List<Table> tables) {
        List<Block> blocks = new ArrayList<>(text);
        for (Table table : tables) {
            Box area = area(table.parts().get(0).region());
            int at = 0;
            for (int i = 0; i < blocks.size(); i++) {
                if (bottom(blocks.get(i)) <= area.centerY()) {
                    at = i + 1;
                }
            }
            blocks.add(at, table);
        }
        return blocks;
    }

    private static double bottom(Block block) {
        Region region = block instanceof TextBlock t
                ? t.place().region()
                : ((Table) block).parts().get(0).region();
        return area(region).y1();
    }

    private static Box area(Region region) {
        return region instanceof Region.Area placed ? placed.box() : new Box(0, 0, 0, 0);
    }
}
