package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The job repository's database, an H2 file. It only remembers how far a run has come: one that cannot be opened, or whose
 * tables a crash left half made, is set aside and made anew, and costs nothing but that memory.
 */
final class JobDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobDatabase.class);

    /** Made last: a database that has it has all the others. */
    private static final String COMPLETE = "PLANOUVERT_SCHEMA_COMPLETE";

    /** In bytes. Below it, what a run leaves behind is less than it costs to compact it. */
    private static final long WORTH_COMPACTING = 1 << 20;

    private static final String SCHEMA = "classpath:org/springframework/batch/core/schema-h2.sql";

    private final JdbcConnectionPool pool;

    private JobDatabase(String url, int connections) {
        pool = JdbcConnectionPool.create(url, "", "");
        pool.setMaxConnections(connections);
    }

    /**
     * Opens the database in a folder, which is made where it is missing.
     *
     * @param connections how many threads may want one at once
     */
    static JobDatabase open(Path folder, int connections) throws IOException, RunFailedException {
        try {
            return prepared(folder, connections);
        } catch (SQLException e) {
            LOG.warn("The job repository in {} could not be used and is made anew: {}", folder, e.getMessage());
            setAside(folder);
        }
        try {
            return prepared(folder, connections);
        } catch (SQLException e) {
            throw new RunFailedException(
                    "the job repository in " + folder + " cannot be made (" + e.getMessage()
                            + ") — check that the disk has room and the folder can be written",
                    e);
        }
    }

    /** Opens what is there, for reading its history. */
    static Optional<JobDatabase> existing(Path folder) {
        return Files.isDirectory(folder)
                ? Optional.of(new JobDatabase(url(folder) + ";IFEXISTS=TRUE", 1))
                : Optional.empty();
    }

    DataSource source() {
        return pool;
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        pool.dispose();
    }

    private static JobDatabase prepared(Path folder, int connections) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path file = folder.resolve("jobs.mv.db");
        boolean isNew = !Files.exists(file);
        boolean isSmall = isNew || Files.size(file) < WORTH_COMPACTING;
        JobDatabase database = new JobDatabase(url(folder) + (isSmall ? ";MAX_COMPACT_TIME=0" : ""), connections);
        try {
            database.prepare(isNew);
        } catch (SQLException e) {
            database.close();
            throw e;
        }
        return database;
    }

    private void prepare(boolean isNew) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            if (isNew) {
                statement.execute("RUNSCRIPT FROM '" + SCHEMA + "'");
                statement.execute("CREATE TABLE " + COMPLETE + " (ID INT)");
                // Without this a crash within the next half second would lose the tables, and the work of the run with
                // them.
                statement.execute("CHECKPOINT SYNC");
            } else {
                statement.execute("TABLE " + COMPLETE);
            }
        }
    }

    private static void setAside(Path folder) throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + ".unusable");
        OutputFolder.delete(aside);
        Files.move(folder, aside);
    }

    /** The shutdown hook of H2 would close the database under a run that is being stopped. */
    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("jobs") + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
