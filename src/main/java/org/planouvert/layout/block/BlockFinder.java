package org.planouvert.layout.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.layout.text.Line;

/** Turns the lines of a whole document into blocks of text. */
public final class BlockFinder {

    private final List<PageLines> pages;
    private final RunningLines running;
    private final List<PageLines> clean;
    private final Typography type;
    private final Vocabulary vocabulary;

    /** Takes all pages: running headers, the text's own type and its words are only known from the whole. */
    public BlockFinder(List<PageLines> pages) {
        this.pages = List.copyOf(pages);
        this.running = new RunningLines(this.pages);
        this.clean = running.removed();
        this.type = Typography.of(clean);
        this.vocabulary = new Vocabulary(clean);
    }

    /** The printed page number of the page at {@code index}, or empty. */
    public String label(int index) {
        return running.label(pages.get(index));
    }

    /**
     * The blocks, page by page; a block that runs over a page's end stands on the page where it begins.
     *
     * @return one list for each page, in the order given
     */
    public List<List<TextBlock>> find() {
        List<List<Draft>> drafts = new ArrayList<>();
        Optional<Draft> open = Optional.empty();
        for (PageLines page : clean) {
            List<Draft> here = new ArrayList<>();
            for (List<Line> column : ReadingOrder.columns(page.lines())) {
                List<Draft> built = new ColumnBlocks(type, column).build(open);
                here.addAll(built);
                open = built.isEmpty() ? open : Optional.of(built.get(built.size() - 1));
                open = open.filter(BlockFinder::mayGoOn);
            }
            boolean endsInTable = endsInTable(page);
            open = endsInTable ? Optional.empty() : open;
            drafts.add(here);
        }
        return drafts.stream()
                .map(page -> page.stream().map(d -> d.build(vocabulary)).toList())
                .toList();
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
