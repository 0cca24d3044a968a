package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Makes a staged release public by one rename, and the latest by another. Before each the disk has what it shows. Cut off
 * anywhere and run again, it comes to the same end.
 */
final class PublishStep implements Tasklet {

    private final RunContext context;

    PublishStep(RunContext context) {
        this.context = context;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws IOException {
        String run = RunParameters.run(chunk.getStepContext().getStepExecution().getJobExecution());
        context.progress().phase(Progress.Phase.PUBLISH, 1);
        Summary summary = Summary.read(context.output().summary(run));
        release(context.output().staging(run), context.output().releases().resolve(summary.releaseId()));
        context.made().keep(context.manifest(run), summary);
        if (summary.failedGates(context.job()).isEmpty()) {
            makeLatest(run, summary.releaseId());
        }
        context.progress().done(0);
        return RepeatStatus.FINISHED;
    }

    private void release(Path staging, Path release) throws IOException {
        if (Files.isDirectory(release, LinkOption.NOFOLLOW_LINKS)) {
            // The id is made of the content: what is there is what would come. It may even be this run's, before a
            // crash.
            OutputFolder.delete(staging);
            return;
        }
        OutputFolder.force(staging);
        Files.move(staging, release, StandardCopyOption.ATOMIC_MOVE);
        OutputFolder.forceOne(context.output().releases());
    }

    private void makeLatest(String run, String releaseId) throws IOException {
        OutputFolder output = context.output();
        Path target = Path.of("releases", releaseId);
        Path latest = output.latest();
        if (Files.isSymbolicLink(latest) && Files.readSymbolicLink(latest).equals(target)) {
            return;
        }
        if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(latest)) {
            throw new IOException(latest + " is no symbolic link of ours; move it away and run again");
        }
        Path link = output.state().resolve("latest." + run);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
        Files.move(link, latest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        OutputFolder.forceOne(output.root());
    }
}
