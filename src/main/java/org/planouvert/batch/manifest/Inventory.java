package org.planouvert.batch.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.planouvert.batch.manifest.PrivateCopy.UnreadableInputException;
import org.planouvert.document.MediaType;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.DocumentStatus;

/** Looks at every file of the input folder once, and makes private copies of those that are to be read. */
public final class Inventory {

    /** A file written to this recently may be written to again: it is looked at twice, this far apart. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    /** Files up to this many times the size limit still get a hash; beyond, hashing alone would stall the run. */
    private static final int HASHED_TIMES_LIMIT = 10;

    private final Path input;
    private final Optional<Path> except;
    private final Path work;
    private final long maxBytes;
    private final Predicate<MediaType> read;
    private final Predicate<SourceFile> known;
    private final Map<String, String> firstPaths = new HashMap<>();

    /**
     * Prepares an inventory.
     *
     * @param input the folder to look at
     * @param except a folder below it that is left out
     * @param work an empty folder for private copies
     * @param maxBytes the largest file that is read
     * @param read types of files that some reader reads
     * @param known documents that need no copy, because their extract is kept
     */
    public Inventory(
            Path input,
            Optional<Path> except,
            Path work,
            long maxBytes,
            Predicate<MediaType> read,
            Predicate<SourceFile> known) {
        this.input = input;
        this.except = except;
        this.work = work;
        this.maxBytes = maxBytes;
        this.read = read;
        this.known = known;
    }

    /**
     * Takes the inventory.
     *
     * @param step called before each file with the number of files; may throw to stop
     * @throws IOException when the folder cannot be listed or a copy cannot be written
     */
    public <X extends Exception> Manifest take(Step<X> step) throws IOException, InterruptedException, X {
        List<Path> files = Listing.of(input, except).files();
        List<Look> looks = new ArrayList<>();
        for (Path file : files) {
            looks.add(Look.at(input, file));
        }
        settle(looks);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            step.before(files.size());
            entries.add(entry(files.get(i), looks.get(i)));
        }
        return new Manifest(entries);
    }

    /** What may stop an inventory between two files. */
    @FunctionalInterface
    public interface Step<X extends Exception> {
        void before(int files) throws X;
    }

    /** Lets time pass when some file was written to just now; {@link #entry} takes the second look. */
    private static void settle(List<Look> looks) throws InterruptedException {
        long now = Clock.systemUTC().millis();
        boolean fresh = looks.stream()
                .anyMatch(l ->
                        Math.abs(now - l.modified() / 1_000_000) < SETTLING.toMillis() && l.kind() == Look.Kind.FILE);
        if (fresh) {
            Thread.sleep(SETTLING.toMillis());
        }
    }

    private Entry entry(Path file, Look look) throws IOException {
        String path = FileName.shown(look.name());
        if (look.kind() != Look.Kind.FILE) {
            return Reasons.notAFile(look, path);
        }
        Path incoming = work.resolve("incoming");
        try {
            boolean copied = look.bytes() <= maxBytes;
            if (!copied && look.bytes() > HASHED_TIMES_LIMIT * maxBytes) {
                return Reasons.tooLarge(look, path, "", maxBytes);
            }
            PrivateCopy copy = copied ? PrivateCopy.of(file, incoming) : PrivateCopy.hashOf(file);
            if (!look.equals(Look.at(input, file)) || copy.bytes() != look.bytes()) {
                return Reasons.growing(look, path);
            }
            return copied ? copied(look, path, copy, incoming) : Reasons.tooLarge(look, path, copy.sha256(), maxBytes);
        } catch (UnreadableInputException e) {
            return Reasons.unreadable(look, path);
        }
    }

    private Entry copied(Look look, String path, PrivateCopy copy, Path incoming) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        MediaType type = MediaType.of(copy.head(), name);
        Optional<Entry> settled = Reasons.notToRead(look, path, copy.sha256(), type, read.test(type));
        if (settled.isPresent()) {
            return settled.get();
        }
        Optional<String> first = Optional.ofNullable(firstPaths.putIfAbsent(copy.sha256(), path));
        if (first.isPresent()) {
            return Reasons.duplicate(look, path, copy.sha256(), type, first.get());
        }
        Entry entry = new Entry(look, path, copy.sha256(), type, type.mime(), DocumentStatus.EXTRACTED, "", "");
        SourceFile source = entry.source(work);
        if (!known.test(source)) {
            Files.move(incoming, source.file(), StandardCopyOption.REPLACE_EXISTING);
        }
        return entry;
    }
}
