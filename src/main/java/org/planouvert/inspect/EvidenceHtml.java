package org.planouvert.inspect;

import java.util.Locale;
import java.util.OptionalInt;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Region;
import org.planouvert.geometry.Box;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout.PageSummary;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.TextLine;
import org.planouvert.layout.table.PageTable;
import org.planouvert.pipeline.Study;

/**
 * Draws each page with what the stages saw on it: ruling lines and regions looked at, lines of text in the colour of
 * their block's shape, the cells of tables, and the words of each amount. One file without scripts; nothing in it can run what a document wrote.
 */
public final class EvidenceHtml {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <style>
            body{font:14px system-ui,sans-serif;margin:2rem;color:#161616}
            svg{border:1px solid #ddd;max-width:100%;height:auto;margin-bottom:2rem}
            text{font-family:sans-serif}
            .paragraph,.note{fill:#3a3a3a}.heading_candidate{fill:#000091;font-weight:bold}
            .list_item{fill:#18753c}.contents_entry{fill:#929292}
            .table{fill:none;stroke:#b34000;stroke-width:1.5}.cell{fill:#b3400010;stroke:#b34000;stroke-width:.4}
            .rule{stroke:#161616;stroke-width:.7}.row{fill:none;stroke:#ddd;stroke-width:.4}
            .picture{fill:#e3e3fd}.candidate{fill:none;stroke:#a558a0;stroke-width:.8;stroke-dasharray:4 3}
            .head{fill:#b3400030}.amount{fill:#fcc63a55;stroke:#716043;stroke-width:.4}
            b{padding:0 .5rem}
            </style></head><body>
            <p>Colours: <b style="color:#000091">headings</b><b style="color:#3a3a3a">paragraphs</b><b
            style="color:#18753c">items</b><b style="color:#929292">contents</b><b
            style="color:#b34000">tables and cells</b><b style="color:#161616">ruling lines</b><b
            style="color:#a558a0">regions looked at (dashed)</b><b style="background:#e3e3fd">pictures</b><b style="background:#fcc63a55">amounts</b></p>
            """;

    private final Study study;
    private final PageBackdrop backdrop;

    /** The view of a document whose pages passed by the backdrop while it was studied. */
    public EvidenceHtml(Study study, PageBackdrop backdrop) {
        this.study = study;
        this.backdrop = backdrop;
    }

    /** The view of one page, or of all where none is asked for. */
    public String print(OptionalInt only) {
        StringBuilder html = new StringBuilder(HEAD);
        html.append("<h1>").append(escaped(study.source().path())).append("</h1>\n");
        for (PageSummary page : study.layout().pages()) {
            if (page.width() > 0 && (only.isEmpty() || only.getAsInt() == page.number())) {
                page(html, page);
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private void page(StringBuilder html, PageSummary page) {
        html.append(String.format(
                Locale.ROOT,
                "<h2>Page %d</h2>%n<svg viewBox=\"0 0 %.1f %.1f\" width=\"%.0f\">%n",
                page.number(),
                page.width(),
                page.height(),
                page.width() * 1.3));
        html.append(backdrop.of(page.number()));
        study.dossier().amounts().stream()
                .filter(a -> a.provenance().page() == page.number())
                .forEach(a -> amount(html, a));
        study.pageTables().stream().filter(t -> t.page() == page.number()).forEach(t -> table(html, t));
        for (Block block : study.layout().blocks()) {
            if (block instanceof TextBlock text) {
                text.lines().stream()
                        .filter(line -> line.page() == page.number())
                        .forEach(line -> line(html, text, line));
            }
        }
        html.append("</svg>\n");
    }

    private static void line(StringBuilder html, TextBlock block, TextLine line) {
        if (line.region() instanceof Region.Area area) {
            text(
                    html,
                    area.box(),
                    block.shape().name().toLowerCase(Locale.ROOT),
                    block.text().substring(line.start(), line.end()));
        }
    }

    private static void table(StringBuilder html, PageTable table) {
        rect(html, table.box(), "table", "");
        for (PageTable.Cell cell : table.cells()) {
            rect(
                    html,
                    cell.box(),
                    cell.header() ? "cell head" : "cell",
                    "row " + cell.row() + ", column " + cell.column());
            text(html, cell.box(), "paragraph", cell.text());
        }
    }

    private static void amount(StringBuilder html, Amount amount) {
        if (amount.provenance().region() instanceof Region.Area area) {
            String value = amount.money().exact().map(Object::toString).orElse("…");
            rect(
                    html,
                    area.box(),
                    "amount",
                    value + " " + amount.money().currency() + ", "
                            + amount.nature().kind().word() + ", "
                            + (amount.payer().isNamed() ? amount.payer().label() : "no funder named"));
        }
    }

    private static void rect(StringBuilder html, Box box, String kind, String title) {
        html.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s</title></rect>%n",
                kind,
                box.x0(),
                box.y0(),
                box.width(),
                box.height(),
                escaped(title)));
    }

    private static void text(StringBuilder html, Box box, String kind, String words) {
        if (!words.isBlank()) {
            html.append(String.format(
                    Locale.ROOT,
                    "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" textLength=\"%.1f\""
                            + " lengthAdjust=\"spacingAndGlyphs\">%s</text>%n",
                    kind,
                    box.x0(),
                    box.y1() - 0.2 * box.height(),
                    Math.min(box.height() * 0.85, 20),
                    Math.max(box.width(), 1),
                    escaped(words)));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
