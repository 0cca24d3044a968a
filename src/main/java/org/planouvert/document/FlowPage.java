package org.planouvert.document;

import java.util.List;

/**
 * A web page: blocks of text in reading order, without geometry.
 *
 * @param number always 1
 * @param blocks in reading order
 */
public record FlowPage(int number, List<FlowBlock> blocks) implements Page {

    public FlowPage {
        blocks = List.copyOf(blocks);
    }

    /** A piece of a web page. */
    public sealed interface FlowBlock permits FlowText, FlowTable {}

    /**
     * Text.
     *
     * @param headingLevel 1 to 6 for a heading, 0 otherwise
     * @param listDepth 1 and more for an item of a list, 0 otherwise
     * @param marker the item's number or bullet; empty outside lists
     * @param bold true when all of it is bold
     * @param text its words, white space folded
     */
    public record FlowText(int headingLevel, int listDepth, String marker, boolean bold, String text)
            implements FlowBlock {}

    /**
     * A table.
     *
     * @param caption empty when it has none
     * @param cells row by row
     */
    public record FlowTable(String caption, List<FlowCell> cells) implements FlowBlock {
        public FlowTable {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a web page's table.
     *
     * @param row 0-based
     * @param column 0-based
     * @param rowSpan at least 1
     * @param columnSpan at least 1
     * @param header true for {@code th}
     * @param text its words, white space folded
     */
    public record FlowCell(int row, int column, int rowSpan, int columnSpan, boolean header, String text) {}
}
