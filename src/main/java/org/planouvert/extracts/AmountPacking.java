package org.planouvert.extracts;

import java.io.IOException;
import org.planouvert.domain.Amount;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.packed.Plain;

/** How an amount is written and read back. */
final class AmountPacking implements Packing<Amount> {

    @Override
    public void write(PackedWriter out, Amount value) throws IOException {
        out.text(value.id());
        out.text(value.contractId());
        out.text(value.sectionId());
        out.text(value.operationId());
        AmountParts.payer(out, value.payer());
        AmountParts.nature(out, value.nature());
        AmountParts.money(out, value.money());
        out.optional(value.sharePercent(), Plain.DECIMAL);
        out.text(value.programmeCode());
        RowParts.period(out, value.period());
        out.text(value.perimeter());
        out.text(value.parentId());
        out.text(value.repeatOf());
        AmountParts.table(out, value.table());
        out.text(value.verifiedBy());
        RowParts.provenance(out, value.provenance());
    }

    @Override
    public Amount read(PackedReader in) throws IOException {
        return new Amount(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                AmountParts.payer(in),
                AmountParts.nature(in),
                AmountParts.money(in),
                in.optional(Plain.DECIMAL),
                in.text(),
                RowParts.period(in),
                in.text(),
                in.text(),
                in.text(),
                AmountParts.table(in),
                in.text(),
                RowParts.provenance(in));
    }
}
