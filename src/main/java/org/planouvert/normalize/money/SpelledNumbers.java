package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.text.Words;

/** French cardinals in words, up to the thousands: {@code vingt-cinq}, {@code deux cent mille}, {@code une centaine de}. */
final class SpelledNumbers {

    /** More words than any number below a million has; the bound keeps nonsense finite. */
    private static final int MOST_WORDS = 12;

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Map<String, BigDecimal> SMALL = small();
    private static final Map<String, BigDecimal> ABOUT = Map.of(
            "dizaine", BigDecimal.TEN,
            "douzaine", BigDecimal.valueOf(12),
            "quinzaine", BigDecimal.valueOf(15),
            "vingtaine", BigDecimal.valueOf(20),
            "trentaine", BigDecimal.valueOf(30),
            "quarantaine", BigDecimal.valueOf(40),
            "cinquantaine", BigDecimal.valueOf(50),
            "soixantaine", BigDecimal.valueOf(60),
            "centaine", HUNDRED);
    private static final Set<String> HUNDREDS = Set.of("cent", "cents");
    private static final Set<String> LINKS = Set.of("de", "d");

    private SpelledNumbers() {}

    private static Map<String, BigDecimal> small() {
        Map<String, BigDecimal> small = new HashMap<>();
        String[] names =
                ("zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
                        .split(" ");
        for (int i = 0; i < names.length; i++) {
            small.put(names[i], BigDecimal.valueOf(i));
        }
        small.put("une", BigDecimal.ONE);
        String[] tens = "vingt trente quarante cinquante soixante septante huitante nonante".split(" ");
        for (int i = 0; i < tens.length; i++) {
            small.put(tens[i], BigDecimal.valueOf(10L * (i + 2)));
        }
        small.put("vingts", TWENTY);
        return Map.copyOf(small);
    }

    /**
     * The number spelled from a word on.
     *
     * @return empty when no number begins there
     */
    static Optional<Numeral> at(Words words, int index) {
        if (!isNumberWord(words.at(index))) {
            return Optional.empty();
        }
        Optional<Numeral> about = about(words, index);
        return about.isPresent() ? about : exact(words, index);
    }

    private static Optional<Numeral> about(Words words, int index) {
        BigDecimal value = words.at(index).equals("une") ? ABOUT.get(words.at(index + 1)) : null;
        if (value == null) {
            return Optional.empty();
        }
        int last = LINKS.contains(words.at(index + 2)) ? index + 2 : index + 1;
        return Optional.of(numeral(words, index, last + 1, value, Numeral.Style.SPELLED_ABOUT));
    }

    private static Optional<Numeral> exact(Words words, int index) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        int i = index;
        while (i < index + MOST_WORDS) {
            String word = words.at(i);
            boolean joined = word.equals("et") && i > index && isUnitAfterEt(words.at(i + 1));
            if (joined) {
                i++;
                continue;
            }
            if (SMALL.containsKey(word)) {
                current = withSmall(current, SMALL.getOrDefault(word, BigDecimal.ZERO));
            } else if (HUNDREDS.contains(word)) {
                current = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(HUNDRED);
            } else if (word.equals("mille")) {
                total = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(THOUSAND);
                current = BigDecimal.ZERO;
            } else if (word.equals("demi")) {
                current = new BigDecimal("0.5");
            } else {
                break;
            }
            i++;
        }
        return Optional.of(numeral(words, index, i, total.add(current), Numeral.Style.SPELLED));
    }

    /** {@code quatre-vingts} is a product, every other pair a sum. */
    private static BigDecimal withSmall(BigDecimal current, BigDecimal small) {
        boolean product = current.remainder(HUNDRED).compareTo(FOUR) == 0 && small.compareTo(TWENTY) == 0;
        return product ? current.subtract(FOUR).add(FOUR.multiply(TWENTY)) : current.add(small);
    }

    private static boolean isUnitAfterEt(String word) {
        return word.equals("un") || word.equals("une") || word.equals("onze");
    }

    private static boolean isNumberWord(String word) {
        return SMALL.containsKey(word) || HUNDREDS.contains(word) || word.equals("mille") || word.equals("demi");
    }

    private static Numeral numeral(Words words, int first, int end, BigDecimal value, Numeral.Style style) {
        return new Numeral(words.get(first).start(), words.get(end - 1).end(), value, Optional.empty(), style);
    }
}
