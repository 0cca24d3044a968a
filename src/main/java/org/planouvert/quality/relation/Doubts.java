package org.planouvert.quality.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planouvert.domain.Message;
import org.planouvert.domain.Region;
import org.planouvert.domain.TableCell;
import org.planouvert.quality.relation.Suspects.Suspect;

/**
 * The relations that fail by one wrong number, gathered under that number: the first of them tells of the cell in doubt and
 * names the others, which are published as what they are and weigh nothing more.
 */
final class Doubts {

    private final Grid grid;
    private final Map<Suspect, List<Relation>> bySuspect = new LinkedHashMap<>();
    private final Map<Relation, Instance> instances = new LinkedHashMap<>();

    Doubts(Grid grid) {
        this.grid = grid;
    }

    void add(Suspect suspect, Instance instance, Relation relation) {
        add(suspect, relation);
        instances.put(relation, instance);
    }

    void add(Suspect suspect, Relation relation) {
        bySuspect.computeIfAbsent(suspect, s -> new ArrayList<>()).add(relation);
    }

    /** One relation for each wrong number, followed by those that fail because of it. */
    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        bySuspect.forEach((suspect, failing) -> {
            Relation first = leading(suspect, failing);
            relations.add(first);
            failing.stream().skip(1).map(r -> r.under(first)).forEach(relations::add);
        });
        return relations;
    }

    private Relation leading(Suspect suspect, List<Relation> failing) {
        Relation first = failing.get(0);
        long printed = grid.value(suspect.row(), suspect.column());
        return new Relation(
                first.rule(),
                false,
                first.documentId(),
                grid.cell(suspect.row(), suspect.column()).page(),
                first.key(),
                first.subject(),
                first.cells(),
                first.amountIds(),
                new Message(text(Tongue.FRENCH, suspect, failing), text(Tongue.ENGLISH, suspect, failing)),
                grid.decimal(printed - suspect.excess()),
                grid.decimal(printed),
                first.tolerance());
    }

    private String text(Tongue tongue, Suspect suspect, List<Relation> failing) {
        TableCell cell = grid.cell(suspect.row(), suspect.column());
        long printed = grid.value(suspect.row(), suspect.column());
        String unit = cell.unit().isEmpty() ? "" : " " + cell.unit();
        String place = cell.region() instanceof Region.Cells cells
                ? tongue.say("Feuille ", "Sheet ") + cell.page() + tongue.say(", cellule ", ", cell ") + cells.range()
                : "Page " + cell.page();
        String row = tongue.quoted(SumText.label(grid.rowPath(suspect.row()), true, suspect.row()));
        String column = tongue.quoted(SumText.label(grid.columnPath(suspect.column()), false, suspect.column()));
        String others = failing.stream().map(r -> name(tongue, r)).collect(Collectors.joining(tongue.say(" ; ", "; ")));
        return place + tongue.say(", tableau ", ", table ") + (cell.tableIndex() + 1)
                + tongue.say(", à la croisée de ", ", where ") + row + tongue.say(" et ", " meets ") + column
                + tongue.colon() + tongue.number(grid.decimal(printed)) + unit
                + tongue.say(" au lieu de ", " instead of ")
                + tongue.number(grid.decimal(printed - suspect.excess()))
                + tongue.say(" (écart ", " (difference ") + tongue.number(grid.decimal(suspect.excess())) + "). "
                + tongue.say("Corrigé ainsi, ", "With that, ") + failing.size()
                + tongue.say(" relations s'accordent (", " relations agree (") + others + "). "
                + tongue.say(
                        "Comparer ce nombre avec le document ; s'il dit bien cela, le signaler à son auteur, ou le"
                                + " corriger (planouvert corrections).",
                        "Compare this number with the document; if that is what it says, tell its author, or correct"
                                + " it (planouvert corrections).");
    }

    private String name(Tongue tongue, Relation relation) {
        Instance instance = instances.get(relation);
        return instance == null
                ? tongue.say("le total général", "the grand total")
                : new SumText(grid, instance).name(tongue);
    }
}
