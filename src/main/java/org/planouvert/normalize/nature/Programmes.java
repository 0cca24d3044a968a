package org.planouvert.normalize.nature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.text.Words;

/** Codes of State programmes: {@code programme 112}, {@code BOP 203}, {@code P135}. */
public final class Programmes {

    private static final Set<String> OPENINGS = Set.of("programme", "programmes", "bop", "p", "prog");
    private static final int DIGITS = 3;

    private Programmes() {}

    /** The one programme that a text names; empty for none or several. */
    public static Optional<String> in(String text) {
        Words words = Words.of(text);
        return only(codes(words, 0, words.size()));
    }

    static String beside(Words words, Spot spot) {
        return only(codes(words, spot.from(), spot.to()))
                .or(() -> only(codes(words, spot.sentenceFrom(), spot.sentenceTo())))
                .orElse("");
    }

    private static List<String> codes(Words words, int from, int to) {
        List<String> codes = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String next = words.at(i + 1);
            boolean code = next.length() == DIGITS && Words.isDigit(next.charAt(0)) && i + 1 < to;
            if (code && OPENINGS.contains(words.at(i)) && !codes.contains(next)) {
                codes.add(next);
            }
        }
        return codes;
    }

    private static Optional<String> only(List<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
