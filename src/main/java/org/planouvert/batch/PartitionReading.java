package org.planouvert.batch;

import org.planouvert.batch.manifest.Entry;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.item.ChunkOrientedStep;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Reads the documents of one partition in chunks. Partitions are read several at a time, and each has documents of its own,
 * so each gets a step of its own when it begins.
 */
final class PartitionReading implements Step {

    /** A document is work of its own: a crash should cost no other. */
    private static final int DOCUMENTS_PER_CHUNK = 1;

    private final RunContext context;
    private final DocumentPartitions partitions;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    PartitionReading(
            RunContext context,
            DocumentPartitions partitions,
            JobRepository repository,
            PlatformTransactionManager transactions) {
        this.context = context;
        this.partitions = partitions;
        this.repository = repository;
        this.transactions = transactions;
    }

    @Override
    public String getName() {
        return "extract";
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
        partition(execution.getStepName()).execute(execution);
    }

    private Step partition(String name) {
        ReadStep read = new ReadStep(context, partitions.files());
        ChunkOrientedStep<Entry, Entry> step = new ChunkOrientedStep<>(
                getName(), DOCUMENTS_PER_CHUNK, new ListItemReader<>(partitions.of(name)), read, repository);
        step.setItemProcessor(read);
        step.setTransactionManager(transactions);
        step.registerStepExecutionListener(context.failed());
        try {
            step.afterPropertiesSet();
        } catch (Exception e) {
            throw new IllegalStateException("the step of " + name + " cannot be made", e);
        }
        return step;
    }
}
