package org.planouvert.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.profile.Job;

class JobDatabaseTest {

    private static final String EARLIER_FORM = "'{\"@class\":\"java.util.HashMap\",\"batch.version\":\"6.0.4\"}'";

    private Path input;
    private Path output;
    private Path repository;

    @BeforeEach
    void aFolderWithAPage(@TempDir Path folder) throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("a.html"), "<html>a</html>");
        output = folder.resolve("output");
        repository = new OutputFolder(output).repository();
    }

    @Test
    void whatItHoldsIsThereWhenItIsOpenedAgain() throws Exception {
        run();
        run();
        assertThat(History.of(output, 10))
                .extracting(History.Attempt::status)
                .containsExactly("COMPLETED", "COMPLETED");
    }

    @Test
    void tablesThatAreHalfMadeAreSetAside() throws Exception {
        Files.createDirectories(repository);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + repository.resolve("jobs"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE BATCH_JOB_INSTANCE (JOB_INSTANCE_ID BIGINT)");
        }
        run();
        assertThat(repository.resolveSibling("repository.unusable").resolve("jobs.mv.db"))
                .exists();
        assertThat(History.of(output, 10)).hasSize(1);
    }

    @Test
    void aRunIsContinuedWhoseContextsAreOfAnEarlierForm() throws Exception {
        FakeStages failing = new FakeStages();
        failing.failToWriteRelease();
        assertThatThrownBy(() -> run(failing)).isInstanceOf(RunFailedException.class);
        execute("UPDATE BATCH_JOB_EXECUTION_CONTEXT SET SHORT_CONTEXT = " + EARLIER_FORM);
        execute("UPDATE BATCH_STEP_EXECUTION_CONTEXT SET SHORT_CONTEXT = " + EARLIER_FORM);
        FakeStages second = new FakeStages();
        assertThat(FakeStages.lines(run(second))).containsExactly("a.html extracted");
        assertThat(second.read()).isEmpty();
        assertThat(History.of(output, 10)).extracting(History.Attempt::status).containsExactly("COMPLETED", "FAILED");
    }

    private void execute(String sql) throws SQLException, IOException, RunFailedException {
        try (JobDatabase database = JobDatabase.open(repository, 1);
                Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private RunOutcome run() throws RunFailedException {
        return run(new FakeStages());
    }

    private RunOutcome run(FakeStages stages) throws RunFailedException {
        Job job = new Job("test", input, input, output, 1, List.of(), List.of(), Job.Dialect.STANDARD, "1");
        return Runs.run(job, false, stages.stages(), Progress.SILENT, StopHook.detached());
    }
}
