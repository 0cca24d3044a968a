package org.planouvert.layout.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;

/** Turns the lines of a whole document into blocks of text. */
public final class BlockFinder {

    private final List<String> labels;
    /** The pages not looked at yet; a long document's lines are let go as soon as their blocks are built. */
    private final Deque<PageLines> clean;

    private final Typography type;
    private final Vocabulary vocabulary;

    /** Takes all pages: running headers, the text's own type and its words are only known from the whole. */
    public BlockFinder(List<PageLines> pages) {
        RunningLines running = new RunningLines(pages);
        this.labels = pages.stream().map(running::label).toList();
        List<PageLines> kept = running.removed();
        this.type = Typography.of(kept);
        this.vocabulary = new Vocabulary(kept);
        this.clean = new ArrayDeque<>(kept);
    }

    /** The printed page number of the page at {@code index}, or empty. */
    public String label(int index) {
        return labels.get(index);
    }

    /**
     * The blocks, page by page; a block that runs over a page's end stands on the page where it begins. May be asked for
     * once.
     *
     * @return one list for each page, in the order given
     */
    public List<List<TextBlock>> find() {
        List<List<TextBlock>> blocks = new ArrayList<>();
        Deque<List<Draft>> drafted = new ArrayDeque<>();
        Optional<Draft> open = Optional.empty();
        for (PageLines page = clean.poll(); page != null; page = clean.poll()) {
            List<Draft> here = new ArrayList<>();
            for (List<PlacedLine> column : ReadingOrder.columns(page.lines())) {
                List<Draft> built = new ColumnBlocks(type, column).build(open);
                here.addAll(built);
                open = built.isEmpty() ? open : Optional.of(built.get(built.size() - 1));
                open = open.filter(BlockFinder::mayGoOn);
            }
            boolean endsInTable = endsInTable(page);
            open = endsInTable ? Optional.empty() : open;
            drafted.add(here);
            while (!drafted.isEmpty() && !holds(drafted.peek(), open)) {
                blocks.add(built(drafted.poll()));
            }
        }
        drafted.forEach(rest -> blocks.add(built(rest)));
        return blocks;
    }

    private List<TextBlock> built(List<Draft> drafts) {
        return drafts.stream().map(draft -> draft.build(vocabulary)).toList();
    }

    /** True when the block that may go on over the next page stands on this one. */
    private static boolean holds(List<Draft> page, Optional<Draft> open) {
        return open.isPresent() && page.stream().anyMatch(draft -> draft == open.get());
    }

    private static boolean mayGoOn(Draft draft) {
        return draft.shape() == Shape.PARAGRAPH || draft.shape() == Shape.LIST_ITEM;
    }

    private static boolean endsInTable(PageLines page) {
        double lastLine = page.lines().stream()
                .map(l -> l.box().y1())
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        return page.tables().stream().anyMatch(t -> t.y1() > lastLine);
    }
}
