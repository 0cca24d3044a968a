package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the job repository remembers of runs. */
public final class History {

    private static final String RUNS = """
            SELECT e.JOB_EXECUTION_ID AS id, p.PARAMETER_VALUE AS run, e.STATUS AS status,
                   e.START_TIME AS started, e.END_TIME AS ended
            FROM BATCH_JOB_EXECUTION e
            JOIN BATCH_JOB_EXECUTION_PARAMS p
              ON p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND p.PARAMETER_NAME = 'run'
            ORDER BY e.JOB_EXECUTION_ID DESC FETCH FIRST :most ROWS ONLY
            """;

    private static final String STEPS = """
            SELECT STEP_NAME, STATUS, READ_COUNT, WRITE_COUNT, FILTER_COUNT
            FROM BATCH_STEP_EXECUTION WHERE JOB_EXECUTION_ID = :id ORDER BY STEP_EXECUTION_ID
            """;

    private History() {}

    /**
     * An attempt at a run; a run that was cut off and continued has several.
     *
     * @param id the repository's number for it
     * @param run its name
     * @param status in Spring Batch's words; STARTED for one that was cut off
     * @param started when, in UTC; empty when it was cut off before
     * @param ended when, in UTC; empty when it was cut off
     * @param continuable true when the same command would continue it
     * @param steps in the order they began
     */
    public record Attempt(
            long id, String run, String status, String started, String ended, boolean continuable, List<Step> steps) {
        public Attempt {
            steps = List.copyOf(steps);
        }

        private Attempt with(List<Step> known) {
            return new Attempt(id, run, status, started, ended, continuable, known);
        }
    }

    /**
     * A step of an attempt, or a partition of one.
     *
     * @param name such as {@code extract:part-07}
     * @param status in Spring Batch's words
     * @param read items read
     * @param written items written
     * @param filtered items that were done already
     */
    public record Step(String name, String status, long read, long written, long filtered) {}

    /** Who is at work on an output folder right now; empty when nobody is. */
    public static Optional<String> holder(Path outputFolder) throws IOException {
        Path file = new OutputFolder(outputFolder).lock();
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (RunLock lock = RunLock.take(file)) {
            return Optional.empty();
        } catch (RunFailedException e) {
            return Optional.of(Files.readString(file).strip());
        }
    }

    /**
     * The last attempts, newest first.
     *
     * @param most how many at most
     */
    public static List<Attempt> of(Path outputFolder, int most) {
        Optional<JobDatabase> existing = JobDatabase.existing(new OutputFolder(outputFolder).repository());
        if (existing.isEmpty()) {
            return List.of();
        }
        try (JobDatabase database = existing.get()) {
            JdbcClient jdbc = JdbcClient.create(database.source());
            return jdbc.sql(RUNS).param("most", most).query(History::attempt).list().stream()
                    .map(a -> a.with(steps(jdbc, a.id())))
                    .toList();
        }
    }

    private static Attempt attempt(ResultSet row, int n) throws SQLException {
        String status = row.getString("status");
        return new Attempt(
                row.getLong("id"),
                row.getString("run"),
                status,
                text(Optional.ofNullable(row.getTimestamp("started"))),
                text(Optional.ofNullable(row.getTimestamp("ended"))),
                n == 0 && !status.equals("COMPLETED") && !status.equals("ABANDONED"),
                List.of());
    }

    private static List<Step> steps(JdbcClient jdbc, long id) {
        return jdbc.sql(STEPS)
                .param("id", id)
                .query((row, n) ->
                        new Step(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .list();
    }

    private static String text(Optional<Timestamp> time) {
        return time.map(t -> t.toLocalDateTime().withNano(0).toString()).orElse("");
    }
}
