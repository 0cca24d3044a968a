package org.planouvert.quality.relation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planouvert.crew.Crew;
import org.planouvert.domain.Message;
import org.planouvert.domain.TableCell;
import org.planouvert.text.Fold;

/** The relations among the numbers of tables, table by table. */
public final class TableRelations {

    private static final Pattern YEARS = Pattern.compile("(19|20)\\d\\d([-/ ]+(19|20)?\\d\\d)?");

    private final LineWords words;

    public TableRelations(LineWords words) {
        this.words = words;
    }

    /** The relations in these cells, which may belong to many tables. */
    public List<Relation> in(List<TableCell> cells) {
        Map<String, List<TableCell>> tables = new LinkedHashMap<>();
        cells.forEach(cell ->
                tables.computeIfAbsent(cell.tableId(), id -> new ArrayList<>()).add(cell));
        return Crew.all(List.copyOf(tables.entrySet()), table -> Grid.of(table.getKey(), table.getValue())
                        .map(this::in))
                .stream()
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
    }

    private List<Relation> in(Grid grid) {
        TableSums sums = new TableSums(grid, words);
        Suspects suspects = new Suspects(sums.instances());
        List<Relation> relations = new ArrayList<>();
        Map<SumPattern, String> rules = new IdentityHashMap<>();
        Doubts doubts = new Doubts(grid);
        for (Instance instance : sums.instances()) {
            String rule = rules.computeIfAbsent(instance.pattern(), p -> rule(instance.axis(), p));
            Optional<Suspects.Suspect> suspect = suspects.of(instance);
            Relation relation = relation(grid, sums, instance, suspect, rule);
            suspect.ifPresentOrElse(s -> doubts.add(s, instance, relation), () -> relations.add(relation));
        }
        sums.excesses().forEach(e -> relations.add(relation(grid, sums, e, Optional.empty(), "R14_PART_LE_TOTAL")));
        new Corner(grid, sums, suspects).relation(doubts).ifPresent(relations::add);
        relations.addAll(doubts.relations());
        relations.addAll(new PercentColumns(grid, sums.downwards()).relations());
        return relations;
    }

    private Relation relation(
            Grid grid, TableSums sums, Instance instance, Optional<Suspects.Suspect> suspect, String rule) {
        Axis axis = instance.axis();
        TableCell total = axis.cell(instance.pattern().total(), instance.channel());
        TableCell subject = suspect.map(s -> grid.cell(s.row(), s.column())).orElse(total);
        List<CellPlace> members = new ArrayList<>();
        members.add(CellPlace.of(total));
        for (int line : instance.pattern().addends()) {
            if (axis.has(line, instance.channel())) {
                members.add(CellPlace.of(axis.cell(line, instance.channel())));
            }
        }
        Message message = new SumText(grid, instance).message();
        return new Relation(
                rule,
                instance.holds(),
                total.documentId(),
                total.page(),
                key(grid, axis, instance),
                "",
                members.get(0).equals(CellPlace.of(subject)) ? members : withFirst(CellPlace.of(subject), members),
                List.of(),
                message,
                grid.decimal(instance.sum().sum()),
                grid.decimal(instance.sum().total()),
                sums.tolerance(instance));
    }

    private static List<CellPlace> withFirst(CellPlace first, List<CellPlace> members) {
        List<CellPlace> ordered = new ArrayList<>(members);
        ordered.remove(first);
        ordered.add(0, first);
        return ordered;
    }

    private static String key(Grid grid, Axis axis, Instance instance) {
        return grid.tableId() + "/" + Fold.text(axis.path(instance.pattern().total())) + "/"
                + Fold.text(axis.channelPath(instance.channel()));
    }

    private String rule(Axis axis, SumPattern pattern) {
        if (pattern.parts()) {
            return "R02_PART_SUM";
        }
        if (axis.down()) {
            return "R04_COL_TOTAL";
        }
        boolean change = false;
        boolean years = true;
        for (int line : pattern.addends()) {
            String heading = Axis.leaf(axis.path(line));
            change |= words.isDifference(heading);
            years &= YEARS.matcher(heading).find();
        }
        if (change || words.isDifference(Axis.leaf(axis.path(pattern.total())))) {
            return "X02_AMENDMENT";
        }
        return years ? "R28_YEARS_SUM" : "R03_ROW_TOTAL";
    }
}
