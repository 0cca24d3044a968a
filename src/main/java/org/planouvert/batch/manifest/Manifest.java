package org.planouvert.batch.manifest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;

/**
 * The frozen list of inputs: what a run works on, whatever happens to the folder meanwhile.
 *
 * @param entries in the order of the bytes of their paths
 */
public record Manifest(List<Entry> entries) {

    private static final Packing<Entry> ENTRY = new EntryPacking();

    public Manifest {
        entries = List.copyOf(entries);
    }

    /** The documents that an extractor is to read. */
    public List<Entry> toRead() {
        return entries.stream().filter(Entry::isToRead).toList();
    }

    /** True when the folder still looks as it did at the inventory. */
    public boolean stillHolds(Path input, Optional<Path> except) throws IOException {
        List<Look> now = Listing.of(input, except).files().stream()
                .map(f -> Look.at(input, f))
                .toList();
        return now.equals(entries.stream().map(Entry::look).toList());
    }

    /** Freezes the manifest: it has its name only when all of it is on the disk. */
    public void freeze(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (PackedWriter out = new PackedWriter(Files.newOutputStream(draft))) {
            out.list(entries, ENTRY);
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Reads a frozen manifest. */
    public static Manifest read(Path file) throws IOException {
        try (PackedReader in = new PackedReader(Files.newInputStream(file))) {
            return new Manifest(in.list(ENTRY));
        } catch (IOException e) {
            throw new IOException(file + " cannot be read", e);
        }
    }
}
