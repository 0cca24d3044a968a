package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.planouvert.batch.manifest.Entry;
import org.planouvert.batch.manifest.Manifest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Starts the job or continues the last one. To continue, the folder, the job file and the code must still be what they
 * were; in any other case a new run starts, which costs little because extracts are kept by content.
 */
final class Launch {

    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

    private static final DateTimeFormatter RUN_NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSSSSSSSS", Locale.ROOT);

    private final RunContext context;
    private final String basis;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;

    Launch(RunContext context, String basis, JobOperator operator, JobRepository repository, Job job) {
        this.context = context;
        this.basis = basis;
        this.operator = operator;
        this.repository = repository;
        this.job = job;
    }

    /**
     * Runs the job to its end.
     *
     * @param anew true to start a new run in any case
     */
    JobExecution launch(boolean anew) throws Exception {
        Optional<JobExecution> last = unfinished();
        if (last.isPresent()) {
            // Only the holder of the lock gets here, so whoever ran it is dead; its status need not say so.
            JobExecution recovered = operator.recover(last.get());
            if (!anew && canContinue(recovered)) {
                context.progress().note("continuing the run that was cut off");
                return operator.restart(recovered);
            }
            if (recovered.getStatus() != BatchStatus.UNKNOWN) {
                operator.abandon(recovered);
            }
        }
        OutputFolder.empty(context.output().runs());
        if (anew) {
            context.store().clear();
            OutputFolder.empty(context.output().pictures());
            RecognisedPages.clear(context.output().recognised());
            OutputFolder.empty(context.output().made());
        }
        return operator.start(job, RunParameters.of(newName(), basis));
    }

    private static String newName() {
        return RUN_NAME.format(ZonedDateTime.now(ZoneOffset.UTC)) + "-"
                + ProcessHandle.current().pid();
    }

    private Optional<JobExecution> unfinished() {
        JobInstance instance = repository.getLastJobInstance(job.getName());
        return Optional.ofNullable(instance)
                .map(repository::getLastJobExecution)
                .filter(e -> e.getStatus() != BatchStatus.COMPLETED && e.getStatus() != BatchStatus.ABANDONED);
    }

    private boolean canContinue(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.UNKNOWN
                || !RunParameters.basis(execution).equals(basis)) {
            return false;
        }
        Path frozen = context.output().manifest(RunParameters.run(execution));
        try {
            return !Files.exists(frozen) || stillHolds(Manifest.read(frozen));
        } catch (IOException e) {
            LOG.warn("The manifest of the last run cannot be used: {}", e.getMessage());
            return false;
        }
    }

    /** The folder is as it was, and every document is extracted already or has its private copy. */
    private boolean stillHolds(Manifest manifest) throws IOException {
        if (!manifest.stillHolds(context.input(), context.except())) {
            return false;
        }
        for (Entry entry : manifest.toRead()) {
            Path copy = context.source(entry).file();
            boolean whole = Files.isRegularFile(copy)
                    && Files.size(copy) == entry.look().bytes();
            if (!whole
                    && !context.isDone(context.source(entry), manifest.entries().size())) {
                return false;
            }
        }
        return true;
    }
}
