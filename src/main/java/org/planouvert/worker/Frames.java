package org.planouvert.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planouvert.document.MediaType;
import org.planouvert.document.SourceFile;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.profile.Job;
import org.planouvert.profile.Ocr;
import org.planouvert.profile.Passwords;
import org.planouvert.profile.Profile;

/** What parent and worker say to each other: packed values behind their length in bytes, through a pipe. */
final class Frames {

    /** Far above any message; a longer one is noise on the pipe. */
    private static final int LONGEST = 64 << 20;

    static final Packing<Setup> SETUP = new SetupPacking();
    static final Packing<Request> REQUEST = new RequestPacking();
    static final Packing<Answer> ANSWER = new AnswerPacking();

    private Frames() {}

    /** What a worker must know of the job. Passwords go through the pipe, where no list of processes shows them. */
    record Setup(
            String name,
            List<Profile> profiles,
            long maxFileSize,
            Optional<LocalDate> asOf,
            Passwords passwords,
            Ocr ocr) {

        static Setup of(Job job) {
            return new Setup(job.name(), job.profiles(), job.maxFileSize(), job.asOf(), job.passwords(), job.ocr());
        }

        /** The job as far as reading a document needs it; it has no folders. */
        Job job() {
            Path none = Path.of("");
            return new Job(
                    name,
                    none,
                    none,
                    none,
                    1,
                    profiles,
                    List.of(),
                    Job.Dialect.STANDARD,
                    "",
                    maxFileSize,
                    asOf,
                    passwords,
                    Job.Report.USUAL,
                    List.of(),
                    ocr);
        }
    }

    /**
     * A document to read, or to draw.
     *
     * @param file where its bytes are, as a URI, which keeps names that are no text
     * @param extract where its dossier is, as a URI, when pages are to be drawn; empty when it is to be read
     * @param pictures how many pages may be drawn
     * @param draft where to leave the dossier or the pictures, as a URI
     * @param cpuMillis how much processor time it may take
     * @param threads how many of its scanned pages may be read at once
     * @param reader which of the worker's readers is to do it, from 0
     */
    record Request(
            String file,
            String path,
            String sha256,
            long bytes,
            MediaType type,
            String extract,
            int pictures,
            String draft,
            long cpuMillis,
            int threads,
            int reader) {

        static Request toRead(SourceFile source, Path draft, long cpuMillis) {
            return of(source, "", 0, draft, cpuMillis);
        }

        static Request toDraw(SourceFile source, Path extract, int pictures, Path draft, long cpuMillis) {
            return of(source, extract.toUri().toString(), pictures, draft, cpuMillis);
        }

        /** The same with more or fewer threads. */
        Request on(int more) {
            return new Request(file, path, sha256, bytes, type, extract, pictures, draft, cpuMillis, more, reader);
        }

        /** The same for another reader. */
        Request to(int other) {
            return new Request(file, path, sha256, bytes, type, extract, pictures, draft, cpuMillis, threads, other);
        }

        private static Request of(SourceFile source, String extract, int pictures, Path draft, long cpuMillis) {
            return new Request(
                    source.file().toUri().toString(),
                    source.path(),
                    source.sha256(),
                    source.bytes(),
                    source.mediaType(),
                    extract,
                    pictures,
                    draft.toUri().toString(),
                    cpuMillis,
                    1,
                    0);
        }

        boolean isToDraw() {
            return !extract.isEmpty();
        }

        Path extractFile() {
            return Path.of(URI.create(extract));
        }

        SourceFile source() {
            return new SourceFile(Path.of(URI.create(file)), path, sha256, bytes, type);
        }

        Path draftFile() {
            return Path.of(URI.create(draft));
        }
    }

    /**
     * An answer: one for each page whose picture was read, and a last one.
     *
     * @param reader which of the worker's readers gives it, from 0
     * @param page the 1-based number of a page that was read; 0 in the last answer
     * @param failure in the last answer, why the dossier or the pictures could not be written; empty when they were
     */
    record Answer(int reader, int page, String failure) {

        static Answer page(int reader, int number) {
            return new Answer(reader, number, "");
        }

        static Answer last(int reader, String failure) {
            return new Answer(reader, 0, failure);
        }

        boolean isLast() {
            return page == 0;
        }
    }

    static <T> void write(DataOutputStream out, Packing<T> as, T message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackedWriter values = new PackedWriter(bytes)) {
            as.write(values, message);
        }
        // Pages are told of on several threads, and readers answer on theirs.
        synchronized (out) {
            out.writeInt(bytes.size());
            bytes.writeTo(out);
            out.flush();
        }
    }

    /**
     * Reads a message.
     *
     * @throws EOFException when the other end is gone
     */
    static <T> T read(DataInputStream in, Packing<T> as) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a message of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        try (PackedReader values = new PackedReader(new ByteArrayInputStream(bytes))) {
            return as.read(values);
        }
    }
}
