package org.planouvert.write.table;

import static org.planouvert.write.table.Columns.say;

import java.util.function.Function;
import org.planouvert.domain.Message;
import org.planouvert.domain.Method;
import org.planouvert.domain.Provenance;

/** The columns that say where a row was read, alike in every table that has them. */
final class ProvenanceColumns {

    static final Message DOCUMENT = say("Document", "Document");
    static final Message DOCUMENT_TELLS = say(
            "Les 16 premiers chiffres hexadécimaux de l'empreinte SHA-256 du document où la ligne a été lue",
            "First 16 hex digits of the SHA-256 of the document the row was read from");

    private ProvenanceColumns() {}

    static <T> Columns<T> document(Columns<T> columns, Function<T, String> documentId) {
        return columns.text("document_id", DOCUMENT, DOCUMENT_TELLS, documentId).required();
    }

    /** Page, box, quote, method and confidence: all but the document. */
    static <T> Columns<T> place(Columns<T> columns, Function<T, Provenance> provenance) {
        return columns.ordinal(
                        "page",
                        say("Page", "Page"),
                        say(
                                "Page à partir de 1 ; numéro de la feuille pour un classeur",
                                "1-based page; number of the sheet for a workbook"),
                        row -> provenance.apply(row).page())
                .text(
                        "bbox",
                        say("Emplacement", "Place"),
                        say(
                                "x0 y0 x1 y1 en points, origine en haut à gauche de la page telle qu'affichée ; plage de cellules pour un classeur",
                                "x0 y0 x1 y1 in points, origin top left of the page as displayed; range of cells for a workbook"),
                        row -> provenance.apply(row).region().text())
                .text(
                        "quote",
                        say("Citation", "Quote"),
                        say("Les mots exacts à cet endroit", "The exact words there"),
                        row -> provenance.apply(row).quote())
                .word(
                        "method",
                        say("Méthode", "Method"),
                        say("Comment la valeur a été lue", "How the value was read"),
                        Method.class,
                        row -> provenance.apply(row).method())
                .required()
                .confidence(
                        "confidence",
                        say("Confiance", "Confidence"),
                        say("De 0 (au hasard) à 1 (certain)", "From 0 (a guess) to 1 (certain)"),
                        row -> provenance.apply(row).confidence())
                .required();
    }
}
