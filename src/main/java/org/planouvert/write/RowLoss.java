package org.planouvert.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.write.csv.CsvTableReader;
import org.planouvert.write.datapackage.PackageReader;
import org.planouvert.write.datapackage.ReleasePackage.TableFile;

/** How much of a release is gone in the next one: the table that lost the largest share of its rows decides. */
public final class RowLoss {

    /** Fewer findings are no loss. */
    private static final Set<String> LEFT_OUT = Set.of("findings");

    /** Four places, rounded up: a loss above a limit must not read as the limit. */
    private static final int SCALE = 4;

    private RowLoss() {}

    /** The share, 0 to 1, by the changes of each table; rows that were added make up for rows that are gone. */
    public static BigDecimal of(Map<String, ChangeCount> changes) {
        return changes.entrySet().stream()
                .filter(e -> !LEFT_OUT.contains(e.getKey()))
                .map(e -> of(e.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static BigDecimal of(ChangeCount count) {
        long lost = count.removed() - count.added();
        return lost <= 0 || count.before() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(lost).divide(BigDecimal.valueOf(count.before()), SCALE, RoundingMode.UP);
    }

    /**
     * The same of a release that was made before, by its {@code changes.csv}.
     *
     * @param rows of each table now
     * @throws IOException when it cannot be read
     */
    public static BigDecimal in(Path release, Map<String, Long> rows) throws IOException {
        char separator = PackageReader.read(release).tables().stream()
                .findFirst()
                .map(TableFile::separator)
                .orElse(',');
        Map<String, Long> added = new HashMap<>();
        Map<String, Long> removed = new HashMap<>();
        try (CsvTableReader csv = CsvTableReader.open(release.resolve(ReleaseWriter.CHANGES), separator)) {
            for (Optional<List<String>> cells = csv.next(); cells.isPresent(); cells = csv.next()) {
                String table = cells.get().get(0);
                switch (cells.get().get(2)) {
                    case "added" -> added.merge(table, 1L, Long::sum);
                    case "removed" -> removed.merge(table, 1L, Long::sum);
                    default -> {}
                }
            }
        }
        Map<String, ChangeCount> changes = new HashMap<>();
        removed.forEach((table, gone) -> {
            long come = added.getOrDefault(table, 0L);
            changes.put(table, new ChangeCount(rows.getOrDefault(table, 0L) - come + gone, come, gone, 0));
        });
        return of(changes);
    }
}
