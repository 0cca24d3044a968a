package org.planouvert.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Dossier;
import org.planouvert.extracts.DossierFile;
import org.planouvert.extracts.DossierWriter;
import org.planouvert.extracts.PictureFile;
import org.planouvert.pipeline.CitedPages;
import org.planouvert.pipeline.DocumentPictures;
import org.planouvert.pipeline.Extractor;
import org.planouvert.pipeline.PageWork;
import org.planouvert.pipeline.PartSink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads documents in this process: inside a worker, and in tests. */
public final class InProcessReading implements Reading {

    private static final Logger LOG = LoggerFactory.getLogger(InProcessReading.class);

    private final Extractor extractor;

    /** Of the document read last, which is the one to be drawn next. */
    private @Nullable Cited last;

    private record Cited(String sha256, CitedPages pages) {}

    public InProcessReading(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public void read(SourceFile source, Path draft, IntConsumer recognised) throws IOException {
        read(source, draft, new PageWork(1, recognised));
    }

    void read(SourceFile source, Path draft, PageWork work) throws IOException {
        Optional<Quarantine> failed = extract(source, work, draft);
        if (failed.isPresent()) {
            DossierFile.write(draft, failed.get().of(source));
        }
    }

    @Override
    public void draw(SourceFile source, Path extract, int most, Path draft) throws IOException {
        Cited known = last;
        CitedPages cited = known != null && known.sha256().equals(source.sha256())
                ? known.pages()
                : CitedPages.of(DossierFile.read(extract));
        try (PictureFile pictures = PictureFile.create(draft)) {
            DocumentPictures.draw(source, cited, most, pictures);
        } catch (StackOverflowError | RuntimeException e) {
            LOG.warn("The pages of {} could not be drawn", source.path(), e);
        }
    }

    /** An extractor that throws is our mistake; the document is set aside by name, so that it is not lost. */
    private Optional<Quarantine> extract(SourceFile source, PageWork work, Path draft) throws IOException {
        try (DossierWriter out = new DossierWriter(draft)) {
            extractor.extract(source, work, new PartSink() {
                @Override
                public void first(Dossier dossier, boolean more) throws IOException {
                    last = new Cited(source.sha256(), CitedPages.of(dossier));
                    out.first(dossier, more);
                }

                @Override
                public void further(Dossier rows) throws IOException {
                    out.further(rows);
                }
            });
            return Optional.empty();
        } catch (StackOverflowError e) {
            return Optional.of(Quarantine.TOO_DEEP);
        } catch (RuntimeException e) {
            LOG.error("Reading {} failed", source.path(), e);
            return Optional.of(Quarantine.INTERNAL_ERROR);
        }
    }
}
