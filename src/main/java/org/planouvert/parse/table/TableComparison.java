package org.planouvert.parse.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Place;
import org.planouvert.parse.RawTable;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/**
 * Compares two versions of a maquette, amount by amount. An amount is known by the names of its row and its column, so
 * that moved rows and columns are no change; amounts in different units are compared in the same.
 */
public final class TableComparison {

    private final TableWords words;

    public TableComparison(Profile profile) {
        this.words = new TableWords(profile);
    }

    /** What became of an amount. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        GONE
    }

    /**
     * One amount in both versions.
     *
     * @param kind what became of it
     * @param row names of its row, outermost first
     * @param column headings of its column, outermost first
     * @param before its cell in the first version, as written; empty when it was added
     * @param after its cell in the second version, as written; empty when it is gone
     */
    public record Difference(
            Kind kind, List<String> row, List<String> column, Optional<Place> before, Optional<Place> after) {
        public Difference {
            row = List.copyOf(row);
            column = List.copyOf(column);
        }
    }

    private record Stated(List<String> row, List<String> column, CellState state, String value, Place place) {}

    /** All amounts of both versions: those of the first in its order, then what the second adds. */
    public List<Difference> compare(List<RawTable> before, List<RawTable> after) {
        Map<String, Stated> old = amounts(before);
        Map<String, Stated> now = amounts(after);
        List<Difference> differences = new ArrayList<>();
        old.forEach((key, was) -> {
            Optional<Stated> is = Optional.ofNullable(now.get(key));
            Kind kind = is.map(
                            s -> s.state() == was.state() && s.value().equals(was.value()) ? Kind.SAME : Kind.CHANGED)
                    .orElse(Kind.GONE);
            differences.add(
                    new Difference(kind, was.row(), was.column(), Optional.of(was.place()), is.map(Stated::place)));
        });
        now.forEach((key, is) -> {
            if (!old.containsKey(key)) {
                differences.add(
                        new Difference(Kind.ADDED, is.row(), is.column(), Optional.empty(), Optional.of(is.place())));
            }
        });
        return differences;
    }

    /** By folded names; a name that comes again gets its number, so that no amount hides another. */
    private Map<String, Stated> amounts(List<RawTable> tables) {
        Map<String, Stated> amounts = new LinkedHashMap<>();
        for (RawTable table : tables) {
            for (RawTable.Figure figure : table.figures()) {
                if (figure.state() == CellState.EMPTY) {
                    continue;
                }
                List<String> row = table.rows().get(figure.cell().row()).path();
                List<String> column =
                        table.columns().get(figure.cell().column()).path();
                String key = Fold.text(String.join(" > ", row) + " | " + withoutUnit(column));
                int again = 2;
                for (String next = key; amounts.containsKey(key); again++) {
                    key = next + " #" + again;
                }
                Place place = new Place(
                        figure.cell().page(),
                        figure.cell().region(),
                        figure.cell().text());
                amounts.put(key, new Stated(row, column, figure.state(), value(figure), place));
            }
        }
        return amounts;
    }

    private String withoutUnit(List<String> column) {
        List<String> names = new ArrayList<>();
        for (String heading : column) {
            String unit = words.unitIn(heading);
            names.add(unit.isEmpty() ? heading : heading.replace(unit, "").replaceAll("\\(\\s*\\)", ""));
        }
        return String.join(" > ", names);
    }

    /** The number in units of its currency where the unit is known, else as written. */
    private String value(RawTable.Figure figure) {
        Optional<Profile.Unit> unit = words.unit(figure.unit());
        BigDecimal factor = unit.map(Profile.Unit::factor).orElse(BigDecimal.ONE);
        return figure.cell()
                .number()
                .map(n -> n.multiply(factor).stripTrailingZeros().toPlainString()
                        + unit.map(Profile.Unit::currency).orElse(""))
                .orElse("");
    }
}
