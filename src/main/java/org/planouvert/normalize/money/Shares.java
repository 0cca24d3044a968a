package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.text.Words;

/** Percentages and the amount each is said of: {@code 50 % (75 M€)}, {@code 12 M€, soit 25 %}, {@code 15 % de 200 M€}. */
final class Shares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Set<String> LINKS = Set.of("(", "soit", ":", "=", ",", "a", "hauteur", "de", "[");
    private static final Set<String> OF_A_BASE = Set.of(
            "de",
            "du",
            "des",
            "d",
            "un",
            "une",
            "le",
            "la",
            "les",
            "l",
            "montant",
            "total",
            "totale",
            "cout",
            "depense",
            "depenses",
            "eligible",
            "eligibles",
            "subventionnable",
            "subventionnables",
            "enveloppe",
            "base",
            "global",
            "previsionnel",
            "estime",
            "a",
            "travaux",
            "ht",
            "ttc",
            "operation",
            "projet",
            "assiette",
            "plafonne",
            "plafonnee");

    private final Words words;
    private final List<Figure> percents;

    Shares(Words words, List<Figure> figures) {
        this.words = words;
        this.percents = figures.stream()
                .filter(figure -> !figure.isMeasured() && isPercent(words, figure))
                .toList();
    }

    private static boolean isPercent(Words words, Figure figure) {
        int next = words.indexFrom(figure.number().end());
        boolean sign = words.at(next).equals("%") || (words.at(next) + words.at(next + 1)).equals("pourcent");
        return sign && figure.value().compareTo(WHOLE) <= 0;
    }

    /** The share stated beside the words {@code [first, end)}. */
    Optional<BigDecimal> of(int first, int end) {
        for (Figure percent : percents) {
            int from = words.indexFrom(percent.start());
            int after = signEnd(percent);
            if (isLink(after, first) || isLink(end, from)) {
                return Optional.of(percent.value());
            }
        }
        return Optional.empty();
    }

    /** True when a percentage of the words {@code [first, end)} is stated. */
    boolean haveBase(int first) {
        return percents.stream().anyMatch(percent -> leads(signEnd(percent), first));
    }

    private int signEnd(Figure percent) {
        int next = words.indexFrom(percent.number().end());
        return words.at(next).equals("%") ? next + 1 : next + 2;
    }

    /** Between a share and its amount stand a bracket, "soit", "à hauteur de", and nothing else. */
    private boolean isLink(int from, int to) {
        if (to <= from || to - from > 4 || words.at(from).equals("de")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!LINKS.contains(words.at(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean leads(int from, int to) {
        if (to <= from || to - from > 10 || !Set.of("de", "du", "des", "d").contains(words.at(from))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!OF_A_BASE.contains(words.at(i))) {
                return false;
            }
        }
        return true;
    }
}
