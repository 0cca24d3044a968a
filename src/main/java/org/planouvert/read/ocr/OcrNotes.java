package org.planouvert.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.ReadingNote;
import org.planouvert.domain.Message;

/** What is to be said about the reading of a picture. */
final class OcrNotes {

    private OcrNotes() {}

    /** Letters of a printed page are read with 0.9 on average; below this a page is handwritten or hardly legible. */
    private static final double POOR = 0.6;

    static List<ReadingNote> of(int page, PageContent content, boolean late) {
        List<Passage> passages = content.passages();
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
        } else if (passages.stream().allMatch(p -> p.words().isEmpty() || p.isNoise())) {
            if (!content.blank()) {
                notes.add(nothingRead(page));
            }
        } else if (sureness(passages) < POOR) {
            notes.add(poor(page));
        }
        return notes;
    }

    private static double sureness(List<Passage> passages) {
        double letters = 0;
        double sum = 0;
        for (Passage p : passages) {
            int length = p.text().length();
            letters += length;
            sum += length * p.confidence();
        }
        return letters == 0 ? 0 : sum / letters;
    }

    private static ReadingNote nothingRead(int page) {
        return new ReadingNote(
                "OCR_NOTHING_READ",
                false,
                page,
                new Message(
                        "Aucun mot n'a été reconnu sur l'image de la page " + page
                                + " (photo, dessin, écriture à la main ?) ; la vérifier à l'œil.",
                        "No word was recognised on the picture of page " + page
                                + " (a photo, a drawing, handwriting?); look at it."));
    }

    private static ReadingNote poor(int page) {
        return new ReadingNote(
                "OCR_POOR",
                false,
                page,
                new Message(
                        "La page " + page + " est difficile à lire : les mots reconnus sont peu sûrs ; comparer avec"
                                + " l'image, ou numériser de nouveau à 300 points par pouce.",
                        "Page " + page + " is hard to read: the words recognised are unsure; compare with the picture,"
                                + " or scan it again at 300 dots per inch."));
    }

    static ReadingNote garbled(int page, PageQuality quality, boolean readAnew) {
        long known = Math.round(100 * quality.knownShare());
        return new ReadingNote(
                "GARBLED_TEXT",
                !readAnew,
                page,
                new Message(
                        "Le texte de la page " + page + " est altéré (lettres perdues ou remplacées ; " + known
                                + " % de mots connus) ; "
                                + (readAnew
                                        ? "l'image de la page a été lue à sa place."
                                        : "il est repris tel quel : le comparer avec l'original."),
                        "The text of page " + page + " is garbled (letters lost or replaced; " + known
                                + "% of its words are known); "
                                + (readAnew
                                        ? "the picture of the page was read instead."
                                        : "it is taken as it is: compare it with the original.")));
    }

    static ReadingNote notDrawn(int page, String why) {
        return new ReadingNote(
                "OCR_NOT_DRAWN",
                true,
                page,
                new Message(
                        "La page " + page + " n'a pu être dessinée pour être reconnue (" + why
                                + ") ; comparer avec l'original.",
                        "Page " + page + " could not be drawn to be recognised (" + why
                                + "); compare with the original."));
    }

    static ReadingNote notRead(int page, PageQuality.Kind kind) {
        boolean whole = kind != PageQuality.Kind.TEXT_AND_IMAGE;
        return new ReadingNote(
                NOT_READ,
                whole,
                page,
                new Message(
                        "La page " + page + (whole ? " est une image" : " contient une image")
                                + " qui n'a pas été lue : Tesseract manque, ou la reconnaissance est désactivée ;"
                                + " l'installer (apt-get install tesseract-ocr tesseract-ocr-fra) et relancer, «"
                                + " planouvert doctor » en dit plus.",
                        "Page " + page + (whole ? " is a picture" : " holds a picture")
                                + " that was not read: Tesseract is missing, or OCR is switched off; install it (apt-get"
                                + " install tesseract-ocr tesseract-ocr-fra) and run again, \"planouvert doctor\" says"
                                + " more."));
    }

    /** The code under which pictures are named that nothing was there to read. */
    private static final String NOT_READ = "OCR_NOT_AVAILABLE";

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
