package org.planouvert.quality.version;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.Dossier;
import org.planouvert.profile.Profile;

/**
 * Two versions of a list of operations, row by row and figure by figure. Rows and columns are known by their names, so
 * moving them is no change; figures in different units are compared in euros.
 *
 * @param before the older version
 * @param after the newer one
 * @param rows rows of both, those of the older first
 */
public record Comparison(Version before, Version after, List<Row> rows) {

    /** What became of a row or a figure. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        GONE
    }

    /**
     * A row in both versions.
     *
     * @param name as written
     * @param kind what became of it
     * @param figures its figures in both
     */
    public record Row(String name, Kind kind, List<Change> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    /** A figure in both versions; one of them is empty when it was added or is gone. */
    public record Change(Kind kind, Optional<Figure> before, Optional<Figure> after) {}

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** Each version beside the earlier one that it is most like. */
    public static List<Comparison> in(Dossier dossier, Profile profile) {
        List<Version> versions = new VersionReader(dossier, profile).read();
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            Optional<Version> nearest = Optional.empty();
            int best = 0;
            int most = versions.get(i).rows().size();
            for (int earlier = i - 1; earlier >= 0 && best < most; earlier--) {
                int likeness = versions.get(i).likeness(versions.get(earlier));
                if (likeness > best) {
                    best = likeness;
                    nearest = Optional.of(versions.get(earlier));
                }
            }
            Version after = versions.get(i);
            nearest.ifPresent(before -> comparisons.add(of(before, after)));
        }
        return comparisons;
    }

    /** How many rows became what. */
    public long rows(Kind kind) {
        return rows.stream().filter(r -> r.kind() == kind).count();
    }

    /** How many figures became what. */
    public long figures(Kind kind) {
        return rows.stream()
                .flatMap(r -> r.figures().stream())
                .filter(f -> f.kind() == kind)
                .count();
    }

    private static Comparison of(Version before, Version after) {
        Set<String> names = new LinkedHashSet<>(before.rows().keySet());
        names.addAll(after.rows().keySet());
        List<Row> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(
                    row(before.rows().getOrDefault(name, Map.of()), after.rows().getOrDefault(name, Map.of())));
        }
        return new Comparison(before, after, rows);
    }

    private static Row row(Map<String, Figure> before, Map<String, Figure> after) {
        Set<String> columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        List<Change> figures = new ArrayList<>();
        for (String column : columns) {
            Optional<Figure> was = Optional.ofNullable(before.get(column));
            Optional<Figure> is = Optional.ofNullable(after.get(column));
            figures.add(new Change(kind(was, is), was, is));
        }
        Kind kind = before.isEmpty()
                ? Kind.ADDED
                : after.isEmpty()
                        ? Kind.GONE
                        : figures.stream().allMatch(f -> f.kind() == Kind.SAME) ? Kind.SAME : Kind.CHANGED;
        String name =
                (after.isEmpty() ? before : after).values().iterator().next().row();
        return new Row(name, kind, figures);
    }

    private static Kind kind(Optional<Figure> was, Optional<Figure> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return was.isEmpty() ? Kind.ADDED : Kind.GONE;
        }
        return was.get().says(is.get()) ? Kind.SAME : Kind.CHANGED;
    }
}
