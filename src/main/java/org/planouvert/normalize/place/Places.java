package org.planouvert.normalize.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/** Looks places up by name, as they were in a given year. A name that fits two places fits none. */
public final class Places {

    private final List<RegionEntry> regions = PlaceTables.read("regions.tsv", PlaceTables::region);
    private final List<DepartementEntry> departements = PlaceTables.read("departements.tsv", PlaceTables::departement);
    private final CommuneIndex communes = new CommuneIndex(PlaceTables.bytes("communes.tsv.gz"));
    private final Map<String, String> regionAliases = new HashMap<>();
    private final Phrases<String> regionNames = new Phrases<>();
    private final Phrases<String> departementNames = new Phrases<>();
    private final EpciIndex epcis;

    private Places() {
        Map<String, String> epciAliases = new HashMap<>();
        for (String[] alias : PlaceTables.read("aliases.tsv", fields -> fields)) {
            (alias[0].equals("region") ? regionAliases : epciAliases).put(alias[1], PlaceNames.key(alias[2]));
            if (alias[0].equals("region")) {
                regionNames.add(alias[1], alias[2]);
            }
        }
        epcis = new EpciIndex(PlaceTables.read("epci.tsv.gz", PlaceTables::epci), epciAliases);
        regions.forEach(region -> regionNames.add(region.name(), region.name()));
        departements.forEach(departement -> departementNames.add(departement.name(), departement.name()));
    }

    private static final class Loaded {
        private static final Places PLACES = new Places();
    }

    /** The tables that ship with the product, read once. */
    public static Places shipped() {
        return Loaded.PLACES;
    }

    /**
     * A region by name.
     *
     * @param name such as {@code Nord – Pas-de-Calais} or {@code PACA}
     * @param year the code valid in this year is given
     * @return empty when no region bore that name in that year
     */
    public Optional<RegionEntry> region(String name, int year) {
        String key = PlaceNames.key(name);
        String full = regionAliases.getOrDefault(key, key);
        List<RegionEntry> found = regions.stream()
                .filter(region ->
                        region.isValidIn(year) && PlaceNames.key(region.name()).equals(full))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Codes of the départements of the regions of a year, region by region. */
    List<String> departementsOfAllRegions(int year) {
        return regions.stream()
                .filter(region -> region.isValidIn(year))
                .flatMap(region -> region.departements().stream())
                .toList();
    }

    /** A region of any year whose name begins at a word: the longest such name. */
    public Optional<NameAt> regionNameAt(Words words, int index) {
        return regionNames.at(words, index).map(match -> new NameAt(match.meaning(), match.end()));
    }

    /** A département whose name begins at a word: the longest such name. */
    public Optional<NameAt> departementNameAt(Words words, int index) {
        return departementNames.at(words, index).map(match -> new NameAt(match.meaning(), match.end()));
    }

    /**
     * A place's name found in a text.
     *
     * @param name as the tables have it
     * @param end index after its last word
     */
    public record NameAt(String name, int end) {}

    /** A département by its name or its code, such as {@code 62}. */
    public Optional<DepartementEntry> departement(String nameOrCode) {
        String key = PlaceNames.key(nameOrCode);
        Optional<DepartementEntry> coded = departements.stream()
                .filter(entry -> entry.code().equalsIgnoreCase(nameOrCode.strip()))
                .findFirst();
        return coded.or(() -> departements.stream()
                .filter(entry -> PlaceNames.key(entry.name()).equals(key))
                .findFirst());
    }

    /**
     * A commune by name inside départements.
     *
     * @param name as written
     * @param within codes of the départements it may lie in; empty for all of France
     * @return empty when none or several fit; a commune of today goes before a former one
     */
    public Optional<CommuneEntry> commune(String name, List<String> within) {
        Optional<CommuneEntry> exact = one(communes.named(name, within));
        return exact.isPresent() || within.isEmpty() ? exact : one(communes.called(name, within));
    }

    private static Optional<CommuneEntry> one(List<CommuneEntry> found) {
        List<CommuneEntry> current =
                found.stream().filter(CommuneEntry::current).toList();
        List<CommuneEntry> best = current.isEmpty() ? found : current;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /**
     * An intercommunality by name, also shortened ({@code CA Valenciennes Métrop}), inside a département.
     *
     * @param name as written
     * @param departement code of the département; empty when unknown: then only a full name fits
     * @param year the list of its time is looked at
     */
    public EpciMatch epci(String name, String departement, int year) {
        return epcis.match(name, departement, year);
    }

    /**
     * True when a name is that of an intercommunality for sure or in doubt: by its full name, a short form or its kind.
     *
     * @param within codes of the départements it may lie in
     */
    public boolean isEpci(String name, List<String> within, int year) {
        return epcis.namesKind(name)
                || within.stream()
                        .map(code -> epci(name, code, year))
                        .anyMatch(match ->
                                match.entry().isPresent() || !match.candidate().isEmpty());
    }
}
