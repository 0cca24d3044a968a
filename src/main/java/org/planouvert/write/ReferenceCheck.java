package org.planouvert.write;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.planouvert.write.csv.CsvTableReader;
import org.planouvert.write.datapackage.ReleasePackage.TableFile;
import org.planouvert.write.table.ForeignKey;

/** Checks that every value which refers to another row finds it. */
final class ReferenceCheck {

    private final TableVersion version;
    private final KnownValues known;
    private final ReleaseValidation.Problems problems;

    ReferenceCheck(TableVersion version, KnownValues known, ReleaseValidation.Problems problems) {
        this.version = version;
        this.known = known;
        this.problems = problems;
    }

    void check() throws IOException {
        TableFile table = version.table();
        if (table.foreignKeys().isEmpty()) {
            return;
        }
        int[] places = version.places(
                table.foreignKeys().stream().map(ForeignKey::column).toList());
        try (CsvTableReader csv = CsvTableReader.open(version.file(), table.separator())) {
            long line = csv.line() + 1;
            for (Optional<List<String>> cells = csv.next(); cells.isPresent(); cells = csv.next()) {
                checkRow(TableVersion.pick(cells.get(), places), line);
                line = csv.line() + 1;
            }
        }
    }

    private void checkRow(List<String> values, long line) {
        List<ForeignKey> keys = version.table().foreignKeys();
        for (int i = 0; i < keys.size(); i++) {
            ForeignKey key = keys.get(i);
            String value = values.get(i);
            if (!value.isEmpty() && !known.has(key.table(), key.target(), value)) {
                problems.add(
                        version.table().path(),
                        line,
                        key.column(),
                        "« " + value + " » n'existe pas dans " + key.table() + "." + key.target(),
                        value + " does not stand in " + key.table() + "." + key.target());
            }
        }
    }
}
