package org.planouvert.batch;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptException;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The job repository's database, an H2 file. It only remembers how far a run has come: one that cannot be opened, or whose
 * tables a crash left half made, is set aside and made anew, and costs nothing but that memory.
 */
final class JobDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(JobDatabase.class);

    /** Made last: a database that has it has all the others. */
    private static final String COMPLETE = "PLANOUVERT_SCHEMA_COMPLETE";

    private final Path folder;

    JobDatabase(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the database.
     *
     * @param connections how many threads may want one at once
     */
    HikariDataSource open(int connections) throws IOException, RunFailedException {
        try {
            prepare();
        } catch (SQLException | ScriptException e) {
            LOG.warn("The job repository in {} could not be used and is made anew: {}", folder, e.getMessage());
            setAside();
            prepareAnew();
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setPoolName("repository");
        return new HikariDataSource(config);
    }

    /** True when there is something to open. */
    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** Opens what is there, for reading its history. */
    HikariDataSource openExisting() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url() + ";IFEXISTS=TRUE");
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }

    private void prepareAnew() throws IOException, RunFailedException {
        try {
            prepare();
        } catch (SQLException | ScriptException e) {
            throw new RunFailedException(
                    "the job repository in " + folder + " cannot be made (" + e.getMessage()
                            + ") — check that the disk has room and the folder can be written",
                    e);
        }
    }

    private void prepare() throws IOException, SQLException {
        Files.createDirectories(folder);
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            if (has(connection, COMPLETE)) {
                return;
            }
            if (has(connection, "BATCH_JOB_INSTANCE")) {
                throw new SQLException("its tables are not complete");
            }
            ScriptUtils.executeSqlScript(
                    connection, new ClassPathResource("org/springframework/batch/core/schema-h2.sql"));
            statement.execute("CREATE TABLE " + COMPLETE + " (ID INT)");
            // Without this a crash within the next half second would lose the tables, and the work of the run with
            // them.
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, table, null)) {
            return tables.next();
        }
    }

    private void setAside() throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + ".unusable");
        OutputFolder.delete(aside);
        Files.move(folder, aside);
    }

    /** The shutdown hook of H2 would close the database under a run that is being stopped. */
    private String url() {
        return "jdbc:h2:file:" + folder.resolve("jobs") + ";DB_CLOSE_ON_EXIT=FALSE";
    }
}
