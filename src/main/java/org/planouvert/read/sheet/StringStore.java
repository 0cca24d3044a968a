package org.planouvert.read.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list of texts as bytes, at a third of the memory that strings take: a workbook can have a million of them. */
final class StringStore {

    private static final int BLOCK = 1 << 20;

    private static final int FIRST_CAPACITY = 1024;

    private final List<byte[]> blocks = new ArrayList<>();
    /** Where each text begins, as the number of its block and its place there. */
    private long[] starts = new long[FIRST_CAPACITY];

    private int[] lengths = new int[FIRST_CAPACITY];
    private int size;
    private int free;

    /** Adds a text behind the last. */
    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (blocks.isEmpty() || bytes.length > free) {
            int capacity = Math.max(BLOCK, bytes.length);
            blocks.add(new byte[capacity]);
            free = capacity;
        }
        byte[] block = blocks.get(blocks.size() - 1);
        int at = block.length - free;
        System.arraycopy(bytes, 0, block, at, bytes.length);
        free -= bytes.length;
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        starts[size] = (long) (blocks.size() - 1) << Integer.SIZE | at;
        lengths[size] = bytes.length;
        size++;
    }

    /**
     * The text with this 0-based number.
     *
     * @throws IndexOutOfBoundsException when there is none
     */
    String get(int number) {
        if (number < 0 || number >= size) {
            throw new IndexOutOfBoundsException(number);
        }
        long start = starts[number];
        return new String(
                blocks.get((int) (start >>> Integer.SIZE)), (int) start, lengths[number], StandardCharsets.UTF_8);
    }
}
