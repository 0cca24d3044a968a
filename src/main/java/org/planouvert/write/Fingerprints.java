package org.planouvert.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.planouvert.write.datapackage.FileFacts;

/**
 * The keys and contents of a table's rows as two 64-bit hashes each, so that a table of millions of rows can be compared
 * without keeping it. Among a million rows the chance that two keys share a hash is one in forty million.
 */
final class Fingerprints {

    private final MessageDigest digest = FileFacts.digest();
    private long[] keys = new long[1024];
    private long[] rows = new long[1024];
    private int size;
    private boolean sorted = true;

    /** The first 64 bits of a SHA-256 over the words, each ended by a zero byte. */
    long hash(List<String> words) {
        for (String word : words) {
            digest.update(word.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    void add(long key, long row) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
        }
        keys[size] = key;
        rows[size] = row;
        size++;
        sorted = false;
    }

    int size() {
        return size;
    }

    boolean hasKey(long key) {
        return find(key) >= 0;
    }

    /** True when a row has that key and that content. */
    boolean has(long key, long row) {
        int at = find(key);
        return at >= 0 && rows[at] == row;
    }

    private int find(long key) {
        if (!sorted) {
            sort();
        }
        return Arrays.binarySearch(keys, 0, size, key);
    }

    /** Sorts both arrays by key: places are sorted, then both are laid out anew. */
    private void sort() {
        Integer[] places = new Integer[size];
        Arrays.setAll(places, i -> i);
        long[] unsortedKeys = keys;
        long[] unsortedRows = rows;
        Arrays.sort(places, (a, b) -> Long.compare(unsortedKeys[a], unsortedKeys[b]));
        keys = Arrays.stream(places).mapToLong(i -> unsortedKeys[i]).toArray();
        rows = Arrays.stream(places).mapToLong(i -> unsortedRows[i]).toArray();
        sorted = true;
        if (keys.length == 0) {
            keys = new long[1];
            rows = new long[1];
        }
    }
}
