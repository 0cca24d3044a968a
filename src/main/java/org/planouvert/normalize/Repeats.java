package org.planouvert.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.normalize.money.WrittenAmount.Link;
import org.planouvert.text.Words;

/**
 * Finds amounts that say an earlier one again: equal values of payers that can be the same, in one part of the document,
 * with words that refer back ("cette enveloppe", "les 55 M€ dédiés à") or with the same telling words about the money.
 */
final class Repeats {

    /** How many statements back an amount may refer without naming its thing again. */
    private static final int NEAR = 12;

    /** How many statements back words that are the same still speak of the same money. */
    private static final int FAR = 60;

    /** Telling words that two statements must share. */
    private static final int LEAST_SHARED = 2;

    /** Shorter words tell nothing. */
    private static final int TELLING = 6;

    /** Words that refer back when they stand before an amount. */
    private static final Set<String> BACK = Set.of("cette", "cet", "ces", "ce", "ladite", "ledit", "lesdits", "parmi");

    private static final Set<String> THE = Set.of("les", "des", "aux");
    private static final int BACK_REACH = 6;

    /** Values under this are too common to be recognised by. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(1_000_000);

    private Repeats() {}

    static List<Amount> link(List<Draft> drafts) {
        List<Draft> linked = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft current = draft;
            Optional<Amount> first = same(draft, linked).or(() -> earlier(current, linked));
            linked.add(first.map(amount -> current.with(current.amount().repeating(original(amount))))
                    .orElse(current));
        }
        return linked.stream().map(Draft::amount).toList();
    }

    /** A repeat of a repeat repeats the first. */
    private static String original(Amount amount) {
        return amount.repeatOf().isEmpty() ? amount.id() : amount.repeatOf();
    }

    /** "1 800 M€, soit 1,8 milliard": the amount right before, said in another way. */
    private static Optional<Amount> same(Draft draft, List<Draft> earlier) {
        if (draft.written().link() != Link.SAME || draft.written().isUnitPrice()) {
            return Optional.empty();
        }
        return earlier.stream()
                .filter(other -> other.index() == draft.index() && other.place() == draft.place() - 1)
                .filter(other -> hasSameValue(other.amount(), draft.amount()))
                .map(Draft::amount)
                .findFirst();
    }

    private static Optional<Amount> earlier(Draft draft, List<Draft> earlier) {
        boolean counts = draft.amount().nature().kind() != AmountKind.UNIT_PRICE
                && draft.amount().nature().kind() != AmountKind.THRESHOLD
                && isLarge(draft.amount());
        if (!counts) {
            return Optional.empty();
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft other = earlier.get(i);
            if (draft.index() - other.index() > FAR) {
                return Optional.empty();
            }
            boolean sameMoney = hasSameValue(other.amount(), draft.amount())
                    && mayBeSamePayer(other.amount(), draft.amount())
                    && !(other.index() == draft.index() && other.place() == draft.place())
                    && isSaidAgain(other, draft);
            if (sameMoney) {
                return Optional.of(other.amount());
            }
        }
        return Optional.empty();
    }

    private static boolean isSaidAgain(Draft first, Draft again) {
        boolean near = again.index() - first.index() <= NEAR && again.index() > first.index();
        if (near && refersBack(again)) {
            return true;
        }
        boolean apart = again.index() > first.index();
        Set<String> shared = telling(first);
        shared.retainAll(telling(again));
        return apart && shared.size() >= LEAST_SHARED;
    }

    /** "cette enveloppe à hauteur de 10 M€", "l'enveloppe des 17 M€", "parmi les 55 M€". */
    private static boolean refersBack(Draft draft) {
        Words words =
                Words.of(draft.statement().text().substring(0, draft.written().start()));
        int last = words.size() - 1;
        if (THE.contains(words.at(last))) {
            return true;
        }
        for (int i = last; i > last - BACK_REACH && i >= 0; i--) {
            if (BACK.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> telling(Draft draft) {
        return Words.of(draft.statement().text()).list().stream()
                .map(Words.Word::text)
                .filter(word -> word.length() >= TELLING && Character.isLetter(word.charAt(0)))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean hasSameValue(Amount one, Amount other) {
        return one.money().currency().equals(other.money().currency())
                && one.money().min().equals(other.money().min())
                && one.money().max().equals(other.money().max());
    }

    private static boolean mayBeSamePayer(Amount one, Amount other) {
        boolean unnamed = !one.payer().isNamed() || !other.payer().isNamed();
        return unnamed || one.payer().label().equals(other.payer().label());
    }

    private static boolean isLarge(Amount amount) {
        return amount.money()
                .min()
                .or(() -> amount.money().max())
                .filter(value -> value.compareTo(LEAST) >= 0)
                .isPresent();
    }
}
