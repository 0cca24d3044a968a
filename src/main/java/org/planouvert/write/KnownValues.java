package org.planouvert.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The values of columns that other rows refer to. */
final class KnownValues {

    private final Map<String, Map<String, Set<String>>> values = new HashMap<>();

    /** Some table refers to that column, so its values are to be kept. */
    void expect(String table, String column) {
        columns(table).computeIfAbsent(column, c -> new HashSet<>());
    }

    /** The columns of a table whose values are kept, each with those seen so far. */
    Map<String, Set<String>> columns(String table) {
        return values.computeIfAbsent(table, t -> new HashMap<>());
    }

    boolean has(String table, String column, String value) {
        return columns(table).getOrDefault(column, Set.of()).contains(value);
    }
}
