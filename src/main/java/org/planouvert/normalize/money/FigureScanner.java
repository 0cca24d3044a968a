package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.text.Words;

/** Finds every number of a text with its unit, written after it, before it, or in two steps ({@code 1 milliard 200 millions}). */
final class FigureScanner {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> PAIR = Set.of("a", "et", "ou");
    private static final Set<String> OF = Set.of("de", "d");

    private final UnitLexicon units;
    private final FalseFriends falseFriends;
    private final Words words;
    private final String text;

    FigureScanner(UnitLexicon units, FalseFriends falseFriends, Words words) {
        this.units = units;
        this.falseFriends = falseFriends;
        this.words = words;
        this.text = words.fold().text();
    }

    /** The figures in the text's order. */
    List<Figure> scan() {
        List<Figure> figures = new ArrayList<>();
        for (Numeral number : numerals()) {
            figures.add(measured(number));
        }
        figures.sort(Comparator.comparingInt(Figure::start));
        return withLeadingUnits(inOneStep(figures));
    }

    private List<Numeral> numerals() {
        DigitScanner scanner = new DigitScanner(text);
        List<Numeral> numbers = new ArrayList<>();
        for (Numeral number : scanner.scan()) {
            int index = words.indexFrom(number.start());
            boolean label = falseFriends.standBefore(words, index);
            numbers.add(label ? scanner.single(number.start()) : number);
            if (label && number.end() > numbers.get(numbers.size() - 1).end()) {
                afterLabel(number, numbers.get(numbers.size() - 1)).ifPresent(numbers::add);
            }
        }
        int i = 0;
        while (i < words.size()) {
            Optional<Numeral> spelled = SpelledNumbers.at(words, i);
            if (spelled.isPresent() && isFollowedByUnit(spelled.get())) {
                numbers.add(spelled.get());
                i = words.indexFrom(spelled.get().end());
            } else {
                i++;
            }
        }
        return numbers;
    }

    /** What remains of {@code axe 3 250 M€} once the 3 is known to name the axe. */
    private Optional<Numeral> afterLabel(Numeral whole, Numeral label) {
        String rest = text.substring(label.end(), whole.end());
        int skipped = rest.length() - rest.stripLeading().length();
        if (skipped == 0) {
            return Optional.empty();
        }
        List<Numeral> numbers = new DigitScanner(rest.strip()).scan();
        int shift = label.end() + skipped;
        return numbers.stream()
                .findFirst()
                .map(n -> new Numeral(n.start() + shift, n.end() + shift, n.value(), n.grouped(), n.style()));
    }

    private boolean isFollowedByUnit(Numeral number) {
        boolean oneEuro = number.value().compareTo(BigDecimal.ONE) == 0;
        boolean measured = units.after(words, number.end())
                .filter(unit -> !oneEuro || unit.factor().compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        return measured || isFirstOfPair(number);
    }

    /** {@code de deux à trois millions}: the unit stands after the second number. */
    private boolean isFirstOfPair(Numeral number) {
        int link = words.indexFrom(number.end());
        return PAIR.contains(words.at(link))
                && SpelledNumbers.at(words, link + 1)
                        .filter(second -> units.after(words, second.end()).isPresent())
                        .isPresent();
    }

    private Figure measured(Numeral number) {
        Figure bare = Figure.bare(number);
        if (number.style() == Numeral.Style.LABEL) {
            return bare;
        }
        Optional<UnitLexicon.Found> unit = units.after(words, number.end());
        return unit.map(found -> withHalf(bare.in(found), found)).orElse(bare);
    }

    /** {@code un million et demi d'euros}: half of the unit is added, and the currency follows. */
    private Figure withHalf(Figure figure, UnitLexicon.Found unit) {
        int next = unit.endWord();
        if (!words.at(next).equals("et") || !words.at(next + 1).startsWith("demi")) {
            return figure;
        }
        BigDecimal value = figure.value().add(unit.factor().multiply(HALF));
        int afterHalf = OF.contains(words.at(next + 2)) ? next + 3 : next + 2;
        UnitLexicon.Found last = units.at(words, afterHalf)
                .filter(found -> found.factor().compareTo(BigDecimal.ONE) == 0)
                .orElse(unit);
        int end = Math.max(last.end(), words.get(next + 1).end());
        return new Figure(figure.start(), end, figure.number(), value, Optional.of(last));
    }

    private List<Figure> inOneStep(List<Figure> figures) {
        List<Figure> joined = new ArrayList<>();
        for (Figure figure : figures) {
            int last = joined.size() - 1;
            if (last >= 0 && continues(joined.get(last), figure)) {
                Figure head = joined.remove(last);
                joined.add(new Figure(
                        head.start(), figure.end(), head.number(), head.value().add(figure.value()), figure.unit()));
            } else if (last < 0 || figure.start() >= joined.get(last).end()) {
                joined.add(figure);
            }
        }
        return joined;
    }

    private boolean continues(Figure head, Figure next) {
        boolean bareThenMeasured = head.unit().filter(UnitLexicon.Found::isBare).isPresent() && next.isMeasured();
        if (!bareThenMeasured || next.start() < head.end()) {
            return false;
        }
        BigDecimal scale = head.unit().map(UnitLexicon.Found::factor).orElse(BigDecimal.ONE);
        return text.substring(head.end(), next.start()).isBlank()
                && next.value().compareTo(scale) < 0;
    }

    private List<Figure> withLeadingUnits(List<Figure> figures) {
        List<Figure> result = new ArrayList<>();
        int free = 0;
        for (Figure figure : figures) {
            Figure measured = figure.isMeasured() || figure.isLabel() ? figure : withLeadingUnit(figure, free);
            result.add(measured);
            free = measured.end();
        }
        return result;
    }

    /** {@code € 200 000}, {@code (M€) : 12,5}: a unit before the number, when no other number has it. */
    private Figure withLeadingUnit(Figure figure, int free) {
        if (figure.number().isYear() || text.startsWith("%", figure.end()) || text.startsWith(" %", figure.end())) {
            return figure;
        }
        int index = words.indexFrom(figure.start());
        int last = index;
        while (last > 0 && (words.at(last - 1).equals(":") || words.at(last - 1).equals(")"))) {
            last--;
        }
        for (int first = Math.max(0, last - 2); first < last; first++) {
            int endWord = last;
            Optional<UnitLexicon.Found> unit = units.at(words, first)
                    .filter(found -> found.endWord() == endWord && found.start() >= free && isSign(found));
            if (unit.isPresent()) {
                return figure.in(unit.get());
            }
        }
        return figure;
    }

    /** Only signs and codes stand before a number; a word before it belongs to what came earlier. */
    private boolean isSign(UnitLexicon.Found unit) {
        String written = text.substring(unit.start(), unit.end());
        return written.endsWith("€") || written.endsWith("eur");
    }
}
