package org.planouvert.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.profile.Job;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

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

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The gates of a job that this release does not pass. */
    public List<Job.Gate> failedGates(Job job) {
        return job.gates().stream()
                .filter(g ->
                        !g.holds(Optional.ofNullable(measures.get(g.measure())).orElse(BigDecimal.ZERO)))
                .toList();
    }

    void keep(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.writeString(draft, JSON.writeValueAsString(this), StandardCharsets.UTF_8);
        OutputFolder.forceOne(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static Summary read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), Summary.class);
        } catch (JacksonException e) {
            throw new IOException(file + " cannot be understood", e);
        }
    }
}
