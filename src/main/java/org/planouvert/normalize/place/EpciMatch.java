package org.planouvert.normalize.place;

import java.util.Optional;

/**
 * What looking up an intercommunality gave.
 *
 * @param entry the one that fits; empty when none does for sure
 * @param exact true when the whole name was written
 * @param candidate the nearest name when there is doubt; empty otherwise
 */
public record EpciMatch(Optional<EpciEntry> entry, boolean exact, String candidate) {

    static final EpciMatch NONE = new EpciMatch(Optional.empty(), false, "");

    static EpciMatch of(EpciEntry entry, boolean exact) {
        return new EpciMatch(Optional.of(entry), exact, "");
    }

    static EpciMatch doubtful(EpciEntry entry) {
        return new EpciMatch(Optional.empty(), false, entry.name());
    }
}
