package org.planouvert.pipeline;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planouvert.domain.Message;
import org.planouvert.profile.Ocr;
import org.planouvert.read.ocr.OcrSettings;
import org.planouvert.read.ocr.OcrStatus;
import org.planouvert.read.ocr.PictureReader;
import org.planouvert.read.ocr.Tesseract;

/** What a job can do about pages that are pictures on this machine; looked at once, when it is first asked for. */
public final class Recognising {

    private final Ocr ocr;
    private @Nullable OcrStatus status;

    public Recognising(Ocr ocr) {
        this.ocr = ocr;
    }

    private OcrSettings settings() {
        return new OcrSettings(
                ocr.program(),
                ocr.data(),
                String.join("+", ocr.languages()),
                ocr.dpi(),
                Duration.ofSeconds(ocr.pageSeconds()),
                ocr.cache());
    }

    private synchronized OcrStatus status() {
        if (status == null) {
            status = OcrStatus.of(settings());
        }
        return status;
    }

    Optional<PictureReader> reader() {
        return ocr.enabled()
                ? status().engine().map(engine -> new PictureReader(engine, settings()))
                : Optional.empty();
    }

    /** True when pictures are read, and with the languages asked for. */
    public boolean isReady() {
        return ocr.enabled() && status().ready();
    }

    /** What is there, or what is missing and how to get it. */
    public Message message() {
        return ocr.enabled()
                ? status().message()
                : new Message(
                        "désactivé dans le fichier de tâche (ocr: enabled: false)",
                        "switched off in the job file (ocr: enabled: false)");
    }

    /**
     * Changes whenever the same pictures would be read differently: by another version, with other language data, or no
     * longer not at all.
     */
    public String identity() {
        String engine =
                ocr.enabled() ? status().engine().map(Tesseract::identity).orElse("") : "";
        return engine.isEmpty() ? "pictures are not read" : engine + " " + ocr.dpi() + " " + ocr.pageSeconds();
    }
}
