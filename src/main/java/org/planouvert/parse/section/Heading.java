package org.planouvert.parse.section;

import java.util.OptionalInt;
import org.planouvert.layout.TextBlock;

/**
 * A block that is a heading.
 *
 * @param block index of the block in the layout
 * @param text the block
 * @param shape its words taken apart
 * @param rule why it is one
 * @param contentsDepth its depth in the table of contents, 1 at the top; empty when it is not there
 */
record Heading(int block, TextBlock text, HeadingShape shape, HeadingRule rule, OptionalInt contentsDepth) {

    Heading at(OptionalInt depth) {
        return new Heading(block, text, shape, rule, depth);
    }
}
