package org.planouvert.normalize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Matches written names of intercommunalities. Every telling word that is written must begin a word of the name, so that
 * a label cut by its column still fits; half of the name must be written; and only one body of the département may fit.
 */
final class EpciIndex {

    /** Years up to which the older of the two lists holds; bodies founded since are only in the newer one. */
    private static final int LAST_YEAR_OF_OLD_LIST = 2019;

    private static final int OLD_LIST = 2019;
    private static final int NEW_LIST = 2026;

    /** Shortest cut word that may stand for a longer one. */
    private static final int SHORTEST_CUT = 3;

    private static final Map<String, String> TYPE_WORDS = Map.of(
            "ca", "CA",
            "cc", "CC",
            "cu", "CU",
            "communaute d agglomeration", "CA",
            "communaute de communes", "CC",
            "communaute urbaine", "CU",
            "communaute urb", "CU",
            "communaute d agglo", "CA",
            "communaute agglomeration", "CA");
    private static final Set<String> METROPOLE = Set.of("metropole", "eurometropole", "metrop");

    private final List<EpciEntry> entries;
    private final Map<String, String> aliases;
    private final Map<Area, List<Known>> byArea = new ConcurrentHashMap<>();

    EpciIndex(List<EpciEntry> entries, Map<String, String> aliases) {
        this.entries = List.copyOf(entries);
        this.aliases = Map.copyOf(aliases);
    }

    private record Written(String type, List<String> telling) {}

    /** An entry with its name made comparable. */
    private record Known(EpciEntry entry, String key, Written written) {

        static Known of(EpciEntry entry) {
            String key = PlaceNames.key(entry.name());
            return new Known(entry, key, EpciIndex.written(key));
        }
    }

    /** The bodies of a list in a département, or in all of France for an empty code. */
    private record Area(int list, String departement) {

        boolean holds(EpciEntry entry) {
            return entry.vintage() == list
                    && (departement.isEmpty() || entry.departements().contains(departement));
        }
    }

    EpciMatch match(String name, String departement, int year) {
        String key = PlaceNames.key(name);
        if (key.isEmpty()) {
            return EpciMatch.NONE;
        }
        int list = year <= LAST_YEAR_OF_OLD_LIST ? OLD_LIST : NEW_LIST;
        List<Known> there = byArea.computeIfAbsent(
                new Area(list, departement),
                area -> entries.stream().filter(area::holds).map(Known::of).toList());
        String full = aliases.getOrDefault(key, key);
        for (Known known : there) {
            if (known.key().equals(full)) {
                boolean alias = !full.equals(key);
                EpciEntry entry = known.entry();
                return inTime(entry, year) ? EpciMatch.of(entry, !alias) : EpciMatch.doubtful(entry);
            }
        }
        return departement.isEmpty() ? EpciMatch.NONE : shortForm(written(key), there, year);
    }

    /** True when a name begins with the word of a kind, such as {@code CA} or {@code Communauté Urb}. */
    boolean namesKind(String name) {
        return !written(PlaceNames.key(name)).type().isEmpty();
    }

    private static boolean inTime(EpciEntry entry, int year) {
        return entry.foundedAfter() <= year;
    }

    private static EpciMatch shortForm(Written written, List<Known> there, int year) {
        if (written.telling().isEmpty()) {
            return EpciMatch.NONE;
        }
        List<EpciEntry> found = new ArrayList<>();
        for (Known known : there) {
            boolean type = written.type().isEmpty()
                    || written.type().equals(known.entry().type());
            if (type && fits(written.telling(), known.written().telling())) {
                found.add(known.entry());
            }
        }
        if (found.size() == 1) {
            EpciEntry only = found.get(0);
            return inTime(only, year) ? EpciMatch.of(only, false) : EpciMatch.doubtful(only);
        }
        return found.isEmpty() ? EpciMatch.NONE : EpciMatch.doubtful(found.get(0));
    }

    private static Written written(String key) {
        for (Map.Entry<String, String> type : TYPE_WORDS.entrySet()) {
            if (key.startsWith(type.getKey() + " ")
                    && TYPE_WORDS.keySet().stream()
                            .noneMatch(other -> other.length() > type.getKey().length()
                                    && key.startsWith(other + " ")
                                    && other.startsWith(type.getKey()))) {
                return new Written(
                        type.getValue(),
                        PlaceNames.tellingWords(key.substring(type.getKey().length())));
            }
        }
        return new Written("", PlaceNames.tellingWords(key));
    }

    private static boolean fits(List<String> written, List<String> name) {
        int matched = 0;
        int generic = 0;
        for (String word : written) {
            boolean found = name.stream()
                    .anyMatch(other -> other.equals(word) || (word.length() >= SHORTEST_CUT && other.startsWith(word)));
            if (!found) {
                return false;
            }
            matched++;
            generic += METROPOLE.contains(word) ? 1 : 0;
        }
        return matched > generic && 2 * matched >= name.size();
    }
}
