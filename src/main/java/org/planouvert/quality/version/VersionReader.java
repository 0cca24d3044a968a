package org.planouvert.quality.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.CellState;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.TableCell;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/** Takes the versions of a list of operations out of a dossier, oldest first. */
final class VersionReader {

    private static final String STEP = " > ";

    private final Dossier dossier;
    private final Pattern units;
    private final Map<Spot, Amount> amounts = new HashMap<>();
    private final Set<Column> money = new HashSet<>();
    private final Map<Line, Boolean> lines = new HashMap<>();
    private final Set<String> withOperations = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> headings = new HashMap<>();

    VersionReader(Dossier dossier, Profile profile) {
        this.dossier = dossier;
        this.units = units(profile);
        dossier.amounts().forEach(this::place);
    }

    private record Column(String document, String table, int column) {}

    private record Line(String document, String table, int row) {}

    private record Spot(Line line, int column) {}

    /** Originals before amendments, otherwise by path and sheet. */
    List<Version> read() {
        Map<String, DocumentRecord> documents = new HashMap<>();
        dossier.documents().forEach(d -> documents.put(d.documentId(), d));
        Map<String, Version> versions = new LinkedHashMap<>();
        for (TableCell cell : dossier.cells()) {
            Optional<DocumentRecord> document = Optional.ofNullable(documents.get(cell.documentId()));
            if (document.isPresent() && isStated(cell)) {
                int page = isWorkbook(document.get()) ? cell.page() : 0;
                Version version = versions.computeIfAbsent(
                        cell.documentId() + "/" + page, k -> Version.empty(document.get(), page));
                add(version, cell);
            }
        }
        List<Version> ordered = new ArrayList<>(versions.values());
        ordered.sort(Comparator.<Version, Boolean>comparing(v -> v.document().kind() == DocumentKind.AMENDMENT)
                .thenComparing(v -> v.document().path(), NaturalOrder.PATHS)
                .thenComparing(Version::page));
        return ordered;
    }

    private static boolean isWorkbook(DocumentRecord document) {
        String type = document.mediaType();
        return type.contains("spreadsheet") || type.contains("excel");
    }

    private void place(Amount amount) {
        String table = amount.table().tableId();
        if (table.isEmpty()
                || amount.table().row().isEmpty()
                || amount.table().column().isEmpty()) {
            return;
        }
        String document = amount.provenance().documentId();
        Line line = new Line(document, table, amount.table().row().getAsInt());
        int column = amount.table().column().getAsInt();
        amounts.putIfAbsent(new Spot(line, column), amount);
        money.add(new Column(document, table, column));
        AmountKind kind = amount.nature().kind();
        boolean data = kind != AmountKind.TOTAL && kind != AmountKind.SUBTOTAL;
        lines.merge(line, data || !amount.operationId().isEmpty(), Boolean::logicalOr);
        if (!amount.operationId().isEmpty()) {
            withOperations.add(document + "/" + table);
        }
    }

    /** True for a cell of a column of money in a line of data that states something. */
    private boolean isStated(TableCell cell) {
        return !cell.header()
                && cell.state() != CellState.EMPTY
                && cell.state() != CellState.TEXT
                && money.contains(new Column(cell.documentId(), cell.tableId(), cell.column()))
                && lines.getOrDefault(new Line(cell.documentId(), cell.tableId(), cell.row()), false);
    }

    private void add(Version version, TableCell cell) {
        String[] path = cell.rowPath().split(STEP, -1);
        String row = path[path.length - 1];
        String key = key(version, cell, Fold.text(row));
        Figure figure = new Figure(
                row,
                cell.columnPath(),
                cell,
                Optional.ofNullable(
                        amounts.get(new Spot(new Line(cell.documentId(), cell.tableId(), cell.row()), cell.column()))));
        version.add(key, heading(cell.columnPath()), figure);
    }

    /** The row's own name; the second row of that name in a version is another one. */
    private String key(Version version, TableCell cell, String name) {
        String place = version.document().documentId() + "/" + version.page() + "/" + name;
        String row = place + "/" + cell.tableId() + "/" + cell.row();
        Integer known = seen.get(row);
        int number = known == null ? seen.merge(place, 1, Integer::sum) : known;
        seen.put(row, number);
        return number == 1 ? name : name + " #" + number;
    }

    private String heading(String path) {
        return headings.computeIfAbsent(
                path, said -> units.matcher(Fold.text(said)).replaceAll("").strip());
    }

    /** "(en k€)", "en millions d'euros", "M€": what a heading says beside the name of its column. */
    private static Pattern units(Profile profile) {
        String words = profile.units().stream()
                .flatMap(unit -> unit.words().stream())
                .map(Fold::text)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\s*(?<![\\p{L}\\d])\\(?(?:en )?(?:" + words + ")(?![\\p{L}\\d])\\)?");
    }
}
