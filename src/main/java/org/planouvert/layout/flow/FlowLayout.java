package org.planouvert.layout.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.document.FlowPage;
import org.planouvert.document.FlowPage.FlowBlock;
import org.planouvert.document.FlowPage.FlowCell;
import org.planouvert.document.FlowPage.FlowTable;
import org.planouvert.document.FlowPage.FlowText;
import org.planouvert.domain.Method;
import org.planouvert.domain.Region;
import org.planouvert.layout.Block;
import org.planouvert.layout.Edges;
import org.planouvert.layout.Layout;
import org.planouvert.layout.Table;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.layout.TextBlock.TextLine;
import org.planouvert.layout.TextBlock.TextStyle;

/** Lays out a web page, which says itself what is a heading, an item or a cell. */
public final class FlowLayout {

    /** Bullets that authors type where the page has no list. */
    private static final Pattern TYPED_BULLET = Pattern.compile("^([•●▪■◦‣➢►▶✓–—*-])\\s+(?=\\S)");

    /** A bold line of its own up to this length may be a heading; longer ones are emphasis. */
    private static final int HEADING_LENGTH = 150;

    /** Blocks in reading order. {@code firstTable} is the index of the document's next table. */
    public List<Block> blocks(FlowPage page, int firstTable) {
        List<Block> blocks = new ArrayList<>();
        int table = firstTable;
        for (FlowBlock block : page.blocks()) {
            if (block instanceof FlowText text) {
                blocks.add(text(page.number(), text));
            } else if (block instanceof FlowTable data && !data.cells().isEmpty()) {
                blocks.add(table(page.number(), data, table));
                table++;
            }
        }
        return List.copyOf(blocks);
    }

    /** What is known of the page as such. */
    public Layout.PageSummary summary(FlowPage page) {
        int letters = page.blocks().stream()
                .filter(FlowText.class::isInstance)
                .mapToInt(block -> ((FlowText) block).text().length())
                .sum();
        return new Layout.PageSummary(page.number(), 0, 0, "", letters, 0);
    }

    private static TextBlock text(int page, FlowText flow) {
        String text = flow.text();
        String marker = flow.marker();
        int depth = flow.listDepth();
        Matcher typed = TYPED_BULLET.matcher(text);
        if (marker.isEmpty() && flow.headingLevel() == 0 && typed.find()) {
            marker = typed.group(1);
            text = text.substring(typed.end());
            depth = Math.max(1, depth);
        }
        boolean capitals =
                text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
        Shape shape = shape(flow, marker, text);
        TextLine line = new TextLine(page, 0, text.length(), Region.UNPLACED, Edges.NONE);
        TextStyle style = new TextStyle(0, flow.bold() || flow.headingLevel() > 0, false, capitals, 0);
        return new TextBlock(shape, text, marker, depth, flow.headingLevel(), style, 0, List.of(line));
    }

    private static Shape shape(FlowText flow, String marker, String text) {
        if (flow.headingLevel() > 0) {
            return Shape.HEADING_CANDIDATE;
        }
        if (!marker.isEmpty()) {
            return Shape.LIST_ITEM;
        }
        boolean title = flow.bold() && flow.listDepth() == 0 && text.length() <= HEADING_LENGTH && !text.endsWith(".");
        return title ? Shape.HEADING_CANDIDATE : Shape.PARAGRAPH;
    }

    private static Table table(int page, FlowTable flow, int index) {
        int rows =
                flow.cells().stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
        int columns = flow.cells().stream()
                .mapToInt(c -> c.column() + c.columnSpan())
                .max()
                .orElse(0);
        int headerRows = headerRows(flow, rows);
        List<Table.Cell> cells = flow.cells().stream()
                .sorted(Comparator.comparingInt(FlowCell::row).thenComparingInt(FlowCell::column))
                .map(c -> cell(page, c, headerRows))
                .toList();
        List<Table.Part> parts = List.of(new Table.Part(page, Region.UNPLACED, 0));
        return new Table(index, flow.caption(), "", rows, columns, headerRows, cells, parts, Method.TABLE, 1);
    }

    private static Table.Cell cell(int page, FlowCell c, int headerRows) {
        boolean header = c.header() || c.row() < headerRows;
        return new Table.Cell(
                c.row(),
                c.column(),
                c.rowSpan(),
                c.columnSpan(),
                header,
                c.text(),
                "",
                Optional.empty(),
                page,
                Region.UNPLACED);
    }

    /** Leading rows that are all headings; a page that marks none has its headings in the first row. */
    private static int headerRows(FlowTable flow, int rows) {
        int header = 0;
        while (header < rows && isHeaderRow(flow, header)) {
            header++;
        }
        if (header == 0 && flow.cells().stream().noneMatch(FlowCell::header)) {
            header = flow.cells().stream()
                            .filter(c -> c.row() == 0)
                            .noneMatch(c -> c.text().chars().anyMatch(Character::isDigit))
                    ? 1
                    : 0;
        }
        return Math.min(header, rows - 1);
    }

    private static boolean isHeaderRow(FlowTable flow, int row) {
        List<FlowCell> cells = flow.cells().stream().filter(c -> c.row() == row).toList();
        return cells.stream().anyMatch(FlowCell::header)
                && cells.stream().allMatch(c -> c.header() || c.text().isEmpty());
    }
}
