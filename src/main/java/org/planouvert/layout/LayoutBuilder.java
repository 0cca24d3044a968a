package org.planouvert.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.FlowPage;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.Page;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.Sheet;
import org.planouvert.geometry.Box;
import org.planouvert.layout.Layout.PageSummary;
import org.planouvert.layout.block.BlockFinder;
import org.planouvert.layout.block.PageLines;
import org.planouvert.layout.block.PlacedLine;
import org.planouvert.layout.flow.FlowLayout;
import org.planouvert.layout.sheet.SheetLayout;
import org.planouvert.layout.table.PageTable;
import org.planouvert.layout.table.TableFinder;
import org.planouvert.layout.table.TableJoiner;
import org.planouvert.layout.table.TableWords;
import org.planouvert.layout.text.Frame;

/** Lays a document out while its pages pass by; no page is kept, only its lines and tables. */
public final class LayoutBuilder implements PageVisitor {

    private final List<PageLines> pages = new ArrayList<>();
    private final List<PageSummary> summaries = new ArrayList<>();
    private final SheetLayout sheets = new SheetLayout();
    private final FlowLayout flows = new FlowLayout();
    /** Blocks of sheets and web pages; a document has these or drawn pages, never both. */
    private final List<Block> undrawn = new ArrayList<>();

    private final List<PageTable> parts = new ArrayList<>();
    /** Lines of one style share it; a document has few. */
    private final Map<TextBlock.TextStyle, TextBlock.TextStyle> styles = new HashMap<>();

    private final TableWords words;
    private int tables;

    /** For documents whose tables are known by place and shape alone. */
    public LayoutBuilder() {
        this(TableWords.NONE);
    }

    /** For documents whose tables are announced by these words. */
    public LayoutBuilder(TableWords words) {
        this.words = words;
    }

    /** The parts of tables as they stand on the pages of a drawn document, before they are joined. */
    public List<PageTable> pageTables() {
        return List.copyOf(parts);
    }

    @Override
    public void visit(Page page) {
        if (page instanceof GlyphPage drawn) {
            drawn(drawn);
        } else if (page instanceof Sheet sheet) {
            summaries.add(sheets.summary(sheet));
            add(sheets.blocks(sheet, tables));
        } else if (page instanceof FlowPage flow) {
            summaries.add(flows.summary(flow));
            add(flows.blocks(flow, tables));
        }
    }

    private void add(List<Block> blocks) {
        undrawn.addAll(blocks);
        tables += (int) blocks.stream().filter(Table.class::isInstance).count();
    }

    private void drawn(GlyphPage page) {
        List<Frame> frames = Frame.of(page);
        List<PageTable> found = TableFinder.find(frames, words);
        List<Box> areas = found.stream().map(PageTable::box).toList();
        List<PlacedLine> lines = frames.stream()
                .filter(frame -> frame.turn() == 0)
                .flatMap(frame -> frame.lines().stream())
                .filter(line -> !isInside(areas, line.box()))
                .map(line -> PlacedLine.of(line, styles.computeIfAbsent(line.style(), style -> style)))
                .toList();
        pages.add(new PageLines(page.number(), page.width(), page.height(), lines, areas));
        parts.addAll(found);
        double area = page.width() * page.height();
        double pictures = page.images().stream().mapToDouble(Box::area).sum();
        summaries.add(new PageSummary(
                page.number(),
                page.width(),
                page.height(),
                "",
                page.glyphs().size(),
                area == 0 ? 0 : Math.min(1, pictures / area)));
    }

    private static boolean isInside(List<Box> areas, Box line) {
        for (Box area : areas) {
            if (area.contains(line.centerX(), line.centerY())) {
                return true;
            }
        }
        return false;
    }

    /** The whole document, after its last page. */
    public Layout finish(DocumentInfo info) {
        List<Integer> numbers = pages.stream().map(PageLines::number).toList();
        BlockFinder finder = new BlockFinder(pages);
        pages.clear();
        List<Block> blocks = new ArrayList<>(undrawn);
        List<List<TextBlock>> text = finder.find();
        List<Table> joined = new TableJoiner(words).join(parts);
        List<PageSummary> labelled = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            int page = numbers.get(i);
            List<Table> here = joined.stream().filter(t -> t.page() == page).toList();
            blocks.addAll(PageOrder.of(text.get(i), here));
        }
        for (int i = 0; i < summaries.size(); i++) {
            PageSummary s = summaries.get(i);
            labelled.add(numbers.isEmpty() ? s : s.labelled(finder.label(i)));
        }
        return new Layout(info, labelled, blocks);
    }
}
