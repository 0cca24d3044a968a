package org.planouvert.parse.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.planouvert.domain.CellState;
import org.planouvert.layout.Table;

/** What the cells of each column hold, counted over the first rows below the headings. */
final class ColumnContents {

    /** So many rows show what a column holds. */
    private static final int SAMPLE = 1000;

    /** A SIRET has fourteen digits, a SIREN nine; amounts of ten thousand billions do not occur. */
    private static final int CODE_DIGITS = 14;

    /** The number of a département of the mainland or overseas, as it is written: never with decimals. */
    private static final Pattern DEPARTEMENT = Pattern.compile("0?[1-9]|[1-8]\\d|9[0-5]|97[1-6]");

    /** The number of an axis or a measure has at most this many digits. */
    private static final int ORDINAL_DIGITS = 4;

    private final int[] numbers;
    private final int[] quantities;
    private final int[] percents;
    private final int[] words;
    private final int[] funders;
    private final int[] money;
    private final int[] codes;
    private final int[] departements;

    ColumnContents(TableGrid grid, TableWords vocabulary, CellValues values) {
        numbers = new int[grid.columns()];
        quantities = new int[grid.columns()];
        percents = new int[grid.columns()];
        words = new int[grid.columns()];
        funders = new int[grid.columns()];
        money = new int[grid.columns()];
        codes = new int[grid.columns()];
        departements = new int[grid.columns()];
        int last = Math.min(grid.rows(), grid.table().headerRows() + SAMPLE);
        for (int row = grid.table().headerRows(); row < last; row++) {
            for (Table.Cell cell : grid.row(row)) {
                if (cell.column() < numbers.length) {
                    count(cell, values.read(cell), vocabulary);
                }
            }
        }
    }

    private void count(Table.Cell cell, CellValue value, TableWords vocabulary) {
        int column = cell.column();
        if (value.number().isPresent()) {
            numbers[column]++;
            quantities[column] += isQuantity(value.number().get()) ? 1 : 0;
            departements[column] += DEPARTEMENT.matcher(cell.text()).matches() ? 1 : 0;
            codes[column] += isCode(value.number().get()) ? 1 : 0;
            percents[column] += value.unit().equals("%") ? 1 : 0;
            money[column] += value.unit().isEmpty() || value.unit().equals("%") ? 0 : 1;
        } else if (value.state() == CellState.TEXT) {
            words[column]++;
            funders[column] += vocabulary.isFunder(cell.text()) ? 1 : 0;
        }
    }

    /** Whole numbers of a SIRET's length or more count no money that a contract knows. */
    private static boolean isCode(BigDecimal number) {
        return number.signum() > 0
                && number.precision() - number.scale() >= CODE_DIGITS
                && number.stripTrailingZeros().scale() <= 0;
    }

    /** A number with decimals or thousands; a small whole one may be an axis's. */
    private static boolean isQuantity(BigDecimal number) {
        return number.scale() > 0 || number.precision() - number.scale() > ORDINAL_DIGITS || number.signum() < 0;
    }

    /** True when numbers stand there that count something, so that they name no row. */
    boolean isQuantities(int column) {
        return isNumeric(column) && quantities[column] * 2 > numbers[column] && !isCodes(column);
    }

    /** True when most numbers there name something instead of counting it. */
    boolean isCodes(int column) {
        return codes[column] * 2 > numbers[column];
    }

    /** True when every number there could be a département's. */
    boolean areDepartements(int column) {
        return numbers[column] > 0 && departements[column] == numbers[column];
    }

    /** True when numbers make up at least half of what stands there. */
    boolean isNumeric(int column) {
        return numbers[column] > 0 && numbers[column] >= words[column];
    }

    /** True when nothing stands there that is a number or words: empty cells, dashes, "to be decided". */
    boolean isBlank(int column) {
        return numbers[column] == 0 && words[column] == 0;
    }

    boolean isPercent(int column) {
        return percents[column] > 0 && percents[column] * 2 > numbers[column];
    }

    /** True when most words there are names of those who pay. */
    boolean isFunders(int column) {
        return words[column] > 0 && funders[column] * 2 > words[column];
    }

    /** True when the numbers carry a unit of money themselves. */
    boolean statesMoney(int column) {
        return money[column] * 2 > numbers[column];
    }
}
