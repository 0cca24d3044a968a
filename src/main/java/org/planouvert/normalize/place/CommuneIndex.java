package org.planouvert.normalize.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Communes by name. Of 38,000 a contract names some dozens in a few départements, and making all their names comparable
 * took a tenth of a run over one contract; so the names of a département are made comparable when one is first looked up.
 */
final class CommuneIndex {

    /** Rows in the order of codes, one to a line. */
    private final byte[] table;

    private final Map<String, Span> rows;
    private final Map<String, Names> named = new ConcurrentHashMap<>();

    CommuneIndex(byte[] table) {
        this.table = table;
        this.rows = rows(table);
    }

    /** Bytes of the table. */
    private record Span(int start, int end) {}

    /** Communes of a département by their whole names, and by the words that tell these apart. */
    private record Names(Map<String, List<CommuneEntry>> whole, Map<String, List<CommuneEntry>> telling) {}

    /** Those that bear a name, in some départements; in all for none. */
    List<CommuneEntry> named(String name, List<String> within) {
        String key = PlaceNames.key(name);
        return in(within, names -> names.whole().getOrDefault(key, List.of()));
    }

    /** Those whose telling words are those of a name, for {@code Condé-sur-Escaut} without its article. */
    List<CommuneEntry> called(String name, List<String> within) {
        String key = String.join(" ", PlaceNames.tellingWords(name));
        return in(within, names -> names.telling().getOrDefault(key, List.of()));
    }

    private List<CommuneEntry> in(List<String> within, Function<Names, List<CommuneEntry>> found) {
        Stream<String> departements =
                within.isEmpty() ? rows.keySet().stream() : within.stream().filter(rows::containsKey);
        return departements
                .flatMap(code -> found.apply(named.computeIfAbsent(code, this::names)).stream())
                .toList();
    }

    private Names names(String departement) {
        Names names = new Names(new HashMap<>(), new HashMap<>());
        Span span = rows.getOrDefault(departement, new Span(0, 0));
        String lines = new String(table, span.start(), span.end() - span.start(), StandardCharsets.UTF_8);
        lines.lines().map(line -> PlaceTables.commune(line.split("\t", -1))).forEach(commune -> {
            put(names.whole(), PlaceNames.key(commune.name()), commune);
            put(names.telling(), String.join(" ", PlaceNames.tellingWords(commune.name())), commune);
        });
        return names;
    }

    private static void put(Map<String, List<CommuneEntry>> names, String key, CommuneEntry commune) {
        names.computeIfAbsent(key, none -> new ArrayList<>(1)).add(commune);
    }

    private static Map<String, Span> rows(byte[] table) {
        Map<String, Span> rows = new LinkedHashMap<>();
        int line = 0;
        while (line < table.length) {
            int end = line;
            while (end < table.length && table[end] != '\n') {
                end++;
            }
            String code = CommuneEntry.departementOf(new String(table, line, 3, StandardCharsets.US_ASCII));
            Span before = rows.getOrDefault(code, new Span(line, line));
            rows.put(code, new Span(before.start(), end));
            line = end + 1;
        }
        return rows;
    }
}
