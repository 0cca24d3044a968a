package org.planouvert.quality.version;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.planouvert.domain.DocumentRecord;

/**
 * A sheet of a workbook, or the tables of a drawn document, as one state of a list of operations.
 *
 * @param document the file
 * @param page the sheet's 1-based number; 0 for a drawn document
 * @param rows its figures by row and column, both folded; in reading order
 */
public record Version(DocumentRecord document, int page, Map<String, Map<String, Figure>> rows) {

    /** Fewer rows in common may be chance. */
    private static final int LEAST_ROWS = 2;

    static Version empty(DocumentRecord document, int page) {
        return new Version(document, page, new LinkedHashMap<>());
    }

    /** A row named again gets its number, so that none hides another. */
    void add(String row, String column, Figure figure) {
        rows.computeIfAbsent(row, r -> new LinkedHashMap<>()).putIfAbsent(column, figure);
    }

    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        rows.values().forEach(r -> columns.addAll(r.keySet()));
        return columns;
    }

    private boolean sharesColumn(Version other) {
        Set<String> headings = columns();
        return other.rows.values().stream()
                .anyMatch(row -> row.keySet().stream().anyMatch(headings::contains));
    }

    /** How many rows both name; 0 unless they are most of the shorter list and counted under a same heading. */
    int likeness(Version other) {
        int common =
                (int) rows.keySet().stream().filter(other.rows::containsKey).count();
        int shorter = Math.min(rows.size(), other.rows.size());
        boolean alike = common >= LEAST_ROWS && 2 * common >= shorter && sharesColumn(other);
        return alike ? common : 0;
    }
}
