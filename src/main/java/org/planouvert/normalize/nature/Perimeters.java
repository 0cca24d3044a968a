package org.planouvert.normalize.nature;

import java.util.Optional;
import java.util.Set;
import org.planouvert.profile.Profile;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/** What an amount leaves out or covers, as written: {@code hors mobilités}, {@code y compris les intérêts}. */
final class Perimeters {

    private static final Set<String> ENDS = Set.of(")", ".", ",", ";", ":", "]", "est", "sont", "sera", "seront");
    private static final Set<String> TAXES = Set.of("taxe", "taxes", "tva");
    /** Longest perimeter, in words. */
    private static final int LONGEST = 10;

    private final Phrases<Boolean> openings = new Phrases<>();

    Perimeters(Profile profile) {
        profile.perimeterCues().forEach(cue -> openings.add(cue, true));
    }

    /** The perimeter stated on an amount's own ground; one before it only in a bracket. Empty for none. */
    String beside(Words words, Spot spot) {
        for (int i = spot.end(); i < spot.to(); i++) {
            Optional<String> after = at(words, i, spot.to());
            if (after.isPresent()) {
                return after.get();
            }
        }
        for (int i = spot.first() - 1; i >= spot.from(); i--) {
            Optional<String> before = words.at(i - 1).equals("(") ? at(words, i, spot.first()) : Optional.empty();
            if (before.isPresent()) {
                return before.get();
            }
        }
        return "";
    }

    private Optional<String> at(Words words, int index, int limit) {
        Optional<Phrases.Match<Boolean>> opening = openings.at(words, index);
        if (opening.isEmpty() || TAXES.contains(words.at(opening.get().end()))) {
            return Optional.empty();
        }
        int end = opening.get().end();
        while (end < limit && end - index < LONGEST && !ENDS.contains(words.at(end))) {
            end++;
        }
        if (end == opening.get().end()) {
            return Optional.empty();
        }
        return Optional.of(words.fold()
                .writtenPart(words.get(index).start(), words.get(end - 1).end())
                .replaceAll("\\s+", " "));
    }
}
