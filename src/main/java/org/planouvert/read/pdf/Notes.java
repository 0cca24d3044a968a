package org.planouvert.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.ReadingNote;
import org.planouvert.domain.Message;

/** What the reader has to say of one document, in the order in which it was met. */
final class Notes {

    private final List<ReadingNote> all = new ArrayList<>();
    private int lastBroken;

    void cutShort() {
        all.add(new ReadingNote(
                "CUT_SHORT",
                true,
                0,
                new Message(
                        "La fin du fichier manque ; le télécharger de nouveau.",
                        "The end of the file is missing; fetch it again from its source.")));
    }

    /** Said once a page. */
    void brokenContent(int page) {
        if (page == lastBroken) {
            return;
        }
        lastBroken = page;
        all.add(new ReadingNote(
                "BROKEN_CONTENT",
                true,
                page,
                new Message(
                        "Le contenu de la page " + page + " est endommagé et n'a pu être lu en entier ;"
                                + " comparer avec le fichier d'origine.",
                        "The content of page " + page + " is damaged and could not be read in full;"
                                + " compare with the original.")));
    }

    void imageOnly(int page) {
        all.add(new ReadingNote(
                "IMAGE_ONLY_PAGE",
                false,
                page,
                new Message(
                        "La page " + page + " est une image sans texte ; la lire par reconnaissance de caractères.",
                        "Page " + page + " is a picture without text; read it by character recognition.")));
    }

    void hiddenText(int page, int glyphs) {
        all.add(new ReadingNote(
                "HIDDEN_TEXT",
                false,
                page,
                new Message(
                        "La page " + page + " contient " + glyphs + " caractères invisibles, laissés de côté.",
                        "Page " + page + " holds " + glyphs + " invisible characters, which were left out.")));
    }

    void slantedText(int page) {
        all.add(new ReadingNote(
                "SLANTED_TEXT",
                false,
                page,
                new Message(
                        "La page " + page + " porte un texte en biais (filigrane), laissé de côté.",
                        "Page " + page + " bears slanted text (a watermark), which was left out.")));
    }

    List<ReadingNote> all() {
        return all;
    }
}
