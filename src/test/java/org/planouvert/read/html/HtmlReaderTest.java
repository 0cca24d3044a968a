package org.planouvert.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.FlowPage;
import org.planouvert.document.FlowPage.FlowTable;
import org.planouvert.document.FlowPage.FlowText;
import org.planouvert.document.MediaType;
import org.planouvert.document.SourceFile;

class HtmlReaderTest {

    private final Path folder;

    HtmlReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private DocumentInfo info = new DocumentInfo("", 0, 0, 0, List.of(), List.of());

    private FlowPage read(String html, Charset charset) throws Exception {
        Path file = Files.write(folder.resolve("page.html"), html.getBytes(charset));
        List<FlowPage> pages = new ArrayList<>();
        SourceFile source = new SourceFile(file, "page.html", "0".repeat(64), Files.size(file), MediaType.HTML);
        info = new HtmlReader().read(source, page -> pages.add((FlowPage) page));
        assertThat(pages).hasSize(1);
        return pages.get(0);
    }

    private List<String> texts(String html) throws Exception {
        return read(html, StandardCharsets.UTF_8).blocks().stream()
                .filter(FlowText.class::isInstance)
                .map(block -> ((FlowText) block).text())
                .toList();
    }

    @Test
    void menusBannersAndScriptsAreNoText() throws Exception {
        assertThat(texts("<html><head><title>CPER</title><style>p{}</style></head><body><header><a>Accueil</a></header>"
                        + "<nav><ul><li><a>Menu</a></li></ul></nav><div class='cookie-banner'>Nous utilisons des cookies</div>"
                        + "<main><h1>Le CPER</h1><p>L'État apporte 10 M€ à la métropole pour ses transports.</p></main>"
                        + "<script>alert()</script><footer>Mentions</footer></body></html>"))
                .containsExactly("Le CPER", "L'État apporte 10 M€ à la métropole pour ses transports.");
        assertThat(info.title()).isEqualTo("CPER");
    }

    @Test
    void aLineBreakEndsAParagraphButNotAHeading() throws Exception {
        assertThat(texts("<h2>Volet<br>mobilité</h2><p>Un<br/>Deux <b>trois</b></p>"))
                .containsExactly("Volet mobilité", "Un", "Deux trois");
    }

    @Test
    void listsKeepDepthAndMarker() throws Exception {
        FlowPage page = read(
                "<ul><li>Fleuve<ol start=3 type=a><li>Canal</li><li>Écluse</li></ol></li><li>Rail</li></ul>",
                StandardCharsets.UTF_8);

        assertThat(page.blocks())
                .containsExactly(
                        new FlowText(0, 1, "•", false, "Fleuve"),
                        new FlowText(0, 2, "c.", false, "Canal"),
                        new FlowText(0, 2, "d.", false, "Écluse"),
                        new FlowText(0, 1, "•", false, "Rail"));
    }

    @Test
    void tablesKeepSpansAndCaption() throws Exception {
        FlowPage page = read(
                "<table><caption>En M€</caption><tr><th rowspan=2>Volet</th><th colspan=2>Financeurs</th></tr>"
                        + "<tr><th>État</th><th>Région</th></tr><tr><td>Rail</td><td>1</td><td>2</td></tr></table>",
                StandardCharsets.UTF_8);

        FlowTable table = (FlowTable) page.blocks().get(0);
        assertThat(table.caption()).isEqualTo("En M€");
        assertThat(table.cells())
                .extracting(c -> c.row() + "," + c.column() + "," + c.rowSpan() + "," + c.columnSpan())
                .containsExactly("0,0,2,1", "0,1,1,2", "1,1,1,1", "1,2,1,1", "2,0,1,1", "2,1,1,1", "2,2,1,1");
    }

    @Test
    void theCharsetIsFoundWhetherStatedOrNot() throws Exception {
        assertThat(((FlowText) read("<p>Région</p>", Charset.forName("windows-1252"))
                                .blocks()
                                .get(0))
                        .text())
                .isEqualTo("Région");
        assertThat(((FlowText) read("<meta charset=iso-8859-1><p>Région</p>", StandardCharsets.ISO_8859_1)
                                .blocks()
                                .get(0))
                        .text())
                .isEqualTo("Région");
        assertThat(texts("<p>Région</p>")).containsExactly("Région");
    }
}
