package org.planouvert.batch;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Why partitions failed. The step that deals them out says only that one did, and the repository forgets exceptions; on a
 * full disk it cannot be asked at all.
 */
final class FailedSteps implements StepExecutionListener {

    private final Queue<Throwable> causes = new ConcurrentLinkedQueue<>();

    @Override
    public ExitStatus afterStep(StepExecution step) {
        causes.addAll(step.getFailureExceptions());
        return step.getExitStatus();
    }

    /** In the order in which they came. */
    List<Throwable> causes() {
        return List.copyOf(causes);
    }
}
