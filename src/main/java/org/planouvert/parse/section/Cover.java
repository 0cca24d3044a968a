package org.planouvert.parse.section;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;
import org.planouvert.layout.Table;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/**
 * Takes the words of a cover page, and the heading of the table of contents, out of the headings: they name the document
 * and not a part of it.
 */
final class Cover {

    /** A page without a paragraph this long, in characters, carries a title and no text. */
    private static final int SHORTEST_PARAGRAPH = 160;

    private Cover() {}

    static List<Heading> without(List<Heading> found, Layout layout, Profile profile) {
        List<Heading> headings = new ArrayList<>(found);
        headings.removeAll(title(found, profile));
        boolean cover = layout.pages().size() > 1 && isCover(layout.blocks());
        List<Heading> kept = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean onCover =
                    cover && heading.text().page() == 1 && heading.text().headingLevel() == 0;
            if (!onCover && !opensContents(heading, layout.blocks()) && !standsOverTitle(headings, i)) {
                kept.add(heading);
            }
        }
        return kept;
    }

    /** A line over the first title in smaller type, such as the contract that an action sheet belongs to. */
    private static boolean standsOverTitle(List<Heading> headings, int at) {
        Heading heading = headings.get(at);
        if (heading.block() != at || at + 1 >= headings.size() || heading.rule() != HeadingRule.TYPOGRAPHY) {
            return false;
        }
        Heading next = headings.get(at + 1);
        return next.block() == heading.block() + 1
                && next.text().page() == 1
                && next.text().style().size() > heading.text().style().size();
    }

    private static boolean isCover(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b.page() == 1)
                .noneMatch(b -> b instanceof Table
                        || b instanceof TextBlock t
                                && (t.shape() == Shape.CONTENTS_ENTRY
                                        || t.shape() != Shape.HEADING_CANDIDATE
                                                && t.text().length() >= SHORTEST_PARAGRAPH));
    }

    /**
     * The document's own title where it has no cover: the first words of all, when they say what the document is, and the
     * lines of the same type that follow them at once.
     */
    private static List<Heading> title(List<Heading> headings, Profile profile) {
        List<Heading> title = new ArrayList<>();
        for (Heading heading : headings) {
            boolean plain = heading.rule() == HeadingRule.TYPOGRAPHY
                    && heading.shape().kind().isEmpty()
                    && !heading.shape().isNumbered();
            boolean next = title.isEmpty()
                    ? heading.block() == 0 && saysWhatItIs(heading, profile)
                    : heading.block() == title.size()
                            && HeadingOrder.alike(
                                    heading.text().style(), title.get(0).text().style());
            if (!plain || !next) {
                break;
            }
            title.add(heading);
        }
        boolean other = headings.size() > title.size() + 1;
        return other ? title : List.of();
    }

    private static boolean saysWhatItIs(Heading heading, Profile profile) {
        String folded = Fold.text(heading.text().text());
        return profile.documentKinds().values().stream()
                .flatMap(List::stream)
                .anyMatch(word -> folded.startsWith(Fold.text(word)));
    }

    private static boolean opensContents(Heading heading, List<Block> blocks) {
        int next = heading.block() + 1;
        return next < blocks.size()
                && blocks.get(next) instanceof TextBlock text
                && text.shape() == Shape.CONTENTS_ENTRY;
    }
}
