package org.planouvert.inspect;

import java.util.List;
import java.util.Locale;
import org.planouvert.document.GlyphPage;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;
import org.planouvert.layout.table.PageTable;
import org.planouvert.layout.table.TableFinder;
import org.planouvert.layout.table.TableWords;
import org.planouvert.layout.text.Frame;
import org.planouvert.layout.text.Line;

/**
 * Draws a page as the table engine sees it, as an SVG picture in points: its words in grey, rules in black, the regions
 * where a table was looked for dashed in orange, the cells that were found in blue and headings in green.
 */
public final class PageEvidence {

    private final StringBuilder svg = new StringBuilder();

    private PageEvidence() {}

    /** The picture of one page, an {@code svg} element that stands in an HTML page as well as in a file of its own. */
    public static String svg(GlyphPage page, TableWords words) {
        PageEvidence picture = new PageEvidence();
        picture.draw(page, words);
        return picture.svg.toString();
    }

    private void draw(GlyphPage page, TableWords words) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.1f %.1f\" width=\"%.0f\" height=\"%.0f\">",
                page.width(), page.height(), page.width(), page.height());
        box(new Box(0, 0, page.width(), page.height()), "fill=\"white\" stroke=\"#ccc\"");
        page.fills()
                .forEach(fill ->
                        box(fill.box(), String.format(Locale.ROOT, "fill=\"#%06x\" fill-opacity=\"0.4\"", fill.rgb())));
        List<Frame> frames = Frame.of(page);
        for (Frame frame : frames) {
            frame.lines().forEach(line -> text(frame, line));
        }
        page.rules().forEach(this::rule);
        TableFinder.candidates(page)
                .forEach(box -> box(box.grown(2), "fill=\"none\" stroke=\"orange\" stroke-dasharray=\"4 3\""));
        for (PageTable table : TableFinder.find(frames, words)) {
            box(table.box(), "fill=\"none\" stroke=\"red\" stroke-width=\"1.5\"");
            table.cells().forEach(this::cell);
        }
        svg.append("</svg>");
    }

    private void text(Frame frame, Line line) {
        Box box = frame.onPage(line.box());
        box(box, "fill=\"none\" stroke=\"#ddd\" stroke-width=\"0.5\"");
        if (frame.turn() == 0) {
            add(
                    "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" textLength=\"%.1f\" fill=\"#555\">%s</text>",
                    box.x0(), line.baseline(), line.style().size(), box.width(), escaped(line.text()));
        }
    }

    private void rule(Rule rule) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"black\" stroke-width=\"0.7\"/>",
                rule.x0(), rule.y0(), rule.x1(), rule.y1());
    }

    private void cell(PageTable.Cell cell) {
        if (!cell.text().isEmpty()) {
            String color = cell.header() ? "green" : "blue";
            box(
                    cell.box(),
                    "fill=\"" + color + "\" fill-opacity=\"0.12\" stroke=\"" + color + "\" stroke-width=\"0.5\"");
        }
    }

    private void box(Box box, String style) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                box.x0(), box.y0(), box.width(), box.height(), style);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
