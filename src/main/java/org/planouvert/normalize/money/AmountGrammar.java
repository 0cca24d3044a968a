package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.AmountKind;
import org.planouvert.profile.Profile;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/** Reads the sums of money in a French text, with the words of a profile. */
public final class AmountGrammar {

    private static final Set<String> OF = Set.of("de", "d", "des", "du");
    /** A number written with a unit of one letter must have this many digits, or groups, to be money by itself. */
    private static final BigDecimal LEAST_WITH_LETTER = BigDecimal.valueOf(1000);

    private final UnitLexicon units;
    private final FalseFriends falseFriends;
    private final Phrases<Boolean> money;
    private final Surroundings surroundings;

    private AmountGrammar(Profile profile) {
        this.units = new UnitLexicon(profile.units());
        this.falseFriends = new FalseFriends(profile.falseFriends());
        this.money = moneyWords(profile);
        this.surroundings = new Surroundings(profile);
    }

    public static AmountGrammar of(Profile profile) {
        return new AmountGrammar(profile);
    }

    /** The unit that a caption, a column heading or a cell names, such as {@code (en M€)}; empty when it names none. */
    public Optional<Profile.Unit> unitIn(String text) {
        return units.firstIn(text);
    }

    /** The amounts of a sentence or a list item, in its order. */
    public List<WrittenAmount> read(String text) {
        return read(text, false);
    }

    /**
     * The amounts of a sentence or a list item, in its order.
     *
     * @param text as written
     * @param moneyAround true when what the text hangs on speaks of money, so that a bare "millions" may be an amount
     */
    public List<WrittenAmount> read(String text, boolean moneyAround) {
        Words words = Words.of(text);
        List<Figure> figures = new FigureScanner(units, falseFriends, words).scan();
        if (figures.stream().noneMatch(Figure::isMeasured)) {
            return List.of();
        }
        List<Figure> kept = withoutFalseFriends(words, figures, moneyAround);
        return surroundings.read(words, new Ranges(words).join(kept), figures);
    }

    /** The numbers of a text that are no sums of money, and why; parameters as in {@link #read(String, boolean)}. */
    public List<Refusal> refusals(String text, boolean moneyAround) {
        Words words = Words.of(text);
        List<Figure> figures = new FigureScanner(units, falseFriends, words).scan();
        return new Refusals(words, falseFriends).of(figures, read(text, moneyAround));
    }

    /** True when the text speaks of money in words, or names a sum with its currency. */
    public boolean speaksOfMoney(String text) {
        Words words = Words.of(text);
        return money.everywhereIn(words).stream().anyMatch(Phrases.Match::meaning)
                || new FigureScanner(units, falseFriends, words).scan().stream().anyMatch(AmountGrammar::isCertain);
    }

    private static Phrases<Boolean> moneyWords(Profile profile) {
        Phrases<Boolean> words = new Phrases<>();
        for (Map.Entry<AmountKind, List<String>> cues : profile.kindCues().entrySet()) {
            if (speaksOfMoney(cues.getKey())) {
                cues.getValue().forEach(cue -> words.add(cue, true));
            }
        }
        profile.creditCues().values().forEach(cues -> cues.forEach(cue -> words.add(cue, true)));
        profile.funders().forEach(funder -> {
            words.add(funder.label(), false);
            funder.aliases().forEach(alias -> words.add(alias, false));
        });
        return words;
    }

    /** Words such as "au total" or "au niveau national" are said of people and tonnes as well. */
    private static boolean speaksOfMoney(AmountKind kind) {
        return switch (kind) {
            case COMMITMENT, CONTRIBUTION, ENVELOPE, ESTIMATE, LOAN -> true;
            case TOTAL, SUBTOTAL, THRESHOLD, UNIT_PRICE, CONTEXT -> false;
        };
    }

    private static boolean isCertain(Figure figure) {
        return figure.unit()
                .filter(unit -> !unit.isBare())
                .filter(unit -> !isLetter(unit) || isLarge(figure))
                .isPresent();
    }

    private static boolean isLetter(UnitLexicon.Found unit) {
        return unit.end() - unit.start() == 1
                && unit.unit().words().stream()
                        .anyMatch(word -> word.length() == 1 && Character.isLetter(word.charAt(0)));
    }

    private static boolean isLarge(Figure figure) {
        return figure.number().style() == Numeral.Style.GROUPED
                || figure.number().value().compareTo(LEAST_WITH_LETTER) >= 0;
    }

    private List<Figure> withoutFalseFriends(Words words, List<Figure> figures, boolean moneyAround) {
        boolean context = moneyAround
                || figures.stream().anyMatch(AmountGrammar::isCertain)
                || money.everywhereIn(words).stream().anyMatch(Phrases.Match::meaning);
        List<Figure> kept = new ArrayList<>();
        boolean lastRefused = false;
        for (Figure figure : figures) {
            boolean refused =
                    figure.isMeasured() && !isCertain(figure) && !isMoney(words, figure, context, lastRefused);
            kept.add(refused ? Figure.bare(asLabel(figure.number())) : figure);
            lastRefused = figure.isMeasured() ? refused : lastRefused;
        }
        return kept;
    }

    private boolean isMoney(Words words, Figure figure, boolean context, boolean lastRefused) {
        int next = words.indexFrom(figure.end());
        if (!context || falseFriends.standAfter(words, next)) {
            return false;
        }
        int before = words.indexFrom(figure.start()) - 1;
        boolean partOfRefused =
                lastRefused && Set.of("dont", "soit", "contre", "et").contains(words.at(before));
        boolean countsThings = OF.contains(words.at(next)) && !isOfMoney(words, next);
        return !partOfRefused && !countsThings;
    }

    /** After "800 millions" only money words or a body that pays may follow "de". */
    private boolean isOfMoney(Words words, int index) {
        int first = index;
        while (OF.contains(words.at(first)) || Set.of("la", "l", "le", "les").contains(words.at(first))) {
            first++;
        }
        return money.at(words, first).isPresent();
    }

    private static Numeral asLabel(Numeral number) {
        return new Numeral(number.start(), number.end(), number.value(), Optional.empty(), Numeral.Style.LABEL);
    }
}
