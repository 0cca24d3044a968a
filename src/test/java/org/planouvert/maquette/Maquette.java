package org.planouvert.maquette;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planouvert.document.CellName;
import org.planouvert.domain.CellState;
import org.planouvert.profile.Profile.RowRole;

/** A drawn sheet, and what a reader must find in it. */
public final class Maquette {

    private final List<Cell> cells = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Map<String, Amount> amounts = new TreeMap<>();
    private final Map<Integer, Optional<RowRole>> roles = new TreeMap<>();

    /** A drawn cell; {@code number} is empty for words, {@code formula} for constants. */
    public record Cell(int row, int column, String text, Optional<BigDecimal> number, String formula, boolean bold) {}

    /** A merged range, bounds included. */
    public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    /** What a cell must be found to state. */
    public record Amount(CellState state, Optional<BigDecimal> number, String unit, String heading) {}

    void words(int row, int column, String text, boolean bold) {
        cells.add(new Cell(row, column, text, Optional.empty(), "", bold));
    }

    void number(int row, int column, BigDecimal number, String formula) {
        cells.add(new Cell(row, column, "", Optional.of(number), formula, false));
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        merges.add(new Merge(firstRow, lastRow, firstColumn, lastColumn));
    }

    void expect(int row, int column, CellState state, Optional<BigDecimal> number, String unit, String heading) {
        amounts.put(CellName.of(row, column), new Amount(state, number, unit, heading));
    }

    void expectRole(int row, Optional<RowRole> role) {
        roles.put(row, role);
    }

    public List<Cell> cells() {
        return List.copyOf(cells);
    }

    public List<Merge> merges() {
        return List.copyOf(merges);
    }

    /** By the name of their cell. */
    public Map<String, Amount> amounts() {
        return amounts;
    }

    /** What each row below the headings is, by its 0-based number in the sheet. */
    public Map<Integer, Optional<RowRole>> roles() {
        return roles;
    }
}
