package org.planouvert.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import org.planouvert.write.csv.RawRecords;
import org.planouvert.write.datapackage.FileFacts;

/**
 * The records of two CSV files of one shape, compared byte by byte: most are the same from one release to the next, and need
 * not be taken apart to know it. A record is known by the first 64 bits of its SHA-256.
 */
final class RecordHashes {

    private final MessageDigest digest = FileFacts.digest();
    private long[] hashes = new long[1024];
    private int size;

    private RecordHashes() {}

    /**
     * The records of each file that the other one does not have.
     *
     * @param records how many the older file has
     * @param before 0-based places in the older file, the header not counted
     * @param after the same in the newer file
     */
    record Differing(int records, BitSet before, BitSet after) {}

    /** Compares two files. Reads the newer one twice, so that memory holds one number for each record. */
    static Differing between(Path older, Path newer) throws IOException {
        RecordHashes old = new RecordHashes();
        scan(older, old::add);
        RecordHashes fresh = new RecordHashes();
        scan(newer, fresh::add);
        fresh.sort();
        BitSet before = new BitSet(old.size);
        for (int i = 0; i < old.size; i++) {
            before.set(i, !fresh.has(old.hashes[i]));
        }
        old.sort();
        BitSet after = new BitSet(fresh.size);
        int[] place = {0};
        scan(newer, record -> after.set(place[0]++, !old.has(fresh.hash(record))));
        return new Differing(old.size, before, after);
    }

    /** What comes of comparing a file with another of the same content. */
    static Differing none(Path older) throws IOException {
        return new Differing(count(older), new BitSet(), new BitSet());
    }

    /** How many records a file has, without its header. */
    static int count(Path file) throws IOException {
        int[] count = {0};
        scan(file, record -> count[0]++);
        return count[0];
    }

    private interface Use {
        void of(RawRecords record);
    }

    private static void scan(Path file, Use use) throws IOException {
        try (RawRecords records = RawRecords.open(file)) {
            records.next();
            while (records.next()) {
                use.of(records);
            }
        }
    }

    private void add(RawRecords record) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash(record);
    }

    private long hash(RawRecords record) {
        digest.update(record.bytes(), record.start(), record.length());
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private void sort() {
        Arrays.sort(hashes, 0, size);
    }

    private boolean has(long hash) {
        return Arrays.binarySearch(hashes, 0, size, hash) >= 0;
    }
}
