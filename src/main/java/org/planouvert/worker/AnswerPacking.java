package org.planouvert.worker;

import java.io.IOException;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.worker.Frames.Answer;

/** How an answer goes through the pipe. */
final class AnswerPacking implements Packing<Answer> {

    @Override
    public void write(PackedWriter out, Answer value) throws IOException {
        out.integer(value.reader());
        out.integer(value.page());
        out.text(value.failure());
    }

    @Override
    public Answer read(PackedReader in) throws IOException {
        return new Answer(in.integer(), in.integer(), in.text());
    }
}
