package org.planouvert.parse;

import java.util.List;
import org.planouvert.domain.Place;
import org.planouvert.layout.TextBlock;

/**
 * A sentence or a list item that may state money, with what it hangs on.
 *
 * @param section index of the section around it; -1 for none
 * @param operation index of the operation it is about; -1 for none
 * @param leadIns what it hangs on, outermost first: the sentence that opens its list, the bullet above it. Headings are
 *     not among them
 * @param text its words
 * @param block the block it stands in
 * @param start index of its first character in the block's text
 */
public record Statement(int section, int operation, List<String> leadIns, String text, TextBlock block, int start) {

    public Statement {
        leadIns = List.copyOf(leadIns);
    }

    /** Where a part of {@link #text} stands; indices as in {@link String#substring(int, int)}. */
    public Place placeOf(int from, int to) {
        return block.placeOf(start + from, start + to);
    }

    /** Where the whole of it stands. */
    public Place place() {
        return placeOf(0, text.length());
    }
}
