package org.planouvert.inspect;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.Page;
import org.planouvert.document.PageVisitor;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;
import org.planouvert.layout.table.TableFinder;
import org.planouvert.layout.text.Frame;

/**
 * Draws, while the pages of a document pass by, what the table engine starts from: shaded areas, pictures, rows of
 * glyphs, ruling lines, and the regions where a table was looked for. The drawings are SVG elements in points; what the
 * engine made of them is drawn over it by {@link EvidenceHtml}.
 */
public final class PageBackdrop implements PageVisitor {

    private final Map<Integer, String> drawings = new HashMap<>();

    @Override
    public void visit(Page page) {
        if (page instanceof GlyphPage drawn) {
            drawings.put(drawn.number(), draw(drawn));
        }
    }

    /** The elements of a page, empty for pages that are not drawn; the number is 1-based. */
    String of(int page) {
        return drawings.getOrDefault(page, "");
    }

    private static String draw(GlyphPage page) {
        StringBuilder svg = new StringBuilder();
        for (GlyphPage.Fill fill : page.fills()) {
            box(svg, fill.box(), String.format(Locale.ROOT, "fill=\"#%06x\" fill-opacity=\".3\"", fill.rgb()));
        }
        page.images().forEach(image -> box(svg, image, "class=\"picture\""));
        for (Frame frame : Frame.of(page)) {
            frame.lines().forEach(line -> box(svg, frame.onPage(line.box()), "class=\"row\""));
        }
        page.rules().forEach(rule -> rule(svg, rule));
        List<Box> candidates = TableFinder.candidates(page);
        candidates.forEach(box -> box(svg, box.grown(2), "class=\"candidate\""));
        return svg.toString();
    }

    private static void rule(StringBuilder svg, Rule rule) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"rule\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                rule.x0(),
                rule.y0(),
                rule.x1(),
                rule.y1()));
    }

    private static void box(StringBuilder svg, Box box, String style) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>%n",
                box.x0(),
                box.y0(),
                box.width(),
                box.height(),
                style));
    }
}
