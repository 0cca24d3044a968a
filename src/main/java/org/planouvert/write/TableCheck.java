package org.planouvert.write;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.write.csv.CsvTableReader;
import org.planouvert.write.datapackage.ReleasePackage.Field;
import org.planouvert.write.datapackage.ReleasePackage.TableFile;

/** Checks what the rows of one table tell by themselves: columns, types, vocabularies, required values, unique keys. */
final class TableCheck {

    private final TableVersion version;
    private final TableFile table;
    private final List<Field> fields;
    private final int[] key;
    private final Map<String, Set<String>> kept;
    private final ReleaseValidation.Problems problems;
    private final Fingerprints hashes = new Fingerprints();
    private final Set<Long> keys = new HashSet<>();

    TableCheck(TableVersion version, KnownValues known, ReleaseValidation.Problems problems) {
        this.version = version;
        this.table = version.table();
        this.fields = table.fields();
        this.key = version.places(table.primaryKey());
        this.kept = known.columns(table.name());
        this.problems = problems;
    }

    /** Returns the number of rows checked; none when the header is not the declared one. */
    long check() throws IOException {
        try (CsvTableReader csv = CsvTableReader.open(version.file(), table.separator())) {
            if (!csv.header().equals(table.header())) {
                problem(
                        1,
                        "",
                        "l'en-tête n'est pas celui du schéma : " + csv.header(),
                        "the header is not the schema's: " + csv.header());
                return 0;
            }
            long rows = 0;
            long line = csv.line() + 1;
            for (Optional<List<String>> cells = csv.next(); cells.isPresent(); cells = csv.next()) {
                checkRow(cells.get(), line);
                rows++;
                line = csv.line() + 1;
            }
            return rows;
        }
    }

    private void checkRow(List<String> cells, long line) {
        if (cells.size() != fields.size()) {
            problem(
                    line,
                    "",
                    "la ligne a " + cells.size() + " cellules au lieu de " + fields.size(),
                    "the row has " + cells.size() + " cells, not " + fields.size());
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            checkCell(fields.get(i), cells.get(i), line);
        }
        if (key.length > 0 && !keys.add(hashes.hash(TableVersion.pick(cells, key)))) {
            String value = String.join("/", TableVersion.pick(cells, key));
            String column = String.join("+", table.primaryKey());
            problem(line, column, "la clé « " + value + " » existe déjà", "the key " + value + " stands there twice");
        }
    }

    private void checkCell(Field field, String cell, long line) {
        if (cell.isEmpty()) {
            if (field.required()) {
                problem(line, field.name(), "une valeur est obligatoire", "a value is required");
            }
            return;
        }
        if (!CellType.of(field.type()).accepts(cell, field.decimal())) {
            problem(
                    line,
                    field.name(),
                    "« " + cell + " » n'est pas du type " + field.type(),
                    cell + " is not of type " + field.type());
        } else if (!field.words().isEmpty() && !field.words().contains(cell)) {
            problem(
                    line,
                    field.name(),
                    "« " + cell + " » n'est pas un des mots " + field.words(),
                    cell + " is none of the words " + field.words());
        }
        Optional.ofNullable(kept.get(field.name())).ifPresent(values -> values.add(cell));
    }

    private void problem(long line, String column, String fr, String en) {
        problems.add(table.path(), line, column, fr, en);
    }
}
