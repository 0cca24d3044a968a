package org.planouvert.layout.block;

import java.util.List;
import org.planouvert.geometry.Box;

/**
 * The lines of a page that stand outside its tables.
 *
 * @param number 1-based
 * @param width of the page in points
 * @param height of the page in points
 * @param lines top first
 * @param tables where its tables lie
 */
public record PageLines(int number, double width, double height, List<PlacedLine> lines, List<Box> tables) {

    public PageLines {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    PageLines with(List<PlacedLine> others) {
        return new PageLines(number, width, height, others, tables);
    }
}
