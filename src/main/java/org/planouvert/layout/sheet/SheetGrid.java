package org.planouvert.layout.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planouvert.document.Sheet;
import org.planouvert.document.SheetRows;

/** A sheet asked by place: the place of a row is its index in the list of filled rows, not its number in the sheet. */
final class SheetGrid {

    /** Digits with the marks that numbers written as text carry around them. */
    private static final Pattern NUMERIC =
            Pattern.compile("[-+–(]?\\s*\\d[\\d\\s.,\u00a0\u202f]*\\)?\\s*(?:%|[a-zA-Z]{0,3}\\s?€)?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T.*)?|\\d\\d?/\\d\\d?/\\d{2,4}");

    private final Sheet sheet;
    private final Map<Integer, List<Sheet.Merged>> mergedByRow = new HashMap<>();

    SheetGrid(Sheet sheet) {
        this.sheet = sheet;
        for (Sheet.Merged area : sheet.merged()) {
            mergedByRow.computeIfAbsent(area.firstRow(), r -> new ArrayList<>()).add(area);
        }
    }

    Sheet sheet() {
        return sheet;
    }

    int size() {
        return sheet.rows().size();
    }

    /** 0-based row of the sheet at this place. */
    int index(int place) {
        return sheet.rows() instanceof SheetRows packed
                ? packed.index(place)
                : sheet.rows().get(place).index();
    }

    /** The cell at this place and column, when something stands there. */
    Optional<Sheet.Cell> cell(int place, int column) {
        if (sheet.rows() instanceof SheetRows packed) {
            return packed.cellAt(place, column);
        }
        return sheet.rows().get(place).cells().stream()
                .filter(cell -> cell.column() == column)
                .findFirst();
    }

    /** The cells of a row that show words, between two columns. */
    List<Sheet.Cell> filled(int place, int firstColumn, int lastColumn) {
        return sheet.rows().get(place).cells().stream()
                .filter(c -> c.column() >= firstColumn
                        && c.column() <= lastColumn
                        && !c.text().isBlank())
                .toList();
    }

    /** The columns in which a row shows words or numbers, ascending. */
    int[] filledColumns(int place) {
        if (sheet.rows() instanceof SheetRows packed) {
            return packed.filledColumns(place);
        }
        return filled(place, 0, Integer.MAX_VALUE).stream()
                .mapToInt(Sheet.Cell::column)
                .toArray();
    }

    /** Merged ranges that begin in this 0-based row of the sheet. */
    List<Sheet.Merged> mergedFrom(int sheetRow) {
        return mergedByRow.getOrDefault(sheetRow, List.of());
    }

    /** The merged range of which this cell is the top left corner. */
    Optional<Sheet.Merged> mergedAt(int sheetRow, int column) {
        return mergedFrom(sheetRow).stream()
                .filter(area -> area.firstColumn() == column)
                .findFirst();
    }

    /** How many columns a cell covers. */
    int width(int place, Sheet.Cell cell) {
        return width(place, cell.column());
    }

    /** How many columns the cell in this column covers. */
    int width(int place, int column) {
        return mergedAt(index(place), column)
                .map(area -> area.lastColumn() - area.firstColumn() + 1)
                .orElse(1);
    }

    /** True for a quantity: stored as a number or written like one. Years and days are none. */
    static boolean isQuantity(Sheet.Cell cell) {
        if (isYear(cell) || DAY.matcher(cell.text()).matches()) {
            return false;
        }
        return cell.number().isPresent() || NUMERIC.matcher(cell.text()).matches();
    }

    /** True for values that only data have: quantities and days. */
    static boolean isValue(Sheet.Cell cell) {
        return isQuantity(cell) || DAY.matcher(cell.text()).matches();
    }

    static boolean isYear(Sheet.Cell cell) {
        return YEAR.matcher(cell.text()).matches();
    }
}
