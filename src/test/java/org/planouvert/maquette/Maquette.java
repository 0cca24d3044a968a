package org.planouvert.maquette;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Map<Integer, String> names = new TreeMap<>();
    private final List<Merge> groups = new ArrayList<>();
    private int header;
    private int labels;
    private int columns;

    /** A drawn cell; {@code number} is empty for words, {@code formula} for constants. */
    public record Cell(int row, int column, String text, Optional<BigDecimal> number, String formula, boolean bold) {}

    /** A merged range, bounds included. */
    public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    /** What a cell must be found to state. */
    public record Amount(
            int row, int column, CellState state, Optional<BigDecimal> number, String unit, String heading) {

        /** The name of its cell. */
        String place() {
            return CellName.of(row, column);
        }
    }

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
        amounts.put(CellName.of(row, column), new Amount(row, column, state, number, unit, heading));
    }

    /** A heading over several others; a printed page rules it as one, whether the workbook merges its cells or not. */
    void group(int row, int firstColumn, int lastColumn) {
        groups.removeIf(g -> g.firstRow() == row && g.firstColumn() == firstColumn);
        groups.add(new Merge(row, row, firstColumn, lastColumn));
    }

    List<Merge> groups() {
        return groups;
    }

    /** Says where the grid begins: its first row of headings, its columns of words, all its columns. */
    void grid(int headerRow, int labelColumns, int allColumns) {
        header = headerRow;
        labels = labelColumns;
        columns = allColumns;
    }

    void name(int row, String name) {
        names.put(row, name);
    }

    void expectRole(int row, Optional<RowRole> role) {
        roles.put(row, role);
    }

    /** 0-based row of the first headings. */
    int header() {
        return header;
    }

    /** How many columns of words it has. */
    int labels() {
        return labels;
    }

    int columns() {
        return columns;
    }

    /** What each line of data is called, by its 0-based number in the sheet. */
    Map<Integer, String> names() {
        return names;
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

    /** Row by row, left first. */
    List<Amount> inOrder() {
        return amounts.values().stream()
                .sorted(Comparator.comparingInt(Amount::row).thenComparingInt(Amount::column))
                .toList();
    }

    /** What each row below the headings is, by its 0-based number in the sheet. */
    public Map<Integer, Optional<RowRole>> roles() {
        return roles;
    }
}
