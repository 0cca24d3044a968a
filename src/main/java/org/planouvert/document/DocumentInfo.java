package org.planouvert.document;

import java.util.List;

/**
 * What a reader learnt of a whole document.
 *
 * @param title from the file's own metadata; empty when there is none
 * @param pages pages or sheets
 * @param textPages pages with text of their own
 * @param ocrPages pages read by OCR
 * @param outline bookmarks, in order; empty when there are none
 * @param notes damage and oddities; an empty list means that the whole file was read
 */
public record DocumentInfo(
        String title, int pages, int textPages, int ocrPages, List<OutlineEntry> outline, List<ReadingNote> notes) {

    public DocumentInfo {
        outline = List.copyOf(outline);
        notes = List.copyOf(notes);
    }
}
