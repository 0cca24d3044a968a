package org.planouvert.worker;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.packed.Plain;
import org.planouvert.profile.Ocr;
import org.planouvert.profile.Passwords;
import org.planouvert.profile.Profile;
import org.planouvert.worker.Frames.Setup;

/** How what a worker must know of the job goes through the pipe. */
final class SetupPacking implements Packing<Setup> {

    private static final Packing<Profile> PROFILE = new ProfilePacking();
    private static final Packing<Path> PATH = new Paths();

    @Override
    public void write(PackedWriter out, Setup value) throws IOException {
        out.text(value.name());
        out.list(value.profiles(), PROFILE);
        out.integer(value.maxFileSize());
        out.optional(value.asOf(), Plain.DAY);
        out.list(value.passwords().words(), Plain.TEXT);
        ocr(out, value.ocr());
    }

    @Override
    public Setup read(PackedReader in) throws IOException {
        return new Setup(
                in.text(),
                in.list(PROFILE),
                in.longInteger(),
                in.optional(Plain.DAY),
                new Passwords(in.list(Plain.TEXT)),
                ocr(in));
    }

    private static void ocr(PackedWriter out, Ocr value) throws IOException {
        out.bool(value.enabled());
        out.list(value.languages(), Plain.TEXT);
        out.optional(value.program(), PATH);
        out.optional(value.data(), PATH);
        out.integer(value.dpi());
        out.integer(value.pageSeconds());
        out.optional(value.cache(), PATH);
    }

    private static Ocr ocr(PackedReader in) throws IOException {
        return new Ocr(
                in.bool(),
                in.list(Plain.TEXT),
                in.optional(PATH),
                in.optional(PATH),
                in.integer(),
                in.integer(),
                in.optional(PATH));
    }

    /** As URIs, which keep names that are no text. */
    private static final class Paths implements Packing<Path> {
        @Override
        public void write(PackedWriter out, Path value) throws IOException {
            out.text(value.toUri().toString());
        }

        @Override
        public Path read(PackedReader in) throws IOException {
            String uri = in.text();
            try {
                return Path.of(URI.create(uri));
            } catch (IllegalArgumentException | FileSystemNotFoundException e) {
                throw PackedReader.damaged("path " + uri);
            }
        }
    }
}
