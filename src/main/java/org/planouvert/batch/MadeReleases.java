package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.planouvert.batch.manifest.Entry;
import org.planouvert.batch.manifest.Manifest;
import org.planouvert.extracts.ExtractStore;

/**
 * Remembers which release came of which inputs. The same inputs, job and code give the same release, so one that is there
 * need not be written again to find that out.
 *
 * @param output the output folder
 * @param basis a hash of the job and the code
 */
record MadeReleases(OutputFolder output, String basis) {

    /** What a release of these inputs holds, when it was made before and is still there. */
    Optional<Summary> of(Manifest manifest) throws IOException {
        Path file = file(manifest);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Summary summary = Summary.read(file);
        return Optional.of(summary)
                .filter(s -> Files.isDirectory(output.releases().resolve(s.releaseId())));
    }

    /** Remembers a release that is public now. */
    void keep(Manifest manifest, Summary summary) throws IOException {
        Files.createDirectories(output.made());
        summary.keep(file(manifest));
    }

    /** Times and inodes are left out: a copy of the same files elsewhere makes the same release. */
    private Path file(Manifest manifest) {
        StringBuilder inputs = new StringBuilder(basis);
        for (Entry e : manifest.entries()) {
            inputs.append('\n')
                    .append(String.join(" ", e.look().name(), e.sha256(), e.mime(), e.reasonCode(), e.reason()));
        }
        return output.made().resolve(ExtractStore.hash(inputs.toString()));
    }
}
