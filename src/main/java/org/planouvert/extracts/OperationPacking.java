package org.planouvert.extracts;

import java.io.IOException;
import org.planouvert.domain.GeoMethod;
import org.planouvert.domain.Location;
import org.planouvert.domain.Operation;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;

/** How an operation is written and read back. */
final class OperationPacking implements Packing<Operation> {

    private static final OperationCategory[] CATEGORIES = OperationCategory.values();
    private static final OperationStatus[] STATUSES = OperationStatus.values();
    private static final GeoMethod[] METHODS = GeoMethod.values();

    @Override
    public void write(PackedWriter out, Operation value) throws IOException {
        out.text(value.id());
        out.text(value.contractId());
        out.text(value.sectionId());
        out.text(value.label());
        out.constant(value.category());
        out.constant(value.status());
        out.text(value.owner());
        location(out, value.location());
        out.text(value.listLabel());
        RowParts.provenance(out, value.provenance());
    }

    @Override
    public Operation read(PackedReader in) throws IOException {
        return new Operation(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.constant(CATEGORIES),
                in.constant(STATUSES),
                in.text(),
                location(in),
                in.text(),
                RowParts.provenance(in));
    }

    private static void location(PackedWriter out, Location value) throws IOException {
        out.text(value.asWritten());
        out.text(value.departementCode());
        out.text(value.epci());
        out.text(value.epciSiren());
        out.text(value.commune());
        out.text(value.inseeCode());
        out.text(value.district());
        out.constant(value.method());
    }

    private static Location location(PackedReader in) throws IOException {
        return new Location(
                in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.constant(METHODS));
    }
}
