package org.planouvert.parse.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.layout.Table;
import org.planouvert.parse.Observation;
import org.planouvert.parse.RawOperation;
import org.planouvert.parse.RawTable;
import org.planouvert.parse.RawTable.Column;
import org.planouvert.parse.RawTable.Row;
import org.planouvert.profile.Profile;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.RowRole;
import org.planouvert.text.Fold;

/** Gives tables of all sources their meaning, in the words of one profile. Keeps nothing between two tables. */
public final class TableReader {

    /** So many rows show how a table writes its numbers. */
    private static final int SAMPLE = 500;

    private final TableWords words;

    public TableReader(Profile profile) {
        this.words = new TableWords(profile);
    }

    /**
     * Reads a table.
     *
     * @param table as laid out
     * @param section index of the section around it; -1 for none
     * @param firstOperation the index that its first operation will have among those of the document
     */
    public TableReading read(Table table, int section, int firstOperation) {
        TableGrid grid = new TableGrid(table);
        String tableUnit = tableUnit(grid);
        CellValues cells = new CellValues(words, pointGroups(grid, tableUnit));
        CellValues values = cells.remembering();
        ColumnContents contents = new ColumnContents(grid, words, values);
        boolean throughout = !tableUnit.isEmpty() || hasFundersInRows(grid, values);
        ColumnReader reader = new ColumnReader(grid, words, contents, throughout);
        boolean financial = throughout || reader.showsMoney();
        List<Column> columns = reader.read(financial);
        List<Row> rows = new RowReader(grid, words, values, columns, new RowLabels(grid, columns, contents)).read();
        List<RawOperation> operations =
                new OperationRows(grid, words, columns, contents, section, firstOperation).read(rows);
        // The list lives longer than this table is looked at, and remembers nothing.
        FigureList figures = new FigureList(table, cells);
        addFigures(figures, grid, values, columns, rows, tableUnit.isEmpty() ? common(columns) : tableUnit);
        RawTable read = new RawTable(table, section, columns, rows, figures);
        return new TableReading(read, operations, observations(read, tableUnit), cells);
    }

    /** The unit that holds for the whole table: as laid out, in its caption, or in the headings of its labels. */
    private String tableUnit(TableGrid grid) {
        Table table = grid.table();
        String stated = words.unitIn(table.unit());
        if (!stated.isEmpty()) {
            return stated;
        }
        String inCaption = words.statedUnit(table.caption());
        if (!inCaption.isEmpty()) {
            return inCaption;
        }
        return table.headerRows() == 0 ? "" : words.unitIn(grid.text(0, 0));
    }

    /** The unit that all columns of money with a unit share: what sums them up is counted in it too. */
    private static String common(List<Column> columns) {
        List<String> units = columns.stream()
                .filter(c -> c.money() && !c.unit().isEmpty())
                .map(Column::unit)
                .distinct()
                .toList();
        boolean othersSum = columns.stream()
                .filter(c -> c.money() && c.unit().isEmpty())
                .allMatch(c -> c.role()
                        .filter(r -> r == ColumnRole.TOTAL || r == ColumnRole.SUBTOTAL)
                        .isPresent());
        return units.size() == 1 && othersSum ? units.get(0) : "";
    }

    /** True when a point before three digits parts thousands; a table in millions has decimals there. */
    private boolean pointGroups(TableGrid grid, String unit) {
        int last = Math.min(grid.rows(), grid.table().headerRows() + SAMPLE);
        for (int row = grid.table().headerRows(); row < last; row++) {
            for (Table.Cell cell : grid.row(row)) {
                String text = Fold.text(cell.text());
                if (cell.number().isEmpty() && WrittenNumber.showsPointGroups(text)) {
                    return true;
                }
                if (cell.number().isEmpty() && WrittenNumber.showsDecimalPoint(text)) {
                    return false;
                }
            }
        }
        return words.unit(unit)
                .map(u -> u.factor().precision() - u.factor().scale() < 7)
                .orElse(true);
    }

    /** True for a table turned round: those who pay stand in its rows, with numbers beside them. */
    private boolean hasFundersInRows(TableGrid grid, CellValues values) {
        int funders = 0;
        int last = Math.min(grid.rows(), grid.table().headerRows() + SAMPLE);
        for (int row = grid.table().headerRows(); row < last; row++) {
            Optional<Table.Cell> first = grid.row(row).stream()
                    .filter(cell -> !cell.text().isBlank())
                    .findFirst();
            boolean states = grid.row(row).stream()
                    .anyMatch(cell -> values.read(cell).number().isPresent());
            funders +=
                    states && first.filter(cell -> words.isFunder(cell.text())).isPresent() ? 1 : 0;
        }
        return funders > 1;
    }

    private static void addFigures(
            FigureList figures,
            TableGrid grid,
            CellValues values,
            List<Column> columns,
            List<Row> rows,
            String tableUnit) {
        for (int row = grid.table().headerRows(); row < grid.rows(); row++) {
            if (rows.get(row).role().filter(role -> role == RowRole.SECTION).isPresent()) {
                continue;
            }
            int index = grid.firstIndex(row);
            for (Table.Cell cell : grid.row(row)) {
                if (cell.column() < columns.size() && columns.get(cell.column()).money()) {
                    addFigure(figures, index, values.read(cell), columns.get(cell.column()), tableUnit);
                }
                index++;
            }
        }
    }

    private static void addFigure(FigureList figures, int index, CellValue value, Column column, String tableUnit) {
        if (value.state() == CellState.TEXT || value.unit().equals("%")) {
            return;
        }
        String unit = !value.unit().isEmpty() ? value.unit() : column.unit().isEmpty() ? tableUnit : column.unit();
        figures.add(index, unit);
    }

    private List<Observation> observations(RawTable read, String tableUnit) {
        List<Observation> seen = new ArrayList<>();
        Table table = read.table();
        boolean unknown = tableUnit.isEmpty()
                && read.columns().stream()
                        .anyMatch(column -> column.money() && column.unit().isEmpty())
                && common(read.columns()).isEmpty()
                && read.figures().stream()
                        .anyMatch(figure -> figure.unit().isEmpty() && figure.state() == CellState.NUMBER);
        if (unknown) {
            seen.add(new Observation(
                    "R21_UNIT_KNOWN",
                    Severity.WARNING,
                    table.page(),
                    new Message(
                            String.format(
                                    Locale.ROOT,
                                    "Le tableau %d ne dit pas son unité (€, k€, M€) ; ses nombres restent tels quels.",
                                    table.index() + 1),
                            String.format(
                                    Locale.ROOT,
                                    "Table %d does not state its unit (€, k€, M€); its numbers stay as written.",
                                    table.index() + 1))));
        }
        table.cells().stream()
                .filter(cell -> cell.text().startsWith("#") && values(cell))
                .findFirst()
                .ifPresent(cell -> seen.add(new Observation(
                        "R44_TEMPLATE_RESIDUE",
                        Severity.WARNING,
                        cell.page(),
                        new Message(
                                "La cellule " + cell.region().text() + " montre " + cell.text()
                                        + " : corriger la formule à la source.",
                                "Cell " + cell.region().text() + " shows " + cell.text()
                                        + ": correct the formula at the source."))));
        return seen;
    }

    private boolean values(Table.Cell cell) {
        return new CellValues(words, true).read(cell).state() == CellState.NOT_EVALUATED;
    }
}
