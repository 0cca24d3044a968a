package org.planouvert.quality.rule;

import org.planouvert.domain.Amount;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Section;
import org.planouvert.domain.TableCell;

/**
 * The row that a finding is about.
 *
 * @param table the published table that holds it, such as {@code amounts}; empty for none
 * @param id the row's id
 * @param documentId the document it was read from; empty for none
 * @param page 1-based; 0 when it has no page
 */
public record Subject(String table, String id, String documentId, int page) {

    /** The contract as a whole. */
    public static final Subject WHOLE = new Subject("", "", "", 0);

    public static Subject of(Amount a) {
        return new Subject(
                "amounts", a.id(), a.provenance().documentId(), a.provenance().page());
    }

    public static Subject of(Operation o) {
        return new Subject(
                "operations",
                o.id(),
                o.provenance().documentId(),
                o.provenance().page());
    }

    public static Subject of(Party p) {
        return new Subject(
                "parties", p.id(), p.provenance().documentId(), p.provenance().page());
    }

    public static Subject of(Section s) {
        return new Subject("sections", s.id(), s.documentId(), s.pageStart());
    }

    /** The table in which a cell stands. */
    public static Subject of(TableCell c) {
        return new Subject("table_cells", c.tableId(), c.documentId(), c.page());
    }

    public static Subject of(DocumentRecord d) {
        return new Subject("documents", d.documentId(), d.documentId(), 0);
    }
}
