package org.planouvert.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Method;
import org.planouvert.domain.Region;
import org.planouvert.layout.table.PageTable;

/** Page tables as tables of the document. */
final class JoinedTables {

    private JoinedTables() {}

    static List<Table> of(List<PageTable> parts) {
        List<Table> tables = new ArrayList<>();
        for (PageTable p : parts) {
            List<Table.Cell> cells = p.cells().stream()
                    .map(c -> new Table.Cell(
                            c.row(),
                            c.column(),
                            c.rowSpan(),
                            c.columnSpan(),
                            c.header(),
                            c.text(),
                            c.note(),
                            Optional.empty(),
                            p.page(),
                            Region.of(c.box())))
                    .toList();
            tables.add(new Table(
                    tables.size(),
                    p.caption(),
                    p.unit(),
                    p.rows(),
                    p.columns(),
                    p.headerRows(),
                    cells,
                    List.of(new Table.Part(p.page(), Region.of(p.box()), 0)),
                    Method.TABLE,
                    p.confidence()));
        }
        return tables;
    }
}
