package org.planouvert.parse.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawTable;
import org.planouvert.parse.RawTable.Figure;

/** The figures of a table, six bytes each, made when asked for; a maquette can have millions of them. */
final class FigureList extends RawTable.Figures {

    private final Table table;
    private final CellValues values;
    private final List<String> units = new ArrayList<>();
    private int[] cells = new int[64];
    private short[] unitIndex = new short[64];
    private int size;

    FigureList(Table table, CellValues values) {
        this.table = table;
        this.values = values;
    }

    /** Adds the cell with this index, in whose place this unit holds. */
    void add(int cell, String unit) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
            unitIndex = Arrays.copyOf(unitIndex, size * 2);
        }
        int known = units.indexOf(unit);
        if (known < 0) {
            known = units.size();
            units.add(unit);
        }
        cells[size] = cell;
        unitIndex[size] = (short) known;
        size++;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Figure get(int index) {
        Table.Cell cell = table.cells().get(cells[index]);
        CellValue value = values.read(cell);
        String note = value.note().isEmpty() ? cell.note() : value.note();
        Table.Cell read = new Table.Cell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.header(),
                cell.text(),
                note,
                value.number(),
                cell.page(),
                cell.region());
        return new Figure(read, value.state(), units.get(unitIndex[index]));
    }
}
