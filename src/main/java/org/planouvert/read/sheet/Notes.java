package org.planouvert.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.ReadingNote;
import org.planouvert.domain.Message;

/** What a reader met in one workbook, in order; says each thing once for each sheet. */
final class Notes {

    private final List<ReadingNote> all = new ArrayList<>();

    /** Part of the workbook is lost. */
    void damage(String code, int sheet, String fr, String en) {
        add(new ReadingNote(code, true, sheet, new Message(fr, en)));
    }

    /** Nothing is lost, but users must know. */
    void tell(String code, int sheet, String fr, String en) {
        add(new ReadingNote(code, false, sheet, new Message(fr, en)));
    }

    void hiddenSheet(int sheet, String name) {
        tell(
                "HIDDEN_SHEET",
                sheet,
                "La feuille « " + name + " » est masquée ; elle a été lue comme les autres.",
                "Sheet \"" + name + "\" is hidden; it was read like the others.");
    }

    void longSheet(int sheet, String name) {
        tell(
                "LONG_SHEET",
                sheet,
                "La feuille « " + name
                        + " » est longue : toutes ses lignes sont publiées, les règles ne jugent que le début.",
                "Sheet \"" + name + "\" is long: all its rows are published, the rules judge only its beginning.");
    }

    List<ReadingNote> all() {
        return List.copyOf(all);
    }

    private void add(ReadingNote note) {
        if (!all.contains(note)) {
            all.add(note);
        }
    }
}
