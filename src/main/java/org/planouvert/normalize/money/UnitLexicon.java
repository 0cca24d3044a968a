package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/** The units of money of a profile, found in texts whatever their spacing and case. */
final class UnitLexicon {

    private final Phrases<Profile.Unit> phrases = new Phrases<>();

    UnitLexicon(List<Profile.Unit> units) {
        for (Profile.Unit unit : units) {
            unit.words().forEach(word -> phrases.add(word, unit));
        }
    }

    /**
     * A unit found in a text.
     *
     * @param unit the unit
     * @param start index of its first character in the folded text
     * @param end index after its last character
     * @param endWord index after its last word
     */
    record Found(Profile.Unit unit, int start, int end, int endWord) {

        BigDecimal factor() {
            return unit.factor();
        }

        boolean isBare() {
            return unit.currency().isEmpty();
        }
    }

    /** The unit that begins at a word; a unit of one letter only as the profile writes it. */
    Optional<Found> at(Words words, int index) {
        return phrases.at(words, index)
                .filter(match -> isSpelledAsDeclared(words, match))
                .map(match -> new Found(
                        match.meaning(),
                        words.get(match.first()).start(),
                        words.get(match.end() - 1).end(),
                        match.end()));
    }

    /** The unit that directly follows a place of the folded text, with nothing but a space or a hyphen between. */
    Optional<Found> after(Words words, int place) {
        int index = words.indexFrom(place);
        return at(words, index).filter(found -> isJoin(words.fold().text().substring(place, found.start())));
    }

    private static boolean isJoin(String between) {
        return between.isBlank() || between.equals("-");
    }

    /** The first unit that a caption, a heading or a cell names. */
    Optional<Profile.Unit> firstIn(String text) {
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            Optional<Found> found = at(words, i).filter(unit -> !unit.isBare());
            if (found.isPresent()) {
                return found.map(Found::unit);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<Found> found = at(words, i);
            if (found.isPresent()) {
                return found.map(Found::unit);
            }
        }
        return Optional.empty();
    }

    private static boolean isSpelledAsDeclared(Words words, Phrases.Match<Profile.Unit> match) {
        String declared = match.phrase();
        if (declared.length() > 1 || !Character.isLetter(declared.charAt(0))) {
            return true;
        }
        Fold fold = words.fold();
        Words.Word word = words.get(match.first());
        return fold.writtenPart(word.start(), word.end()).equals(declared);
    }
}
