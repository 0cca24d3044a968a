package org.planouvert.layout;

import java.util.List;
import org.planouvert.document.DocumentInfo;

/**
 * A whole document laid out: the one form in which PDF, workbooks and web pages meet.
 *
 * @param info what the reader learnt of the whole
 * @param pages one for each page, in order
 * @param blocks in reading order; running headers and footers are not among them
 */
public record Layout(DocumentInfo info, List<PageSummary> pages, List<Block> blocks) {

    public Layout {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
    }

    /**
     * What is known of a page as such.
     *
     * @param number 1-based
     * @param width in points; 0 without geometry
     * @param height in points; 0 without geometry
     * @param label the sheet's name, or the page number as printed; empty for none
     * @param glyphs how many it has
     * @param imageShare share of its area under pictures, 0 to 1
     */
    public record PageSummary(int number, double width, double height, String label, int glyphs, double imageShare) {

        PageSummary labelled(String text) {
            return new PageSummary(number, width, height, text, glyphs, imageShare);
        }
    }
}
