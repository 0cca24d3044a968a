package org.planouvert.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planouvert.write.datapackage.PackageReader;
import org.planouvert.write.datapackage.ReleasePackage;

/**
 * Drafts the corrections that the findings of a release ask for: one line for each amount in doubt, with its value, and with
 * the value that the rule expects where that is one. Every line is a comment until a person has looked at the document.
 */
public final class CorrectionTemplate {

    private static final List<String> FINDING =
            List.of("status", "severity", "subject_type", "subject_id", "message_fr", "expected", "observed", "page");
    private static final List<String> AMOUNT = List.of("amount_id", "document_id", "value_min_eur", "value_max_eur");

    /** Rules compare numbers as printed; a table counts in euros, thousands or millions. */
    private static final List<Integer> POWERS_OF_UNITS = List.of(0, 3, 6, 9);

    private final Path release;
    private final ReleasePackage tables;

    private CorrectionTemplate(Path release, ReleasePackage tables) {
        this.release = release;
        this.tables = tables;
    }

    /**
     * Prepares the draft.
     *
     * @param release the folder of a release
     * @throws IOException when it has no readable {@code datapackage.json}
     */
    public static CorrectionTemplate of(Path release) throws IOException {
        return new CorrectionTemplate(release, PackageReader.read(release));
    }

    /** Appends the draft and says how many lines it proposes. */
    public int write(Appendable out) throws IOException {
        Map<String, List<String>> doubts = doubts();
        Map<String, List<String>> amounts = new HashMap<>();
        rows("amounts", AMOUNT, cells -> {
            if (doubts.containsKey(cells.get(0))) {
                amounts.put(cells.get(0), cells);
            }
        });
        Map<String, String> paths = new HashMap<>();
        rows("documents", List.of("document_id", "path"), cells -> paths.putIfAbsent(cells.get(0), cells.get(1)));
        out.append("id,field,old,new,reason,source\n");
        out.append("# Ôter le # des lignes à appliquer, après lecture du document. Remove the # of lines to apply.\n");
        int lines = 0;
        for (Map.Entry<String, List<String>> doubt : doubts.entrySet()) {
            List<String> amount = amounts.get(doubt.getKey());
            if (amount != null) {
                out.append("# ").append(line(amount, doubt.getValue(), paths)).append('\n');
                lines++;
            }
        }
        return lines;
    }

    /** The first finding of each amount in doubt, gravest first. */
    private Map<String, List<String>> doubts() throws IOException {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        Map<String, List<String>> warnings = new LinkedHashMap<>();
        rows("findings", FINDING, cells -> {
            if (cells.get(0).equals("fail") && cells.get(2).equals("amounts")) {
                if (cells.get(1).equals("error")) {
                    errors.putIfAbsent(cells.get(3), cells);
                } else if (cells.get(1).equals("warning")) {
                    warnings.putIfAbsent(cells.get(3), cells);
                }
            }
        });
        warnings.forEach(errors::putIfAbsent);
        return errors;
    }

    private static String line(List<String> amount, List<String> finding, Map<String, String> paths) {
        boolean exact = amount.get(2).equals(amount.get(3));
        String old = amount.get(2).isEmpty() ? amount.get(3) : amount.get(2);
        String field = exact ? "value_eur" : amount.get(2).isEmpty() ? "value_max_eur" : "value_min_eur";
        String source = paths.getOrDefault(amount.get(1), amount.get(1)) + ", p. " + finding.get(7);
        String expected = expected(old, finding.get(5), finding.get(6)).orElse("");
        return List.of(amount.get(0), field, old, expected, finding.get(4), source).stream()
                .map(CorrectionTemplate::quoted)
                .collect(Collectors.joining(","));
    }

    /** What the rule expects in euros, when what it observed is this very amount. */
    private static Optional<String> expected(String old, String expected, String observed) {
        if (!isNumber(old) || !isNumber(expected) || !isNumber(observed)) {
            return Optional.empty();
        }
        BigDecimal euros = new BigDecimal(old);
        BigDecimal seen = new BigDecimal(observed);
        return POWERS_OF_UNITS.stream()
                .filter(power -> seen.movePointRight(power).compareTo(euros) == 0)
                .findFirst()
                .map(power -> new BigDecimal(expected).movePointRight(power))
                .filter(proposed -> proposed.compareTo(euros) != 0)
                .map(proposed -> proposed.stripTrailingZeros().setScale(2, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,18}([.][0-9]{1,9})?");
    }

    private static String quoted(String cell) {
        String line = cell.replaceAll("\\R", " ");
        return line.matches("[^\",#;]*") ? line : '"' + line.replace("\"", "\"\"") + '"';
    }

    private void rows(String name, List<String> columns, TableVersion.Rows rows) throws IOException {
        var table = tables.table(name)
                .orElseThrow(
                        () -> new IOException(release + " has no table " + name + "; run again to make a whole one"));
        TableVersion version = new TableVersion(table, release.resolve(table.path()), "");
        int[] places = version.places(columns);
        version.forEach(cells -> rows.accept(TableVersion.pick(cells, places)));
    }
}
