package org.planouvert.parse;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.OutlineEntry;
import org.planouvert.domain.Region;
import org.planouvert.layout.Block;
import org.planouvert.layout.Edges;
import org.planouvert.layout.Layout;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.layout.TextBlock.TextLine;
import org.planouvert.layout.TextBlock.TextStyle;

/** A laid-out document that a test writes block by block. */
public final class WrittenDocument {

    private static final TextStyle BODY = new TextStyle(10, false, false, false, 0);

    private final List<Block> blocks = new ArrayList<>();
    private final List<OutlineEntry> outline = new ArrayList<>();
    private int page = 1;

    /** A heading in bold type of this size. */
    public WrittenDocument heading(double size, String text) {
        return add(Shape.HEADING_CANDIDATE, text, "", 60, new TextStyle(size, true, false, false, 0), 0);
    }

    /** A heading that the source itself marks, as a web page does. */
    public WrittenDocument level(int level, String text) {
        return add(Shape.HEADING_CANDIDATE, text, "", 0, TextStyle.PLAIN, level);
    }

    public WrittenDocument paragraph(String text) {
        return add(Shape.PARAGRAPH, text, "", 60, BODY, 0);
    }

    /** A paragraph long enough that a line above it can be a heading. */
    public WrittenDocument prose() {
        return paragraph(
                "Les partenaires conviennent de conduire ensemble les actions décrites ci-après, dans le respect "
                        + "de leurs compétences et de leurs règles.");
    }

    public WrittenDocument item(double indent, String text) {
        return add(Shape.LIST_ITEM, text, "-", indent, BODY, 0);
    }

    public WrittenDocument contents(double indent, String text) {
        return add(Shape.CONTENTS_ENTRY, text, "", indent, BODY, 0);
    }

    /** A bookmark to the current page. */
    public WrittenDocument bookmark(int depth, String title) {
        outline.add(new OutlineEntry(depth, title, page));
        return this;
    }

    /** What follows stands on the next page. */
    public WrittenDocument newPage() {
        page++;
        return this;
    }

    public Layout layout() {
        List<Layout.PageSummary> pages = new ArrayList<>();
        for (int i = 1; i <= page; i++) {
            pages.add(new Layout.PageSummary(i, 595, 842, "", 1000, 0));
        }
        return new Layout(new DocumentInfo("", page, page, 0, outline, List.of()), pages, blocks);
    }

    private WrittenDocument add(Shape shape, String text, String marker, double indent, TextStyle style, int level) {
        blocks.add(new TextBlock(
                shape,
                text,
                marker,
                indent,
                level,
                style,
                0,
                List.of(new TextLine(page, 0, text.length(), Region.UNPLACED, Edges.NONE))));
        return this;
    }
}
