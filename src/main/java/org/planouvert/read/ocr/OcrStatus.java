package org.planouvert.read.ocr;

import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Message;

/**
 * What this machine can do about pictures, for {@code doctor} and for the notes of a run.
 *
 * @param engine the program; empty when there is none
 * @param ready true when it is there with data for the language asked for
 * @param message what is there, or what is missing and how to get it
 */
public record OcrStatus(Optional<Tesseract> engine, boolean ready, Message message) {

    /** Looks at this machine. */
    public static OcrStatus of(OcrSettings settings) {
        Optional<Tesseract> engine = Tesseract.find(settings);
        if (engine.isEmpty()) {
            return new OcrStatus(
                    engine,
                    false,
                    new Message(
                            "Tesseract est introuvable : les pages qui sont des images ne seront pas lues. L'installer"
                                    + " (apt-get install tesseract-ocr tesseract-ocr-fra) ou donner son chemin dans le"
                                    + " fichier de tâche (ocr: program:).",
                            "Tesseract was not found: pages that are pictures will not be read. Install it (apt-get"
                                    + " install tesseract-ocr tesseract-ocr-fra) or give its path in the job file (ocr: program:)."));
        }
        Tesseract found = engine.get();
        String what = "Tesseract " + found.version() + " (" + found.executable() + ")";
        String languages = String.join(", ", found.languages());
        boolean ready = found.language().equals(settings.language());
        Message there = new Message(
                what + ", langues " + languages + " ; lit " + found.language(),
                what + ", languages " + languages + "; reads " + found.language());
        return new OcrStatus(engine, ready, ready ? there : missing(there, settings));
    }

    private static Message missing(Message there, OcrSettings settings) {
        String packages = "tesseract-ocr-" + settings.language().replace("+", " tesseract-ocr-");
        return new Message(
                there.fr() + " : données de langue « " + settings.language() + " » absentes. Les installer (apt-get"
                        + " install " + packages + ") ou indiquer leur dossier dans le fichier de tâche (ocr: data:) ou"
                        + " par TESSDATA_PREFIX.",
                there.en() + ": no data for language \"" + settings.language() + "\". Install it (apt-get install "
                        + packages + ") or name its folder in the job file (ocr: data:) or in TESSDATA_PREFIX.");
    }

    /** The languages there is data for; empty without the program. */
    public List<String> languages() {
        return engine.map(Tesseract::languages).orElse(List.of());
    }
}
