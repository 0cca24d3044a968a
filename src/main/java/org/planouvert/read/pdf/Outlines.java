package org.planouvert.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.planouvert.document.OutlineEntry;

/** Reads the bookmarks of a document. */
final class Outlines {

    /** Bookmarks nested deeper than this are a trap. */
    private static final int MAX_DEPTH = 20;

    private Outlines() {}

    static List<OutlineEntry> of(PDDocument document) {
        List<OutlineEntry> entries = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(document, outline, 1, entries, new HashSet<>());
        }
        return entries;
    }

    private static void collect(
            PDDocument document, PDOutlineNode node, int depth, List<OutlineEntry> entries, Set<COSDictionary> seen) {
        PDOutlineItem item = depth > MAX_DEPTH ? null : node.getFirstChild();
        while (item != null && seen.add(item.getCOSObject())) {
            String title = Optional.ofNullable(item.getTitle()).orElse("").strip();
            entries.add(new OutlineEntry(depth, title, pageOf(document, item)));
            collect(document, item, depth + 1, entries, seen);
            item = item.getNextSibling();
        }
    }

    private static int pageOf(PDDocument document, PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? 0 : document.getPages().indexOf(page) + 1;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
