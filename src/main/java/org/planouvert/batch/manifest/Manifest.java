package org.planouvert.batch.manifest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The frozen list of inputs: what a run works on, whatever happens to the folder meanwhile.
 *
 * @param entries in the order of the bytes of their paths
 */
public record Manifest(List<Entry> entries) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
        try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            for (Entry entry : entries) {
                out.write(JSON.writeValueAsString(entry));
                out.newLine();
            }
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Reads a frozen manifest. */
    public static Manifest read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                entries.add(JSON.readValue(line, Entry.class));
            }
        } catch (JacksonException e) {
            throw new IOException(file + " cannot be understood", e);
        }
        return new Manifest(entries);
    }
}
