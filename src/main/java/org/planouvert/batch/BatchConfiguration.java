package org.planouvert.batch;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.planouvert.batch.manifest.Entry;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job: inventory, extract (partitioned, in chunks), consolidate (in chunks), publish. */
@Configuration(proxyBeanMethods = false)
class BatchConfiguration extends JdbcDefaultBatchConfiguration {

    static final String JOB = "planouvert";

    /** A document is work of its own: a crash should cost no other. */
    private static final int DOCUMENTS_PER_CHUNK = 1;

    private static final int PORTIONS_PER_CHUNK = 1;

    @Override
    protected ExecutionContextSerializer getExecutionContextSerializer() {
        return new JacksonExecutionContextStringSerializer();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    Job job(JobRepository repository, Step inventory, Step extract, Step consolidate, Step publish) {
        return new JobBuilder(JOB, repository)
                .start(inventory)
                .next(extract)
                .next(consolidate)
                .next(publish)
                .build();
    }

    @Bean
    Step inventory(JobRepository repository, PlatformTransactionManager transactions, RunContext context) {
        return new StepBuilder("inventory", repository)
                .tasklet(new InventoryStep(context), transactions)
                .build();
    }

    @Bean
    Step extract(
            JobRepository repository, Step readPartition, DocumentPartitions partitions, AsyncTaskExecutor threads) {
        return new StepBuilder("extract", repository)
                .partitioner("extract", partitions)
                .step(readPartition)
                .taskExecutor(threads)
                .build();
    }

    /** The frozen manifest's documents, dealt out anew for the step that splits them and for each of its parts. */
    @Bean
    @StepScope
    DocumentPartitions partitions(RunContext context, @Value("#{jobParameters['run']}") String run) throws IOException {
        return new DocumentPartitions(context.manifest(run), context);
    }

    @Bean
    Step readPartition(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ListItemReader<Entry> documentsOfPartition,
            ReadStep read,
            RunContext context) {
        return new StepBuilder("extract", repository)
                .<Entry, Entry>chunk(DOCUMENTS_PER_CHUNK)
                .transactionManager(transactions)
                .reader(documentsOfPartition)
                .processor(read)
                .writer(read)
                .listener(context.failed())
                .build();
    }

    @Bean
    @StepScope
    ListItemReader<Entry> documentsOfPartition(
            DocumentPartitions partitions, @Value("#{stepExecution.stepName}") String stepName) {
        return new ListItemReader<>(partitions.of(stepName));
    }

    @Bean
    @StepScope
    ReadStep read(RunContext context, @Value("#{jobParameters['run']}") String run) throws IOException {
        return new ReadStep(context, context.manifest(run).entries().size());
    }

    @Bean
    AsyncTaskExecutor threads(RunContext context) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(context.job().threads());
        threads.setMaxPoolSize(context.job().threads());
        threads.setThreadNamePrefix("extract-");
        return threads;
    }

    @Bean
    Step consolidate(JobRepository repository, PlatformTransactionManager transactions, ConsolidateStep consolidation) {
        return new StepBuilder("consolidate", repository)
                .<ConsolidateStep.Portion, ConsolidateStep.Judged>chunk(PORTIONS_PER_CHUNK)
                .transactionManager(transactions)
                .reader(consolidation)
                .processor(consolidation)
                .writer(consolidation)
                .build();
    }

    @Bean
    @StepScope
    ConsolidateStep consolidation(RunContext context, @Value("#{jobParameters['run']}") String run) {
        return new ConsolidateStep(context, run);
    }

    @Bean
    Step publish(JobRepository repository, PlatformTransactionManager transactions, RunContext context) {
        return new StepBuilder("publish", repository)
                .tasklet(new PublishStep(context), transactions)
                .build();
    }

    /** Closed with the context, which lets go of the database file. */
    @Bean
    HikariDataSource dataSource(RunContext context) throws IOException, RunFailedException {
        // Each reading thread holds one during a chunk and one more to write its step's state; the manager needs its
        // own.
        int connections = 2 * context.job().threads() + 4;
        return new JobDatabase(context.output().repository()).open(connections);
    }
}
