package org.planouvert.normalize;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.domain.Location;
import org.planouvert.domain.Operation;
import org.planouvert.parse.RawOperation;

/** The operations of a document with their places and ids. */
final class OperationRows {

    private final List<Operation> rows = new ArrayList<>();

    OperationRows(List<RawOperation> operations, SectionRows sections, Locations locations, String documentId) {
        LocalIds ids = new LocalIds();
        for (RawOperation raw : operations) {
            Location location = locations.of(raw.site());
            String id = ids.of(raw.label(), location.commune(), location.district(), raw.listLabel());
            rows.add(new Operation(
                    id,
                    "",
                    sections.id(raw.section()),
                    raw.label(),
                    raw.category(),
                    raw.status(),
                    raw.owner(),
                    location,
                    raw.listLabel(),
                    raw.place().in(documentId, raw.method(), raw.confidence())));
            locations.reportDoubts(raw, id);
        }
    }

    List<Operation> rows() {
        return List.copyOf(rows);
    }

    /** The id of an operation; empty for -1. */
    String id(int index) {
        return index < 0 ? "" : rows.get(index).id();
    }
}
