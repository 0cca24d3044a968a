package org.planouvert.repair;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.document.Recognition;
import org.planouvert.domain.Region;
import org.planouvert.layout.Table;
import org.planouvert.layout.Table.Cell;

/** The numbers in the cells of a table, with those that are there and could not be read. */
final class CellFigures {

    /** Boxes round words are rounded to pixels; a point is more than that. */
    private static final double EDGE = 1;

    private final Table table;
    private final Map<Integer, Recognition> recognitions;

    CellFigures(Table table, Map<Integer, Recognition> recognitions) {
        this.table = table;
        this.recognitions = recognitions;
    }

    /** Each number with its cell, row by row. */
    Map<Figure, Cell> all() {
        Set<Integer> numberColumns = numberColumns();
        Map<Figure, Cell> figures = new LinkedHashMap<>();
        for (Cell cell : table.cells()) {
            if (isPlain(cell)) {
                figure(cell, numberColumns.contains(cell.column())).ifPresent(figure -> figures.put(figure, cell));
            }
        }
        return figures;
    }

    private Optional<Figure> figure(Cell cell, boolean amongNumbers) {
        Optional<BigDecimal> value = PrintedNumber.parse(cell.text());
        List<Recognition.Reading> readings = readings(cell);
        List<BigDecimal> others = readings.stream()
                .flatMap(r -> r.others().stream())
                .flatMap(text -> PrintedNumber.parse(text).stream())
                .toList();
        double confidence = readings.stream()
                .mapToDouble(Recognition.Reading::confidence)
                .min()
                .orElse(1);
        boolean isLost = amongNumbers && confidence < SURE;
        boolean isNumber = value.isPresent() || !others.isEmpty() || isLost || isBlotted(cell, confidence);
        return isNumber
                ? Optional.of(new Figure(cell.row(), cell.column(), value, confidence, others))
                : Optional.empty();
    }

    /** In a column of numbers, what was read less surely and is no number is one that was lost. */
    private static final double SURE = 0.9;

    /** Columns in which numbers stand in most of the cells that are not empty, and in two at least. */
    private Set<Integer> numberColumns() {
        int[] filled = new int[table.columns()];
        int[] numbers = new int[table.columns()];
        for (Cell cell : table.cells()) {
            if (isPlain(cell) && !cell.isEmpty()) {
                filled[cell.column()]++;
                numbers[cell.column()] += PrintedNumber.parse(cell.text()).isPresent() ? 1 : 0;
            }
        }
        Set<Integer> columns = new HashSet<>();
        for (int c = 0; c < filled.length; c++) {
            if (numbers[c] >= 2 && 2 * numbers[c] > filled[c]) {
                columns.add(c);
            }
        }
        return columns;
    }

    private static boolean isPlain(Cell cell) {
        return !cell.header() && cell.rowSpan() == 1 && cell.columnSpan() == 1;
    }

    /** A text mostly of digits that is no number: one was misread for a letter or a mark. */
    private static boolean isBlotted(Cell cell, double confidence) {
        long digits = cell.text().chars().filter(Character::isDigit).count();
        long signs = cell.text().chars().filter(c -> !Character.isWhitespace(c)).count();
        return confidence < 1
                && digits >= 2
                && digits * 2 >= signs
                && cell.text().matches("(?:[^\\p{L}]|[OoIlSBZ])+");
    }

    private List<Recognition.Reading> readings(Cell cell) {
        Recognition recognition = recognitions.get(cell.page());
        if (recognition == null || !(cell.region() instanceof Region.Area area)) {
            return List.of();
        }
        return recognition.in(area.box().grown(EDGE));
    }
}
