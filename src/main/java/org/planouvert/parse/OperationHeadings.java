package org.planouvert.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.SectionKind;
import org.planouvert.layout.Block;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.parse.section.OperationWords;
import org.planouvert.parse.section.SectionTree;

/** Which headings name an operation: what stands under them is then about it. */
final class OperationHeadings {

    /** Levels that hold operations and are none, whatever their titles say. */
    private static final Set<SectionKind> LEVELS = EnumSet.complementOf(
            EnumSet.of(SectionKind.SECTION, SectionKind.MESURE, SectionKind.GRAND_PROJET, SectionKind.FICHE_ACTION));

    private final List<Block> blocks;
    private final SectionTree tree;
    private final OperationWords words;
    private final FundableThings things;

    OperationHeadings(List<Block> blocks, SectionTree tree, OperationWords words, FundableThings things) {
        this.blocks = blocks;
        this.tree = tree;
        this.words = words;
        this.things = things;
    }

    /** Why a heading names an operation, and of what kind where its words do not say. */
    record Reason(String words, OperationCategory category) {}

    Optional<Reason> reason(int b, RawSection section) {
        if (section.kind() == SectionKind.FICHE_ACTION) {
            return Optional.of(new Reason("an action sheet", OperationCategory.PROJECT));
        }
        if (!isLeaf(tree.headingAt()[b]) || holdsList(b)) {
            return Optional.empty();
        }
        if (section.kind() == SectionKind.GRAND_PROJET) {
            return Optional.of(new Reason("a numbered project", OperationCategory.PROJECT));
        }
        String first = firstParagraph(b);
        if (LEVELS.contains(section.kind()) || things.speaksOfSeveral(first)) {
            return Optional.empty();
        }
        if (section.reason().startsWith("an acronym") || things.isAcronym(section.title())) {
            return Optional.of(new Reason("an acronym and what it stands for", OperationCategory.PROJECT));
        }
        if (things.opens(section.title()).isPresent()) {
            return Optional.of(
                    new Reason("a heading that begins with the name of a fundable thing", OperationCategory.PROJECT));
        }
        return things.speaksOfOne(first)
                ? Optional.of(new Reason(
                        "a heading whose text begins by speaking of one operation", OperationCategory.PROJECT))
                : Optional.empty();
    }

    private boolean isLeaf(int section) {
        return section + 1 >= tree.sections().size()
                || tree.sections().get(section + 1).parent() != section;
    }

    /** A heading above a list of operations, or above numbered ones, is that of a group. */
    private boolean holdsList(int b) {
        for (int i = b + 1; i < blocks.size() && tree.headingAt()[i] < 0; i++) {
            if (blocks.get(i) instanceof TextBlock text
                    && text.shape() != Shape.LIST_ITEM
                    && (words.opensList(text.text())
                            || words.inlineList(text.text()).isPresent())) {
                return true;
            }
            if (blocks.get(i) instanceof TextBlock text
                    && words.numbered(withMarker(text)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private String firstParagraph(int b) {
        return b + 1 < blocks.size() && blocks.get(b + 1) instanceof TextBlock text && tree.headingAt()[b + 1] < 0
                ? text.text()
                : "";
    }

    static String withMarker(TextBlock text) {
        return text.marker().isEmpty() ? text.text() : text.marker() + " " + text.text();
    }
}
