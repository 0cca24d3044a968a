package org.planouvert.batch;

import java.io.IOException;
import org.planouvert.batch.manifest.Inventory;
import org.planouvert.batch.manifest.Manifest;
import org.planouvert.crew.Crew;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Freezes the manifest of a run. Cut off and run again, it begins anew: nothing has been read from it yet. */
final class InventoryStep implements Tasklet {

    private final RunContext context;

    InventoryStep(RunContext context) {
        this.context = context;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
            throws IOException, InterruptedException, JobInterruptedException {
        String run = RunParameters.run(chunk.getStepContext().getStepExecution().getJobExecution());
        OutputFolder output = context.output();
        OutputFolder.empty(output.work());
        try (Crew crew = new Crew(context.job().threads())) {
            take(crew).freeze(output.manifest(run));
        }
        return RepeatStatus.FINISHED;
    }

    private Manifest take(Crew crew) throws IOException, InterruptedException, JobInterruptedException {
        int[] count = {0};
        Inventory inventory = new Inventory(
                context.input(),
                context.except(),
                context.output().work(),
                context.job().maxFileSize(),
                context.stages().reads(),
                source -> context.isDone(source, count[0]),
                crew);
        return inventory.<JobInterruptedException>take(files -> {
            context.stop().check();
            if (count[0] == 0) {
                count[0] = files;
                context.progress().phase(Progress.Phase.INVENTORY, files);
            }
            context.progress().done(0);
        });
    }
}
