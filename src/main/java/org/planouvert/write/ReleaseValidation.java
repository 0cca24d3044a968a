package org.planouvert.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.Message;
import org.planouvert.write.datapackage.FileFacts;
import org.planouvert.write.datapackage.PackageReader;
import org.planouvert.write.datapackage.PackageWriter;
import org.planouvert.write.datapackage.ReleasePackage;
import org.planouvert.write.datapackage.ReleasePackage.DataFile;
import org.planouvert.write.datapackage.ReleasePackage.TableFile;
import org.planouvert.write.table.ForeignKey;

/**
 * A release checked against its own description: files, sizes, hashes, columns, types, required values, vocabularies,
 * unique keys and references.
 *
 * @param rows rows checked, by table
 * @param problems the first {@value #KEPT} problems, file by file
 * @param count all problems
 */
public record ReleaseValidation(Map<String, Long> rows, List<Problem> problems, long count) {

    /** A file of the wrong kind has a problem in every cell; the first hundreds tell as much. */
    public static final int KEPT = 500;

    public ReleaseValidation {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        problems = List.copyOf(problems);
    }

    public boolean isValid() {
        return count == 0;
    }

    /** Checks a release folder. A description that cannot be read is a problem, not an exception. */
    public static ReleaseValidation of(Path folder) {
        Problems problems = new Problems();
        Map<String, Long> rows = new LinkedHashMap<>();
        try {
            ReleasePackage release = PackageReader.read(folder);
            if (release.tables().isEmpty()) {
                problems.add(
                        PackageWriter.FILE,
                        0,
                        "",
                        "ne décrit aucun tableau ; publiez à nouveau",
                        "describes no table; publish again");
            }
            release.files().forEach(file -> checkFile(folder, file, problems));
            checkTables(folder, release, rows, problems);
        } catch (IOException e) {
            problems.add(
                    PackageWriter.FILE,
                    0,
                    "",
                    "ne peut pas être lu (" + e.getMessage() + ") ; indiquez un dossier de publication",
                    "cannot be read (" + e.getMessage() + "); name a release folder");
        }
        return new ReleaseValidation(rows, problems.kept, problems.count);
    }

    private static void checkFile(Path folder, DataFile file, Problems problems) {
        Path path = folder.resolve(file.path()).normalize();
        if (file.path().isEmpty() || !path.startsWith(folder.normalize()) || !Files.isRegularFile(path)) {
            problems.add(file.path(), 0, "", "manque ; publiez à nouveau", "is missing; publish again");
            return;
        }
        try {
            if (!FileFacts.of(path).equals(file.facts())) {
                problems.add(
                        file.path(),
                        0,
                        "",
                        "n'a plus la taille ou l'empreinte déclarée : il a été modifié après la publication",
                        "no longer has the declared size or hash: it was changed after publication");
            }
        } catch (IOException e) {
            problems.add(
                    file.path(), 0, "", "ne peut pas être lu : " + e.getMessage(), "cannot be read: " + e.getMessage());
        }
    }

    /** Two passes: all that one row can tell, then the references, for which the targets must be known. */
    private static void checkTables(Path folder, ReleasePackage release, Map<String, Long> rows, Problems problems) {
        KnownValues known = new KnownValues();
        for (TableFile table : release.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                known.expect(key.table(), key.target());
            }
        }
        Map<String, TableVersion> readable = new HashMap<>();
        for (TableFile table : release.tables()) {
            TableVersion version = new TableVersion(table, folder.resolve(table.path()), "");
            if (Files.isRegularFile(version.file())) {
                readable.put(table.name(), version);
                attempt(
                        table,
                        problems,
                        () -> rows.put(table.name(), new TableCheck(version, known, problems).check()));
            }
        }
        for (TableFile table : release.tables()) {
            if (readable.containsKey(table.name())) {
                attempt(table, problems, () -> new ReferenceCheck(readable.get(table.name()), known, problems).check());
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void attempt(TableFile table, Problems problems, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            problems.add(
                    table.path(),
                    0,
                    "",
                    "ne peut pas être lu : " + e.getMessage(),
                    "cannot be read: " + e.getMessage());
        }
    }

    /** Counts all problems and keeps the first. */
    static final class Problems {

        private final List<Problem> kept = new ArrayList<>();
        private long count;

        void add(String file, long line, String column, String fr, String en) {
            count++;
            if (kept.size() < KEPT) {
                kept.add(new Problem(file, line, column, new Message(fr, en)));
            }
        }
    }
}
