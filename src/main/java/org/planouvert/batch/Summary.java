package org.planouvert.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.profile.Job;

/**
 * What a release holds, in numbers. It is kept beside the staging folder, so that a run that was cut off while publishing
 * can publish without writing the release again.
 *
 * @param releaseId made of the release's content
 * @param rows number of rows by table
 * @param documents number of documents by status
 * @param findings number of failed findings by severity
 * @param measures what gates look at
 */
public record Summary(
        String releaseId,
        Map<String, Long> rows,
        Map<String, Long> documents,
        Map<String, Long> findings,
        Map<String, BigDecimal> measures) {

    private static final Packing<Summary> PACKING = new SummaryPacking();

    /** The gates of a job that this release does not pass. */
    public List<Job.Gate> failedGates(Job job) {
        return job.gates().stream()
                .filter(g ->
                        !g.holds(Optional.ofNullable(measures.get(g.measure())).orElse(BigDecimal.ZERO)))
                .toList();
    }

    void keep(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (PackedWriter out = new PackedWriter(Files.newOutputStream(draft))) {
            PACKING.write(out, this);
        }
        OutputFolder.forceOne(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static Summary read(Path file) throws IOException {
        try (PackedReader in = new PackedReader(Files.newInputStream(file))) {
            return PACKING.read(in);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read", e);
        }
    }
}
