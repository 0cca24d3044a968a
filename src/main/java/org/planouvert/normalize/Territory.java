package org.planouvert.normalize;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.planouvert.domain.Period;
import org.planouvert.normalize.place.Places;
import org.planouvert.normalize.place.RegionEntry;
import org.planouvert.normalize.time.FrenchDates;
import org.planouvert.parse.RawHeader;

/**
 * The territory and the years of a document's contract.
 *
 * @param region the region it is about, in the vintage of the first of its years that knows it; empty when it is none
 * @param vintage the year of that vintage; 0 without a region
 * @param period the contract's years
 * @param signed the year of signature
 */
record Territory(Optional<RegionEntry> region, int vintage, Period period, OptionalInt signed) {

    /** The year of today's list of places, for documents that name no year. */
    private static final int TODAY = 2026;

    static Territory of(RawHeader header, Places places) {
        Period period = header.firstYear().isPresent() && header.lastYear().isPresent()
                ? Period.ofYears(
                        header.firstYear().getAsInt(), header.lastYear().getAsInt())
                : Period.UNKNOWN;
        OptionalInt signed = FrenchDates.firstIn(header.signedOn())
                .map(day -> OptionalInt.of(day.getYear()))
                .orElse(OptionalInt.empty());
        Territory bare = new Territory(Optional.empty(), 0, period, signed);
        OptionalInt vintage = bare.years()
                .filter(year -> places.region(header.territory(), year).isPresent())
                .findFirst();
        return vintage.isEmpty()
                ? bare
                : new Territory(
                        places.region(header.territory(), vintage.getAsInt()), vintage.getAsInt(), period, signed);
    }

    /** The years in whose lists a place is looked for: the contract's first, that of signature, its last. */
    IntStream years() {
        IntStream first = period.start().stream().mapToInt(day -> day.getYear());
        IntStream last = period.end().stream().mapToInt(day -> day.getYear());
        IntStream all = IntStream.concat(IntStream.concat(first, signed.stream()), last);
        return period.isKnown() || signed.isPresent() ? all.distinct() : IntStream.of(TODAY);
    }

    /** The first of them. */
    int year() {
        return years().findFirst().orElse(TODAY);
    }

    /** Codes of the départements it covers; empty when it is no region. */
    List<String> departements() {
        return region.map(RegionEntry::departements).orElse(List.of());
    }
}
