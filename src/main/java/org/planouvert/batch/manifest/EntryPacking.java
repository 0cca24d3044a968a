package org.planouvert.batch.manifest;

import java.io.IOException;
import org.planouvert.document.MediaType;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;

/** How an entry of a manifest is written and read back. */
final class EntryPacking implements Packing<Entry> {

    private static final Look.Kind[] KINDS = Look.Kind.values();
    private static final MediaType[] TYPES = MediaType.values();
    private static final DocumentStatus[] STATUSES = DocumentStatus.values();

    @Override
    public void write(PackedWriter out, Entry value) throws IOException {
        Look look = value.look();
        out.text(look.name());
        out.constant(look.kind());
        out.integer(look.bytes());
        out.integer(look.modified());
        out.integer(look.changed());
        out.integer(look.inode());
        out.text(value.path());
        out.text(value.sha256());
        out.constant(value.type());
        out.text(value.mime());
        out.constant(value.status());
        out.text(value.reasonCode());
        out.text(value.reason());
    }

    @Override
    public Entry read(PackedReader in) throws IOException {
        Look look = new Look(
                in.text(), in.constant(KINDS), in.longInteger(), in.longInteger(), in.longInteger(), in.longInteger());
        return new Entry(
                look, in.text(), in.text(), in.constant(TYPES), in.text(), in.constant(STATUSES), in.text(), in.text());
    }
}
