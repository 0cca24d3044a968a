package org.planouvert.write;

/**
 * How many rows of a table differ between two releases.
 *
 * @param before rows of the older release
 * @param added rows only in the newer one
 * @param removed rows only in the older one
 * @param changed rows in both, with another value in some column
 */
public record ChangeCount(long before, long added, long removed, long changed) {

    public boolean isNone() {
        return added == 0 && removed == 0 && changed == 0;
    }
}
