package org.planouvert.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.CorrectableField;
import org.planouvert.domain.Correction;

/** Reads the corrections beside a job: CSV with a header line; lines that begin with {@code #} are left out. */
final class CorrectionsFile {

    private static final List<String> COLUMNS = List.of("id", "field", "old", "new", "reason", "source");

    private final Path file;
    private final Problems problems;
    private final Map<String, Integer> seen = new HashMap<>();

    private CorrectionsFile(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<Correction> load(Path file, Problems problems) {
        return new CorrectionsFile(file, problems).load();
    }

    private List<Correction> load() {
        List<CsvLine> lines;
        try {
            lines = CsvLine.parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            problems.add(file, 1, "cannot be read as UTF-8 text", "save it as CSV in UTF-8");
            return List.of();
        }
        if (lines.isEmpty() || !lines.get(0).cells().equals(COLUMNS)) {
            int line = lines.isEmpty() ? 1 : lines.get(0).number();
            problems.add(file, line, "is no header of corrections", "write " + String.join(",", COLUMNS));
            return List.of();
        }
        List<Correction> corrections = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> correction(line).ifPresent(corrections::add));
        return List.copyOf(corrections);
    }

    private Optional<Correction> correction(CsvLine line) {
        List<String> cells = line.cells();
        if (cells.size() != COLUMNS.size()) {
            problems.add(
                    file,
                    line.number(),
                    "has " + cells.size() + " fields instead of " + COLUMNS.size(),
                    "put a text with a comma between quotes");
            return Optional.empty();
        }
        String id = cells.get(0).strip();
        String column = cells.get(1).strip();
        List<String> known = CorrectableField.columnsOf(id);
        if (known.isEmpty()) {
            problems.add(
                    file,
                    line.number(),
                    "'" + id + "' is no row that can be corrected",
                    "copy the id of an amount (amt-…), an operation (op-…) or a party (pty-…)");
            return Optional.empty();
        }
        Optional<CorrectableField> field = CorrectableField.of(id, column);
        if (field.isEmpty()) {
            problems.add(
                    file, line.number(), "'" + column + "' cannot be corrected in " + id, Suggestion.of(column, known));
            return Optional.empty();
        }
        return checked(line, id, field.get());
    }

    private Optional<Correction> checked(CsvLine line, String id, CorrectableField field) {
        String value = line.cells().get(3).strip();
        if (!field.takes(value)) {
            problems.add(file, line.number(), "'" + value + "' cannot be " + field.column(), "write " + field.wanted());
            return Optional.empty();
        }
        if (line.cells().get(4).isBlank()) {
            problems.add(file, line.number(), "gives no reason", "say in a few words why the value is wrong");
            return Optional.empty();
        }
        Integer before = seen.putIfAbsent(id + " " + field, line.number());
        if (before != null) {
            problems.add(
                    file,
                    line.number(),
                    field.column() + " of " + id + " is corrected twice, first on line " + before,
                    "keep one of the two");
            return Optional.empty();
        }
        List<String> cells = line.cells();
        String place = file.getFileName() + ":" + line.number();
        return Optional.of(new Correction(
                id,
                field,
                cells.get(2).strip(),
                value,
                cells.get(4).strip(),
                cells.get(5).strip(),
                place));
    }
}
