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
import org.planouvert.crew.Crew;
import org.planouvert.document.MediaType;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.DocumentStatus;

/** Looks at every file of the input folder once, and makes private copies of those that are to be read. */
public final class Inventory {

    /** A file written to this recently may be written to again: it is looked at twice, this far apart. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    /** Files up to this many times the size limit still get a hash; beyond, hashing alone would stall the run. */
    private static final int HASHED_TIMES_LIMIT = 10;

    /** Files copied at once: as many again may wait in the work folder. */
    private static final int AT_ONCE = 4;

    private final Path input;
    private final Optional<Path> except;
    private final Path work;
    private final long maxBytes;
    private final Predicate<MediaType> read;
    private final Predicate<SourceFile> known;
    private final Crew crew;
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
     * @param crew who copies and hashes
     */
    public Inventory(
            Path input,
            Optional<Path> except,
            Path work,
            long maxBytes,
            Predicate<MediaType> read,
            Predicate<SourceFile> known,
            Crew crew) {
        this.input = input;
        this.except = except;
        this.work = work;
        this.maxBytes = maxBytes;
        this.read = read;
        this.known = known;
        this.crew = crew;
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
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<Waiting> some = new ArrayList<>();
            for (int i = from; i < Math.min(from + AT_ONCE, files.size()); i++) {
                step.before(files.size());
                some.add(new Waiting(files.get(i), looks.get(i), incoming(i - from)));
            }
            for (Arrival arrival : crew.call(() -> Crew.all(some, this::arrival))) {
                entries.add(entry(arrival));
            }
        }
        for (int i = 0; i < AT_ONCE; i++) {
            Files.deleteIfExists(incoming(i));
        }
        return new Manifest(entries);
    }

    private Path incoming(int place) {
        return work.resolve("incoming-" + place);
    }

    /** What may stop an inventory between two files. */
    @FunctionalInterface
    public interface Step<X extends Exception> {
        void before(int files) throws X;
    }

    /** Lets time pass when some file was written to just now; {@link #arrival} takes the second look. */
    private static void settle(List<Look> looks) throws InterruptedException {
        long now = Clock.systemUTC().millis();
        boolean fresh = looks.stream()
                .anyMatch(l ->
                        Math.abs(now - l.modified() / 1_000_000) < SETTLING.toMillis() && l.kind() == Look.Kind.FILE);
        if (fresh) {
            Thread.sleep(SETTLING.toMillis());
        }
    }

    /**
     * A file to be copied and hashed.
     *
     * @param incoming where its copy goes
     */
    private record Waiting(Path file, Look look, Path incoming) {

        String path() {
            return FileName.shown(look.name());
        }
    }

    /** A file that was looked at by itself; what stands elsewhere in the folder decides the rest. */
    private sealed interface Arrival {}

    private record Refused(Entry entry) implements Arrival {}

    private record Copied(Waiting from, PrivateCopy copy) implements Arrival {}

    private Arrival arrival(Waiting from) throws IOException {
        Look look = from.look();
        String path = from.path();
        if (look.kind() != Look.Kind.FILE) {
            return new Refused(Reasons.notAFile(look, path));
        }
        try {
            boolean copied = look.bytes() <= maxBytes;
            if (!copied && look.bytes() > HASHED_TIMES_LIMIT * maxBytes) {
                return new Refused(Reasons.tooLarge(look, path, "", maxBytes));
            }
            PrivateCopy copy = copied ? PrivateCopy.of(from.file(), from.incoming()) : PrivateCopy.hashOf(from.file());
            if (!look.equals(Look.at(input, from.file())) || copy.bytes() != look.bytes()) {
                return new Refused(Reasons.growing(look, path));
            }
            return copied ? new Copied(from, copy) : new Refused(Reasons.tooLarge(look, path, copy.sha256(), maxBytes));
        } catch (UnreadableInputException e) {
            return new Refused(Reasons.unreadable(look, path));
        }
    }

    private Entry entry(Arrival arrival) throws IOException {
        return arrival instanceof Copied copied ? entry(copied) : ((Refused) arrival).entry();
    }

    private Entry entry(Copied arrival) throws IOException {
        PrivateCopy copy = arrival.copy();
        Look look = arrival.from().look();
        String path = arrival.from().path();
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
            Files.move(arrival.from().incoming(), source.file(), StandardCopyOption.REPLACE_EXISTING);
        }
        return entry;
    }
}
