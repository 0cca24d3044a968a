package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.extracts.ExtractStore;
import org.planouvert.pipeline.Recognising;
import org.planouvert.profile.Job;
import org.planouvert.worker.ProfilePacking;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** Runs the main job. */
public final class Runs {

    private Runs() {}

    /**
     * Runs a job, or continues the run of it that was cut off.
     *
     * @param full true to forget what earlier runs extracted
     * @param hook hears the wish to stop
     * @throws RunFailedException when no release could be made; running again continues
     */
    public static RunOutcome run(Job job, boolean full, Stages stages, Progress progress, StopHook hook)
            throws RunFailedException {
        hook.signal().onStop(() -> stages.reading().close());
        hook.begin();
        try {
            RunOutcome outcome = locked(job, full, stages, progress, hook.signal());
            hook.ending(outcome.ending());
            return outcome;
        } catch (IOException e) {
            throw new RunFailedException(Failures.explain(e), e);
        } finally {
            hook.end();
        }
    }

    private static RunOutcome locked(Job job, boolean full, Stages stages, Progress progress, StopSignal stop)
            throws IOException, RunFailedException {
        Path input = input(job);
        OutputFolder output = OutputFolder.create(job.output());
        if (output.root().equals(input)) {
            throw new RunFailedException(
                    "input and output are the same folder " + input + " — name another one with --output DIR");
        }
        if (output.root().toString().contains(";")) {
            throw new RunFailedException("the database cannot name the output folder " + output.root()
                    + " because of its semicolon — name another one with --output DIR");
        }
        try (RunLock lock = RunLock.take(output.lock())) {
            String code = CodeFingerprint.take();
            String extractBasis = extractBasis(job, code);
            RecognisedPages.keepOnly(output.recognised(), code);
            ExtractStore store = new ExtractStore(output.extracts(), extractBasis);
            store.clearDrafts();
            store.beside(output.pictures(), "").clearDrafts();
            String basis =
                    String.join("\n", extractBasis, job.sha256(), input.toUri().toString());
            MadeReleases made = new MadeReleases(output, ExtractStore.hash(extractBasis + "\n" + job.sha256()));
            RunContext context =
                    new RunContext(job, input, output, stages, store, made, progress, stop, new FailedSteps());
            return batch(context, ExtractStore.hash(basis), full);
        }
    }

    private static Path input(Job job) throws IOException, RunFailedException {
        if (!Files.isDirectory(job.input())) {
            throw new RunFailedException(
                    "input folder " + job.input() + " does not exist — create it or name another with --input DIR");
        }
        return job.input().toRealPath();
    }

    private static String extractBasis(Job job, String code) throws IOException {
        String passwords = ExtractStore.hash(String.join("\n", job.passwords().words()));
        return String.join(
                "\n",
                code,
                new Recognising(job.ocr()).identity(),
                ProfilePacking.meaning(job.profiles()),
                job.asOf().toString(),
                passwords);
    }

    private static RunOutcome batch(RunContext context, String basis, boolean full) throws RunFailedException {
        // Each reading thread holds one during a chunk and one more to write its step's state; the manager needs its
        // own.
        int connections = 2 * context.job().threads() + 4;
        try (JobDatabase database = JobDatabase.open(context.output().repository(), connections);
                BatchJob batch = new BatchJob(context, database.source())) {
            JobExecution execution =
                    new Launch(context, basis, batch.operator(), batch.repository(), batch.job()).launch(full);
            return outcome(context, execution);
        } catch (RunFailedException e) {
            throw e;
        } catch (Exception e) {
            // Often only what follows: a repository that broke under a partition is opened again as it was, and knows
            // no run.
            List<Throwable> causes = new ArrayList<>(context.failed().causes());
            causes.add(e);
            throw Failures.of(causes);
        }
    }

    private static RunOutcome outcome(RunContext context, JobExecution execution)
            throws IOException, RunFailedException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return made(context, Summary.read(context.output().summary(RunParameters.run(execution))));
        }
        if (context.stop().isWanted()) {
            return RunOutcome.stopped();
        }
        List<Throwable> causes = new ArrayList<>(context.failed().causes());
        causes.addAll(execution.getAllFailureExceptions());
        throw Failures.of(causes);
    }

    private static RunOutcome made(RunContext context, Summary summary) {
        List<Job.Gate> failed = summary.failedGates(context.job());
        boolean quarantined = summary.documents().getOrDefault(DocumentStatus.QUARANTINED.word(), 0L) > 0;
        RunOutcome.Ending ending = !failed.isEmpty()
                ? RunOutcome.Ending.GATE_FAILED
                : quarantined ? RunOutcome.Ending.WITH_QUARANTINE : RunOutcome.Ending.WELL;
        Path release = context.output().releases().resolve(summary.releaseId());
        return new RunOutcome(ending, Optional.of(summary), Optional.of(release), failed);
    }
}
