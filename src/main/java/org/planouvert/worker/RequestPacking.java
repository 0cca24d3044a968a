package org.planouvert.worker;

import java.io.IOException;
import org.planouvert.document.MediaType;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.worker.Frames.Request;

/** How a request goes through the pipe. */
final class RequestPacking implements Packing<Request> {

    private static final MediaType[] TYPES = MediaType.values();

    @Override
    public void write(PackedWriter out, Request value) throws IOException {
        out.text(value.file());
        out.text(value.path());
        out.text(value.sha256());
        out.integer(value.bytes());
        out.constant(value.type());
        out.text(value.extract());
        out.integer(value.pictures());
        out.text(value.draft());
        out.integer(value.cpuMillis());
        out.integer(value.threads());
        out.integer(value.reader());
    }

    @Override
    public Request read(PackedReader in) throws IOException {
        return new Request(
                in.text(),
                in.text(),
                in.text(),
                in.longInteger(),
                in.constant(TYPES),
                in.text(),
                in.integer(),
                in.text(),
                in.longInteger(),
                in.integer(),
                in.integer());
    }
}
