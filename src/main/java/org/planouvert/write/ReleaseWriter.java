package org.planouvert.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.crew.Crew;
import org.planouvert.domain.Dossier;
import org.planouvert.profile.Job;
import org.planouvert.write.csv.CsvTableWriter;
import org.planouvert.write.datapackage.FileFacts;
import org.planouvert.write.datapackage.PackageWriter;
import org.planouvert.write.report.EvidencePictures;
import org.planouvert.write.report.ReportWriter;
import org.planouvert.write.table.CsvForm;
import org.planouvert.write.table.ReleaseTables;
import org.planouvert.write.table.TableSchema;

/**
 * Writes one release into an empty folder, dossier by dossier. The same dossiers in the same order give the same bytes.
 * Whether the folder becomes a release, and when its bytes are on disk, is the caller's affair.
 */
public final class ReleaseWriter implements AutoCloseable {

    /** What was changed since the release before. */
    public static final String CHANGES = "changes.csv";

    private static final String ID_PREFIX = "r-";
    private static final int ID_DIGITS = 16;

    private final Path folder;
    private final Job.Dialect dialect;
    private final List<Job.Gate> gates;
    private final String settings;
    private final List<TableFiles<?>> tables = new ArrayList<>();
    private final ReportWriter report;
    private final List<RowTaker> takers = new ArrayList<>();

    private ReleaseWriter(
            Path folder, Job.Dialect dialect, List<Job.Gate> gates, String settings, ReportWriter report) {
        this.folder = folder;
        this.dialect = dialect;
        this.gates = gates;
        this.settings = settings;
        this.report = report;
        takers.add(report::add);
    }

    /** Creates the files of all tables, in the dialect of a job, for a report that judges the release by its gates. */
    public static ReleaseWriter open(Path folder, Job job) throws IOException {
        boolean usual = job.gates().isEmpty() && job.report().equals(Job.Report.USUAL);
        String settings = usual ? "" : job.gates() + "\n" + job.report();
        return open(folder, job.dialect(), job.gates(), settings);
    }

    /**
     * Creates the files of all tables.
     *
     * @param folder exists and holds no release yet
     * @throws IOException when one of the files exists already or cannot be created
     */
    public static ReleaseWriter open(Path folder, Job.Dialect dialect) throws IOException {
        return open(folder, dialect, List.of(), "");
    }

    private static ReleaseWriter open(Path folder, Job.Dialect dialect, List<Job.Gate> gates, String settings)
            throws IOException {
        ReportWriter report = ReportWriter.create(folder.resolve(".report-blocks"));
        ReleaseWriter writer = new ReleaseWriter(folder, dialect, gates, settings, report);
        try {
            for (TableSchema<?> schema : ReleaseTables.ALL) {
                writer.add(TableFiles.create(folder, schema, form(dialect)));
            }
            return writer;
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    private void add(TableFiles<?> table) {
        tables.add(table);
        takers.add(table::writeCsv);
        takers.add(table::writeParquet);
    }

    /** Appends the rows of dossiers to every table, one dossier's behind the other's. */
    public void add(List<Dossier> dossiers) throws IOException {
        Crew.each(takers, taker -> {
            for (Dossier dossier : dossiers) {
                taker.take(dossier);
            }
        });
    }

    /** A file of a table, or the report: each shares nothing with the others. */
    @FunctionalInterface
    private interface RowTaker {
        void take(Dossier dossier) throws IOException;
    }

    /** Where the report will lie. */
    public Path reportFolder() {
        return folder.resolve("quality");
    }

    /** Ends the release without pictures of pages. */
    public ReleaseSummary finish(Optional<Path> previous) throws IOException {
        return finish(previous, EvidencePictures.NONE);
    }

    /**
     * Ends the tables and writes what describes them: {@code datapackage.json}, the report and the changes.
     *
     * @param previous the folder of the release before this one
     * @param pictures of cited pages, relative to {@code quality/}
     * @throws IOException when a file cannot be written, or the previous release cannot be read
     */
    public ReleaseSummary finish(Optional<Path> previous, EvidencePictures pictures) throws IOException {
        Crew.<TableFiles<?>, IOException>each(tables, TableFiles::close);
        String id = releaseId(PackageWriter.write(folder, ReleaseTables.ALL, form(dialect)));
        Map<String, ChangeCount> changes = writeChanges(previous);
        report.finish(reportFolder(), id, gates, RowLoss.of(changes), pictures);
        return new ReleaseSummary(id, report.figures(), changes);
    }

    /** Closes the files; a release that was not finished stays incomplete. */
    @Override
    public void close() throws IOException {
        try (report) {
            for (TableFiles<?> table : tables) {
                table.close();
            }
        }
    }

    static CsvForm form(Job.Dialect dialect) {
        return new CsvForm(dialect.separator(), dialect.decimal(), dialect.bom());
    }

    /**
     * The id covers the data files and their description; report and changes follow from them and from the past. Gates and
     * unusual wishes for the report are in it too: a report with other verdicts is another release.
     */
    private String releaseId(Map<String, FileFacts> files) {
        MessageDigest digest = FileFacts.digest();
        files.forEach(
                (name, facts) -> digest.update((facts.sha256() + "  " + name + "\n").getBytes(StandardCharsets.UTF_8)));
        if (!settings.isEmpty()) {
            digest.update(settings.getBytes(StandardCharsets.UTF_8));
        }
        return ID_PREFIX + HexFormat.of().formatHex(digest.digest()).substring(0, ID_DIGITS);
    }

    private Map<String, ChangeCount> writeChanges(Optional<Path> previous) throws IOException {
        Path file = folder.resolve(CHANGES);
        if (previous.isPresent()) {
            return ReleaseDiff.between(previous.get(), folder).writeCsv(file, dialect);
        }
        CsvTableWriter.create(file, ChangeColumns.ALL, form(dialect)).close();
        return Map.of();
    }
}
