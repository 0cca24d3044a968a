package org.planouvert.extracts;

import java.io.IOException;
import org.planouvert.domain.Contract;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.packed.Plain;

/** How a contract is written and read back. */
final class ContractPacking implements Packing<Contract> {

    @Override
    public void write(PackedWriter out, Contract value) throws IOException {
        out.text(value.id());
        out.text(value.kind());
        out.text(value.title());
        out.text(value.generation());
        out.text(value.territory());
        out.list(value.regionCodes(), Plain.TEXT);
        out.text(value.codeVintage());
        RowParts.period(out, value.period());
        out.optional(value.signedOn(), Plain.DAY);
        out.text(value.currency());
        out.optional(value.totalEur(), Plain.DECIMAL);
        out.text(value.totalPerimeter());
        out.text(value.amendsContractId());
        out.list(value.documentIds(), Plain.TEXT);
    }

    @Override
    public Contract read(PackedReader in) throws IOException {
        return new Contract(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.list(Plain.TEXT),
                in.text(),
                RowParts.period(in),
                in.optional(Plain.DAY),
                in.text(),
                in.optional(Plain.DECIMAL),
                in.text(),
                in.text(),
                in.list(Plain.TEXT));
    }
}
