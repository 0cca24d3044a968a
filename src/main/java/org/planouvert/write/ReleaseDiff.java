package org.planouvert.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.crew.Crew;
import org.planouvert.profile.Job;
import org.planouvert.write.csv.CsvTableWriter;
import org.planouvert.write.datapackage.PackageReader;
import org.planouvert.write.datapackage.ReleasePackage;
import org.planouvert.write.datapackage.ReleasePackage.TableFile;

/**
 * What changed between two releases, row by row and field by field. Rows are matched by the primary key of the newer
 * release; a table whose files have the same hash is not read at all.
 */
public final class ReleaseDiff {

    private final Path older;
    private final Path newer;
    private final ReleasePackage before;
    private final ReleasePackage after;

    private ReleaseDiff(Path older, Path newer, ReleasePackage before, ReleasePackage after) {
        this.older = older;
        this.newer = newer;
        this.before = before;
        this.after = after;
    }

    /** Takes the changes as they are found. */
    @FunctionalInterface
    public interface Sink {
        void accept(Change change) throws IOException;
    }

    /**
     * Prepares the comparison of two release folders.
     *
     * @throws IOException when one of them has no readable {@code datapackage.json}
     */
    public static ReleaseDiff between(Path older, Path newer) throws IOException {
        return new ReleaseDiff(older, newer, PackageReader.read(older), PackageReader.read(newer));
    }

    /**
     * Compares table by table, in the order of the newer release: rows added and changed in its order, then rows removed
     * in the order of the older one.
     *
     * @return the number of changes by table
     */
    public Map<String, ChangeCount> forEach(Sink sink) throws IOException {
        List<TableDiff> tables = Crew.all(
                names(), name -> TableDiff.of(name, versionOf(before, older, name), versionOf(after, newer, name)));
        Map<String, ChangeCount> counts = new LinkedHashMap<>();
        for (TableDiff table : tables) {
            counts.put(table.name(), table.forEach(sink));
        }
        return counts;
    }

    /** Writes all changes as a CSV file. */
    public Map<String, ChangeCount> writeCsv(Path file, Job.Dialect dialect) throws IOException {
        try (CsvTableWriter<Change> csv = CsvTableWriter.create(file, ChangeColumns.ALL, ReleaseWriter.form(dialect))) {
            return forEach(csv::write);
        }
    }

    /** Appends all changes as Markdown, a heading and a list per table that changed. */
    public Map<String, ChangeCount> writeMarkdown(Appendable out) throws IOException {
        MarkdownChanges markdown = new MarkdownChanges(out);
        Map<String, ChangeCount> counts = forEach(markdown::add);
        markdown.end(counts);
        return counts;
    }

    private List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (ReleasePackage release : List.of(after, before)) {
            release.tables().forEach(table -> names.add(table.name()));
        }
        return List.copyOf(names);
    }

    private static Optional<TableVersion> versionOf(ReleasePackage release, Path folder, String name) {
        return release.table(name)
                .map(table -> new TableVersion(table, folder.resolve(table.path()), hash(release, table)));
    }

    private static String hash(ReleasePackage release, TableFile table) {
        return release.files().stream()
                .filter(file -> file.path().equals(table.path()))
                .map(file -> file.facts().sha256())
                .findFirst()
                .orElse("");
    }
}
