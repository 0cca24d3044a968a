package org.planouvert.write.table;

import java.util.List;

/** The tables of a release, in the order in which they are written and listed. */
public final class ReleaseTables {

    public static final List<TableSchema<?>> ALL = List.of(
            DocumentsTable.SCHEMA,
            ContractsTable.SCHEMA,
            PartiesTable.SCHEMA,
            SectionsTable.SCHEMA,
            OperationsTable.SCHEMA,
            AmountsTable.SCHEMA,
            TableCellsTable.SCHEMA,
            FindingsTable.SCHEMA);

    private ReleaseTables() {}
}
