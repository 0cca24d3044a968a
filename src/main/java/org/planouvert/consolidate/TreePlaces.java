package org.planouvert.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Method;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Section;

/**
 * Where operations stand in the tree of a contract: prose in its sections, a row of a maquette under the section rows
 * above it, which say the titles of the text again.
 */
final class TreePlaces {

    private static final String STEP = " > ";

    private final List<Map<String, String>> paths = new ArrayList<>();

    private final Map<String, Set<String>> around = new HashMap<>();

    /** All titles of sections, as names. */
    private final Set<String> titles = new HashSet<>();

    TreePlaces(List<Dossier> ranked) {
        Set<String> seen = new HashSet<>();
        for (Dossier dossier : ranked) {
            Map<String, String> path = new HashMap<>();
            for (Section section : dossier.sections()) {
                path.put(section.id(), section.path());
                if (seen.add(section.title())) {
                    titles.add(OperationName.of(section.title()).key());
                }
            }
            paths.add(path);
        }
    }

    /** False when both stand under titles of the contract and these are not the same. */
    static boolean fit(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    /** The titles around an operation that are titles of the text. A table stands in an annex, which places none of its rows. */
    Set<String> of(int document, Operation operation) {
        boolean text = operation.provenance().method() == Method.TEXT;
        String said = text ? paths.get(document).getOrDefault(operation.sectionId(), "") : operation.listLabel();
        return around.computeIfAbsent(said, this::titlesIn);
    }

    private Set<String> titlesIn(String said) {
        Set<String> around = new HashSet<>();
        for (String step : said.split(STEP)) {
            String key = OperationName.of(step).key();
            if (!key.isEmpty() && titles.contains(key)) {
                around.add(key);
            }
        }
        return around;
    }
}
