package org.planouvert.layout.sheet;

import java.util.List;
import org.planouvert.document.Sheet;
import org.planouvert.document.SheetRows;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;

/** Lays out one sheet: its tables, and the words above, between and below them. */
public final class SheetLayout {

    /**
     * Blocks from top to bottom.
     *
     * @param sheet as read
     * @param firstTable index of the document's next table
     */
    public List<Block> blocks(Sheet sheet, int firstTable) {
        SheetGrid grid = new SheetGrid(sheet);
        SheetBlocks blocks = new SheetBlocks(grid, firstTable);
        for (Area area : new AreaFinder(grid).find()) {
            blocks.add(area);
        }
        return blocks.build();
    }

    /** What is known of the sheet as such; its label is the sheet's name. */
    public Layout.PageSummary summary(Sheet sheet) {
        int cells = sheet.rows() instanceof SheetRows packed
                ? packed.cellCount()
                : sheet.rows().stream().mapToInt(row -> row.cells().size()).sum();
        return new Layout.PageSummary(sheet.number(), 0, 0, sheet.name(), cells, 0);
    }
}
