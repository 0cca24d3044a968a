package org.planouvert.quality.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planouvert.domain.Message;
import org.planouvert.domain.TableCell;

/** The corner of a table where the total of the row totals meets the total of the column totals. */
final class Corner {

    private final Grid grid;
    private final TableSums sums;
    private final Suspects suspects;

    Corner(Grid grid, TableSums sums, Suspects suspects) {
        this.grid = grid;
        this.sums = sums;
        this.suspects = suspects;
    }

    /** Empty when the table has no such corner, and when it fails by a number that is in doubt anyway. */
    Optional<Relation> relation(Doubts doubts) {
        for (Instance down : sums.instances()) {
            if (down.axis().down()
                    && isOutermost(sums.downwards(), down.pattern())
                    && !down.pattern().parts()) {
                for (Instance side : sums.instances()) {
                    boolean meets = !side.axis().down()
                            && side.channel() == down.pattern().total()
                            && side.pattern().total() == down.channel();
                    if (meets && isOutermost(sums.across(), side.pattern())) {
                        return toldAlone(relation(down, side), doubts, down, side);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Relation> toldAlone(Relation corner, Doubts doubts, Instance down, Instance side) {
        List<Instance> failing = Stream.of(down, side).filter(i -> !i.holds()).toList();
        List<Suspects.Suspect> doubted = failing.stream()
                .flatMap(i -> suspects.of(i).stream())
                .distinct()
                .toList();
        boolean explained = !failing.isEmpty()
                && doubted.size() == 1
                && failing.stream().allMatch(i -> suspects.of(i).isPresent());
        if (!explained) {
            return Optional.of(corner);
        }
        doubts.add(doubted.get(0), corner);
        return Optional.empty();
    }

    private static boolean isOutermost(List<SumPattern> patterns, SumPattern pattern) {
        return patterns.stream().noneMatch(p -> p.adds(pattern.total()));
    }

    private Relation relation(Instance down, Instance side) {
        TableCell corner = down.axis().cell(down.pattern().total(), down.channel());
        boolean holds = down.holds() && side.holds();
        String rows = Figures.french(grid.decimal(down.sum().sum()));
        String columns = Figures.french(grid.decimal(side.sum().sum()));
        String printed = Figures.french(grid.decimal(down.sum().total()));
        Message message = new Message(
                "Page " + corner.page() + ", tableau " + (corner.tableIndex() + 1) + " : les totaux des lignes font "
                        + rows + ", ceux des colonnes " + columns + ", le total général imprimé est " + printed
                        + (holds ? "." : ". Voir les totaux de ligne et de colonne en erreur."),
                "Page " + corner.page() + ", table " + (corner.tableIndex() + 1) + ": the row totals make "
                        + Figures.english(grid.decimal(down.sum().sum())) + ", the column totals "
                        + Figures.english(grid.decimal(side.sum().sum())) + ", the grand total printed is "
                        + Figures.english(grid.decimal(down.sum().total()))
                        + (holds ? "." : ". See the row and column totals that fail."));
        return new Relation(
                "R05_GRAND_TOTAL",
                holds,
                corner.documentId(),
                corner.page(),
                grid.tableId(),
                "",
                List.of(CellPlace.of(corner)),
                List.of(),
                message,
                grid.decimal(down.sum().sum()),
                grid.decimal(down.sum().total()),
                sums.tolerance(down));
    }
}
