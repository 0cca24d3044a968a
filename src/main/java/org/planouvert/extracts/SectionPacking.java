package org.planouvert.extracts;

import java.io.IOException;
import org.planouvert.domain.Section;
import org.planouvert.domain.SectionKind;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;

/** How a section is written and read back. */
final class SectionPacking implements Packing<Section> {

    private static final SectionKind[] KINDS = SectionKind.values();

    @Override
    public void write(PackedWriter out, Section value) throws IOException {
        out.text(value.id());
        out.text(value.contractId());
        out.text(value.documentId());
        out.text(value.parentId());
        out.integer(value.depth());
        out.integer(value.ordinal());
        out.constant(value.kind());
        out.text(value.numberAsWritten());
        out.text(value.numberPath());
        out.text(value.title());
        out.text(value.path());
        out.integer(value.pageStart());
        out.integer(value.pageEnd());
        out.real(value.confidence());
    }

    @Override
    public Section read(PackedReader in) throws IOException {
        return new Section(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.integer(),
                in.integer(),
                in.constant(KINDS),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.integer(),
                in.integer(),
                in.real());
    }
}
