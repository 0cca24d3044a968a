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
