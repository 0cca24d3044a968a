package org.planouvert.consolidate;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Published ids made last: the rows of a table name the same table, operation and bodies many times in a row. */
final class RecentIds {

    /** A power of two; a table has fewer columns, and so many operations in sight are enough. */
    private static final int PLACES = 1 << 10;

    private final @Nullable Known[] known = new Known[PLACES];

    private record Known(String prefix, String local, String id) {}

    /**
     * The id of a row.
     *
     * @param prefix the kind of row
     * @param local its id within its document
     * @param make makes the id of a local one, always the same
     */
    String of(String prefix, String local, UnaryOperator<String> make) {
        int hash = 31 * local.hashCode() + prefix.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Known there = known[place];
        if (there != null && there.prefix.equals(prefix) && there.local.equals(local)) {
            return there.id;
        }
        String id = make.apply(local);
        known[place] = new Known(prefix, local, id);
        return id;
    }
}
