package org.planouvert.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The differences of one table. Records that both files have are left aside unread. The others are read twice: first as
 * fingerprints, then for the values of the rows that differ; only those rows are kept.
 */
final class TableDiff {

    private static final String KEY_SEPARATOR = "/";

    private final String name;
    private final long rowsBefore;
    private final Optional<TableVersion> older;
    private final Optional<TableVersion> newer;
    private final List<String> columns;
    private final List<String> key;

    private TableDiff(String name, long rowsBefore, Optional<TableVersion> older, Optional<TableVersion> newer) {
        this.name = name;
        this.rowsBefore = rowsBefore;
        this.older = older;
        this.newer = newer;
        Set<String> all = new LinkedHashSet<>();
        newer.ifPresent(version -> all.addAll(version.table().header()));
        older.ifPresent(version -> all.addAll(version.table().header()));
        this.columns = List.copyOf(all);
        this.key = newer.or(() -> older).orElseThrow().table().primaryKey();
    }

    /** Compares the records of both versions, each empty where a release has no such table. */
    static TableDiff of(String name, Optional<TableVersion> older, Optional<TableVersion> newer) throws IOException {
        if (older.isEmpty() || newer.isEmpty() || !older.get().isOfOneShapeWith(newer.get())) {
            long rowsBefore = older.isPresent() ? RecordHashes.count(older.get().file()) : 0;
            return new TableDiff(name, rowsBefore, older, newer);
        }
        RecordHashes.Differing differing = isSameFile(older.get(), newer.get())
                ? RecordHashes.none(older.get().file())
                : RecordHashes.between(older.get().file(), newer.get().file());
        return new TableDiff(
                name,
                differing.records(),
                older.map(version -> version.only(differing.before())),
                newer.map(version -> version.only(differing.after())));
    }

    private static boolean isSameFile(TableVersion one, TableVersion other) {
        return !one.sha256().isEmpty() && one.sha256().equals(other.sha256());
    }

    String name() {
        return name;
    }

    ChangeCount forEach(ReleaseDiff.Sink sink) throws IOException {
        Fingerprints old = fingerprints(older);
        Fingerprints fresh = fingerprints(newer);
        Map<Long, List<String>> was = new HashMap<>();
        read(older, (cells, id, row) -> {
            if (fresh.hasKey(id) && !fresh.has(id, row)) {
                was.put(id, cells);
            }
        });
        long[] counts = new long[Change.Kind.values().length];
        Set<Long> told = new HashSet<>();
        read(newer, (cells, id, row) -> {
            if (!old.hasKey(id)) {
                whole(cells, Change.Kind.ADDED, sink);
                counts[Change.Kind.ADDED.ordinal()]++;
            } else if (!old.has(id, row) && told.add(id)) {
                fields(was.getOrDefault(id, List.of()), cells, sink);
                counts[Change.Kind.CHANGED.ordinal()]++;
            }
        });
        read(older, (cells, id, row) -> {
            if (!fresh.hasKey(id)) {
                whole(cells, Change.Kind.REMOVED, sink);
                counts[Change.Kind.REMOVED.ordinal()]++;
            }
        });
        return new ChangeCount(
                rowsBefore,
                counts[Change.Kind.ADDED.ordinal()],
                counts[Change.Kind.REMOVED.ordinal()],
                counts[Change.Kind.CHANGED.ordinal()]);
    }

    private interface Row {
        void accept(List<String> cells, long key, long content) throws IOException;
    }

    private Fingerprints fingerprints(Optional<TableVersion> version) throws IOException {
        Fingerprints fingerprints = new Fingerprints();
        read(version, (cells, id, row) -> fingerprints.add(id, row));
        return fingerprints;
    }

    /** Reads a version with its cells laid out as {@link #columns}. */
    private void read(Optional<TableVersion> version, Row row) throws IOException {
        if (version.isEmpty()) {
            return;
        }
        Fingerprints hashes = new Fingerprints();
        int[] places = version.get().places(columns);
        int[] keys = key.stream().mapToInt(columns::indexOf).toArray();
        version.get().forEach(line -> {
            List<String> cells = TableVersion.pick(line, places);
            row.accept(cells, hashes.hash(TableVersion.pick(cells, keys)), hashes.hash(cells));
        });
    }

    private void whole(List<String> cells, Change.Kind kind, ReleaseDiff.Sink sink) throws IOException {
        sink.accept(new Change(name, id(cells), kind, "", "", ""));
    }

    private void fields(List<String> before, List<String> after, ReleaseDiff.Sink sink) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            String was = i < before.size() ? before.get(i) : "";
            if (!was.equals(after.get(i))) {
                sink.accept(new Change(name, id(after), Change.Kind.CHANGED, columns.get(i), was, after.get(i)));
            }
        }
    }

    private String id(List<String> cells) {
        return String.join(
                KEY_SEPARATOR,
                TableVersion.pick(cells, key.stream().mapToInt(columns::indexOf).toArray()));
    }
}
