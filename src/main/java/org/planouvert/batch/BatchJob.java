package org.planouvert.batch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.item.ChunkOrientedStep;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job: inventory, extract (partitioned, in chunks), consolidate (in chunks), publish. It is put together by hand: an
 * application context would cost a run of one contract more than the job itself does.
 */
final class BatchJob implements AutoCloseable {

    static final String NAME = "planouvert";

    private static final int PORTIONS_PER_CHUNK = 1;

    private final RunContext context;
    private final PlatformTransactionManager transactions;
    private final JobRepository repository;
    private final ExecutorService threads;
    private final Job job;
    private final JobOperator operator;

    /**
     * Makes the job.
     *
     * @param database the job repository's
     */
    BatchJob(RunContext context, DataSource database) throws Exception {
        this.context = context;
        transactions = new JdbcTransactionManager(database);
        repository = repository(database, transactions);
        threads = Executors.newFixedThreadPool(context.job().threads());
        job = new JobBuilder(NAME, repository)
                .start(inventory())
                .next(extract())
                .next(consolidate())
                .next(publish())
                .build();
        operator = operator(repository, job);
    }

    Job job() {
        return job;
    }

    JobRepository repository() {
        return repository;
    }

    JobOperator operator() {
        return operator;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Every call on it is a transaction of its own, or part of the chunk's; what it creates, it creates serializably. */
    private static JobRepository repository(DataSource database, PlatformTransactionManager transactions)
            throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database);
        factory.setTransactionManager(transactions);
        factory.setDatabaseType("H2");
        factory.setSerializer(new PlainContexts());
        // Parameters of runs are texts, which need no converter.
        factory.setConversionService(new GenericConversionService());
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    /**
     * Called without a proxy that would make a transaction of recovering: cut off in the middle of that, the next start
     * finds what is left to recover.
     */
    private static JobOperator operator(JobRepository repository, Job job) throws Exception {
        JobRegistry known = new MapJobRegistry();
        known.register(job);
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(known);
        operator.afterPropertiesSet();
        return operator;
    }

    private Step inventory() {
        return new StepBuilder("inventory", repository)
                .tasklet(new InventoryStep(context), transactions)
                .build();
    }

    private Step extract() {
        DocumentPartitions partitions = new DocumentPartitions(context);
        return new StepBuilder("extract", repository)
                .partitioner("extract", partitions)
                .step(new PartitionReading(context, partitions, repository, transactions))
                .taskExecutor(threads::execute)
                .listener(partitions)
                .build();
    }

    private Step consolidate() throws Exception {
        ConsolidateStep consolidation = new ConsolidateStep(context);
        ChunkOrientedStep<ConsolidateStep.Portion, ConsolidateStep.Judged> step =
                new ChunkOrientedStep<>("consolidate", PORTIONS_PER_CHUNK, consolidation, consolidation, repository);
        step.setItemProcessor(consolidation);
        step.setTransactionManager(transactions);
        step.registerStepExecutionListener(consolidation);
        step.afterPropertiesSet();
        return step;
    }

    private Step publish() {
        return new StepBuilder("publish", repository)
                .tasklet(new PublishStep(context), transactions)
                .build();
    }
}
