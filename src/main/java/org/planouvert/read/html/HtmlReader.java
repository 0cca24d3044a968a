package org.planouvert.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.DocumentReader;
import org.planouvert.document.FlowPage;
import org.planouvert.document.FlowPage.FlowBlock;
import org.planouvert.document.MediaType;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;

/** Reads a saved web page: its main content, without menus, banners and scripts. */
public final class HtmlReader implements DocumentReader {

    /** A page of text is far below this; larger ones are something else. */
    private static final int MAX_BYTES = 64 << 20;

    /** A page names its charset within its first bytes (HTML standard, section 4.2.5.4). */
    private static final int CHARSET_BYTES = 1024;

    private static final Pattern NAMES_CHARSET = Pattern.compile("(?i)charset\\s*=|encoding\\s*=");

    @Override
    public boolean reads(MediaType mediaType) {
        return mediaType == MediaType.HTML;
    }

    @Override
    public DocumentInfo read(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        Document page = parse(source);
        List<FlowBlock> blocks = new FlowWalk().read(MainContent.of(page));
        visitor.visit(new FlowPage(1, blocks));
        String title = page.title().strip();
        return new DocumentInfo(title, 1, blocks.isEmpty() ? 0 : 1, 0, List.of(), List.of());
    }

    private static Document parse(SourceFile source) throws UnreadableDocumentException {
        try (InputStream in = Files.newInputStream(source.file())) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnreadableDocumentException(
                        "TOO_LARGE", "La page dépasse 64 Mo : en vérifier le contenu avant de la lire.");
            }
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), "");
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "UNREADABLE", "La page ne se laisse pas lire : en demander une nouvelle copie.", e);
        }
    }

    /** The charset's name; null lets the parser follow the page's own word or mark. */
    private static @Nullable String charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, CHARSET_BYTES), StandardCharsets.ISO_8859_1);
        boolean marked = head.startsWith("\u00ef\u00bb\u00bf")
                || head.startsWith("\u00ff\u00fe")
                || head.startsWith("\u00fe\u00ff");
        if (marked || NAMES_CHARSET.matcher(head).find() || isUtf8(bytes)) {
            return null;
        }
        // What older French pages are written in when they do not say so (WHATWG encoding standard).
        return Charset.forName("windows-1252").name();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
