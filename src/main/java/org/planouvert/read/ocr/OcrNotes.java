package org.planouvert.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.ReadingNote;
import org.planouvert.domain.Message;

/** What is to be said about the reading of a picture. */
final class OcrNotes {

    private OcrNotes() {}

    static List<ReadingNote> of(int page, List<Passage> passages, boolean late) {
        List<ReadingNote> notes = new ArrayList<>();
        long marks = passages.stream().filter(Passage::isNoise).count();
        if (marks > 0) {
            notes.add(leftOut(page, marks));
        }
        if (late) {
            notes.add(new ReadingNote(
                    "OCR_TIME_OUT",
                    true,
                    page,
                    new Message(
                            "Le temps prévu pour reconnaître la page " + page + " est écoulé, elle n'est lue qu'en"
                                    + " partie ; augmenter ce temps dans le fichier de tâche.",
                            "The time allowed for recognising page " + page + " ran out, it was read in part only;"
                                    + " allow more in the job file.")));
        } else if (passages.isEmpty()) {
            notes.add(new ReadingNote(
                    "OCR_NOTHING_READ",
                    true,
                    page,
                    new Message(
                            "Aucun mot n'a été reconnu sur l'image de la page " + page + " ; la vérifier à l'œil.",
                            "No word was recognised on the picture of page " + page + "; look at it.")));
        }
        return notes;
    }

    static ReadingNote garbled(int page) {
        return new ReadingNote(
                "GARBLED_TEXT",
                false,
                page,
                new Message(
                        "Le texte de la page " + page + " est altéré (lettres perdues ou remplacées) ; l'image de la"
                                + " page est lue à sa place si Tesseract est installé.",
                        "The text of page " + page + " is garbled (letters lost or replaced); the picture of the page"
                                + " is read instead if Tesseract is installed."));
    }

    static ReadingNote notRead(int page, PageQuality.Kind kind) {
        boolean whole = kind != PageQuality.Kind.TEXT_AND_IMAGE;
        return new ReadingNote(
                "OCR_NOT_AVAILABLE",
                whole,
                page,
                new Message(
                        "La page " + page + (whole ? " est une image" : " contient une image")
                                + " qui n'a pas été lue faute de Tesseract ; l'installer (apt-get install"
                                + " tesseract-ocr tesseract-ocr-fra) et relancer.",
                        "Page " + page + (whole ? " is a picture" : " holds a picture")
                                + " that was not read because Tesseract is missing; install it (apt-get install"
                                + " tesseract-ocr tesseract-ocr-fra) and run again."));
    }

    private static ReadingNote leftOut(int page, long marks) {
        return new ReadingNote(
                "OCR_LEFT_OUT",
                false,
                page,
                new Message(
                        "Page " + page + " : " + marks + " marques illisibles (signatures, tampons, dessins) laissées"
                                + " de côté ; comparer avec l'image en cas de doute.",
                        "Page " + page + ": " + marks + " marks that could not be read (signatures, stamps, drawings)"
                                + " were left out; compare with the picture when in doubt."));
    }

    static List<ReadingNote> failed(int page, IOException e) {
        return List.of(new ReadingNote(
                "OCR_FAILED",
                true,
                page,
                new Message(
                        "La reconnaissance de la page " + page + " a échoué (" + e.getMessage()
                                + ") ; vérifier l'installation de Tesseract avec « planouvert doctor ».",
                        "Recognising page " + page + " failed (" + e.getMessage()
                                + "); check the installation of Tesseract with \"planouvert doctor\".")));
    }
}
