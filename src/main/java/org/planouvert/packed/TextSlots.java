package org.planouvert.packed;

import org.jspecify.annotations.Nullable;

/**
 * The texts said last, as writer and reader both keep them: ids, headings, units and paths are most of what a dossier
 * holds, and each is said thousands of times. Of fixed size, so that rows may be as many as they like.
 */
final class TextSlots {

    /** A power of two: a sheet's headings, ids and places fit. */
    static final int SLOTS = 1 << 13;

    /** Longer texts, in characters, are rarely said twice. */
    private static final int LONGEST = 160;

    /** None until there is a text: most messages between processes have few. */
    private String[] known = new String[0];

    /** True when a text that is said again may be named by its slot. */
    static boolean isKept(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    static int slotOf(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }

    /** What a slot holds, or null when nothing was put there. */
    @Nullable
    String at(int slot) {
        return slot < known.length ? known[slot] : null;
    }

    void put(int slot, String text) {
        if (known.length == 0) {
            known = new String[SLOTS];
        }
        known[slot] = text;
    }
}
