package org.planouvert.pipeline;

import java.util.Optional;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.TableCell;

/**
 * Where a table breaks off that goes on in the next part of its sheet.
 *
 * @param tableId its id
 * @param tableIndex its 0-based place in the document
 * @param rows how many rows it has so far
 * @param sectionId the section around it; empty for none
 */
record TableEnd(String tableId, int tableIndex, int rows, String sectionId) {

    /** The last table of a sheet. */
    static Optional<TableEnd> of(Dossier dossier, int sheet) {
        Optional<TableCell> last = dossier.cells().stream()
                .filter(c -> c.page() == sheet)
                .reduce((one, other) -> other.tableIndex() >= one.tableIndex() ? other : one);
        return last.map(cell -> {
            int rows = dossier.cells().stream()
                    .filter(c -> c.tableId().equals(cell.tableId()))
                    .mapToInt(c -> c.row() + 1)
                    .max()
                    .orElse(0);
            String section = dossier.amounts().stream()
                    .filter(a -> a.table().tableId().equals(cell.tableId()))
                    .map(a -> a.sectionId())
                    .findFirst()
                    .orElse("");
            return new TableEnd(cell.tableId(), cell.tableIndex(), rows, section);
        });
    }
}
