package org.planouvert.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;
import org.planouvert.parse.section.SectionTree;
import org.planouvert.profile.Profile;

/**
 * A line that looks like a heading or an operation and was taken for none, for {@code inspect --explain}.
 *
 * @param page 1-based
 * @param text its words
 * @param why the rule that left it out, and the words
 */
public record LeftOut(int page, String text, String why) {

    /** The lines of a document that were left out, in reading order; the document is read again for them. */
    public static List<LeftOut> of(Layout layout, Profile profile) {
        List<Block> blocks = layout.blocks();
        SectionTree tree = SectionTree.of(layout, profile);
        OperationReader operations = new OperationReader(profile, blocks, tree);
        operations.read();
        List<LeftOut> lines = new ArrayList<>(operations.leftOut());
        lines.addAll(SectionTree.leftOut(layout, profile));
        lines.sort(Comparator.comparingInt(LeftOut::page));
        return List.copyOf(lines);
    }
}
