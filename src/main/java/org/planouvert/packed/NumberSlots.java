package org.planouvert.packed;

/**
 * The numbers with a point said last, as writer and reader both keep them, by their bits: cells of a row share their
 * edges, and confidences are few.
 */
final class NumberSlots {

    /** What one byte can name, and one thing more. */
    static final int SLOTS = 255;

    private final long[] known = new long[SLOTS];

    static int slotOf(long bits) {
        int hash = (int) (bits ^ bits >>> 32) * 0x9E3779B9;
        return (hash >>> 16) % SLOTS;
    }

    long at(int slot) {
        return known[slot];
    }

    void put(int slot, long bits) {
        known[slot] = bits;
    }
}
