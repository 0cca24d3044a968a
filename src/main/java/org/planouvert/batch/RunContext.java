package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.planouvert.batch.manifest.Entry;
import org.planouvert.batch.manifest.Manifest;
import org.planouvert.document.SourceFile;
import org.planouvert.extracts.ExtractStore;
import org.planouvert.profile.Job;

/**
 * All that the steps of one run share.
 *
 * @param job what to run
 * @param input the input folder without links
 * @param output where it goes
 * @param stages what the steps call
 * @param store what is extracted already
 * @param made which releases were made already
 * @param progress who listens
 * @param stop the wish to stop
 * @param failed why parts of it failed
 */
record RunContext(
        Job job,
        Path input,
        OutputFolder output,
        Stages stages,
        ExtractStore store,
        MadeReleases made,
        Progress progress,
        StopSignal stop,
        FailedSteps failed) {

    /** Our own output where it lies below the input, so that no release is taken for a document. */
    Optional<Path> except() {
        return output.root().startsWith(input) ? Optional.of(output.root()) : Optional.empty();
    }

    Manifest manifest(String run) throws IOException {
        return Manifest.read(output.manifest(run));
    }

    SourceFile source(Entry entry) {
        return entry.source(output.work());
    }

    /** True when nothing of a document is to be read or drawn any more. */
    boolean isDone(SourceFile source, int files) {
        return store.holds(source) && (!isDrawn(source) || pictures(files).holds(source));
    }

    /** True for a document of which pages are drawn. */
    boolean isDrawn(SourceFile source) {
        return job.report().pictures() && stages.draws().test(source.mediaType());
    }

    /**
     * The pictures that are drawn already.
     *
     * @param files in the input folder: the more, the fewer pages of each are drawn
     */
    ExtractStore pictures(int files) {
        return store.beside(output.pictures(), "pages " + pagesOfEach(files));
    }

    int pagesOfEach(int files) {
        return job.report().pagesOfEach(files);
    }
}
