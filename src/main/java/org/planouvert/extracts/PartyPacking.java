package org.planouvert.extracts;

import java.io.IOException;
import org.planouvert.domain.Party;
import org.planouvert.domain.PartyCategory;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.packed.Plain;

/** How a party is written and read back. */
final class PartyPacking implements Packing<Party> {

    private static final PartyCategory[] CATEGORIES = PartyCategory.values();

    @Override
    public void write(PackedWriter out, Party value) throws IOException {
        out.text(value.id());
        out.text(value.contractId());
        out.text(value.label());
        out.constant(value.category());
        out.text(value.inseeCode());
        out.text(value.siren());
        out.text(value.roleAsWritten());
        out.optional(value.deliberationDate(), Plain.DAY);
        RowParts.provenance(out, value.provenance());
    }

    @Override
    public Party read(PackedReader in) throws IOException {
        return new Party(
                in.text(),
                in.text(),
                in.text(),
                in.constant(CATEGORIES),
                in.text(),
                in.text(),
                in.text(),
                in.optional(Plain.DAY),
                RowParts.provenance(in));
    }
}
