package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Qualifier;
import org.planouvert.normalize.money.WrittenAmount.Link;
import org.planouvert.normalize.money.WrittenAmount.Tax;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;
import org.planouvert.text.Phrases;
import org.planouvert.text.Sentences;
import org.planouvert.text.Words;

/** Reads what stands round an amount: bounds, price unit, taxes, share, and how it hangs on the amount before it. */
final class Surroundings {

    private static final Set<String> PART = Set.of("dont");
    private static final Set<String> MORE = Set.of("et", ",", ";");
    /** Words after "par" that are no thing with a price. */
    private static final Set<String> NO_THING = Set.of(
            "voie",
            "avenant",
            "avenants",
            "convention",
            "conventions",
            "exemple",
            "ailleurs",
            "rapport",
            "redeploiement",
            "anticipation",
            "defaut",
            "suite",
            "consequent",
            "contre",
            "courrier",
            "arrete",
            "decret",
            "deliberation",
            "decision",
            "les",
            "une",
            "des",
            "chacun",
            "chacune",
            "chaque",
            "appel",
            "appels",
            "moitie",
            "tiers",
            "ordre",
            "priorite",
            "ministere",
            "departement",
            "collectivite",
            "partenaire",
            "region",
            "financeur",
            "tranches",
            "leurs",
            "ses",
            "son",
            "sa",
            "leur",
            "ces",
            "cette",
            "tous",
            "toutes",
            "plusieurs",
            "deux",
            "trois",
            "fonds");

    private static final int SHORTEST_THING = 3;

    /** Words between one part and the next. */
    private static final int PART_REACH = 8;

    /** Words between "soit" and the amount that it restates. */
    private static final int SAME_REACH = 5;

    private final QualifierCues qualifiers;
    private final Phrases<AmountKind> prices = new Phrases<>();

    Surroundings(Profile profile) {
        this.qualifiers = new QualifierCues(profile.qualifierCues());
        profile.kindCues()
                .getOrDefault(AmountKind.UNIT_PRICE, List.of())
                .forEach(cue -> prices.add(cue, AmountKind.UNIT_PRICE));
    }

    List<WrittenAmount> read(Words words, List<Span> spans, List<Figure> figures) {
        Shares shares = new Shares(words, figures);
        List<WrittenAmount> amounts = new ArrayList<>();
        int previousEnd = 0;
        Link previous = Link.NONE;
        for (int i = 0; i < spans.size(); i++) {
            int first = words.indexFrom(spans.get(i).start());
            int next = i + 1 < spans.size() ? words.indexFrom(spans.get(i + 1).start()) : words.size();
            boolean again = i > 0 && isSaidInFigures(words, spans.get(i - 1), spans.get(i), previousEnd, first);
            Link link = again ? Link.SAME : link(words, previousEnd, first, previous, amounts.isEmpty());
            amounts.add(read(words, spans.get(i), shares, link, new int[] {previousEnd, next}));
            previous = link;
            previousEnd = words.indexFrom(spans.get(i).end());
        }
        return amounts;
    }

    /** "cent quatre-vingts millions d'euros (180 000 000 €)": the bracket says the same in figures. */
    private static boolean isSaidInFigures(Words words, Span before, Span span, int from, int first) {
        boolean bracket = first == from + 1 && words.at(from).equals("(");
        return bracket
                && before.low().compareTo(span.low()) == 0
                && before.high().compareTo(span.high()) == 0;
    }

    private WrittenAmount read(Words words, Span span, Shares shares, Link link, int[] ground) {
        Fold fold = words.fold();
        List<String> cues = new ArrayList<>();
        int first = words.indexFrom(span.start());
        int unitEnd = words.indexFrom(span.end());
        Tax tax = tax(words, unitEnd);
        int taxEnd = tax == Tax.UNSTATED ? unitEnd : taxEnd(words, unitEnd);
        int end = priceEnd(words, taxEnd);
        String per = end > taxEnd ? per(words, taxEnd, end) : "";
        Qualifier qualifier = qualifier(words, span, new int[] {first, end}, ground, cues);
        Optional<BigDecimal> min = qualifier == Qualifier.AT_MOST ? Optional.empty() : Optional.of(span.low());
        boolean open = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
        Optional<BigDecimal> max = open ? Optional.empty() : Optional.of(span.high());
        int lastChar = words.get(end - 1).end();
        return new WrittenAmount(
                fold.writtenStart(span.start()),
                fold.writtenEnd(Math.max(span.end(), lastChar)),
                min,
                max,
                span.unit().unit().currency(),
                fold.writtenPart(span.unit().start(), span.unit().end()),
                qualifier,
                per,
                tax,
                shares.of(first, end),
                shares.haveBase(first),
                link,
                cues);
    }

    private Qualifier qualifier(Words words, Span span, int[] place, int[] ground, List<String> cues) {
        if (span.isRange()) {
            cues.add("range");
            return Qualifier.RANGE;
        }
        int[] sentence = {Sentences.start(words, place[0]), Sentences.end(words, place[1])};
        Optional<Phrases.Match<Qualifier>> touching = qualifiers
                .touching(words, place[0], place[1])
                .or(() -> qualifiers.inSentence(words, sentence, ground, place[0]));
        touching.ifPresent(match -> cues.add(match.phrase()));
        boolean about = span.number().style() == Numeral.Style.SPELLED_ABOUT;
        return touching.map(Phrases.Match::meaning).orElse(about ? Qualifier.APPROX : Qualifier.EXACT);
    }

    private static Tax tax(Words words, int index) {
        int first = words.at(index).equals("(") ? index + 1 : index;
        String word = words.at(first);
        if (word.equals("ht") || (word.equals("hors") && words.at(first + 1).startsWith("tax"))) {
            return Tax.EXCLUDED;
        }
        boolean included = word.equals("ttc")
                || (word.equals("toutes") && words.at(first + 1).startsWith("tax"));
        return included ? Tax.INCLUDED : Tax.UNSTATED;
    }

    private static int taxEnd(Words words, int index) {
        int first = words.at(index).equals("(") ? index + 1 : index;
        int last = first;
        while (Set.of("hors", "toutes", "taxe", "taxes", "comprises", "ht", "ttc")
                .contains(words.at(last))) {
            last++;
        }
        return words.at(last).equals(")") && first > index ? last + 1 : last;
    }

    private int priceEnd(Words words, int index) {
        String next = words.at(index + 1);
        boolean slash = words.at(index).equals("/") && !next.isEmpty() && Character.isLetter(next.charAt(0));
        if (slash) {
            return isPower(words, index + 2) ? index + 3 : index + 2;
        }
        int any = isPerThing(words, index) ? index + 2 : index;
        return prices.at(words, index).map(Phrases.Match::end).orElse(any);
    }

    /** "par bâtiment": a bare noun in small letters, but not "par voie de", "par avenant". */
    private static boolean isPerThing(Words words, int index) {
        String thing = words.at(index + 1);
        if (!words.at(index).equals("par") || thing.length() < SHORTEST_THING || NO_THING.contains(thing)) {
            return false;
        }
        Words.Word word = words.get(index + 1);
        return Character.isLowerCase(
                words.fold().writtenPart(word.start(), word.end()).charAt(0));
    }

    /** The 2 of {@code m2}, or the sign. */
    private static boolean isPower(Words words, int index) {
        String word = words.at(index);
        boolean power = word.equals("2") || word.equals("3") || word.equals("²") || word.equals("³");
        return power && words.get(index).start() == words.get(index - 1).end();
    }

    private static String per(Words words, int from, int end) {
        return words.fold()
                .writtenPart(words.get(from).start(), words.get(end - 1).end())
                .replaceFirst("^\\s*/\\s*", "");
    }

    private static Link link(Words words, int from, int first, Link previous, boolean isFirst) {
        int i = from;
        while (Set.of("(", ",", ":", "[", ")").contains(words.at(i)) && i < first) {
            i++;
        }
        if (i < first && PART.contains(words.at(i)) || PART.contains(words.at(first - 1))) {
            return Link.PART;
        }
        if (previous == Link.PART && isContinued(words, from, first)) {
            return Link.PART;
        }
        return !isFirst && hasSoit(words, from, first) ? Link.SAME : Link.NONE;
    }

    /** "dont 12 M€ en 2015 et 14 M€ en 2016": the second is a part as well. */
    private static boolean isContinued(Words words, int from, int first) {
        boolean linked = false;
        for (int i = from; i < first; i++) {
            linked |= MORE.contains(words.at(i));
            if (Sentences.isEnd(words, i) && !words.at(i).equals(";")) {
                return false;
            }
        }
        return linked && first - from <= PART_REACH;
    }

    private static boolean hasSoit(Words words, int from, int first) {
        for (int i = Math.max(from, first - SAME_REACH); i < first; i++) {
            if (words.at(i).equals("soit")) {
                return true;
            }
        }
        return false;
    }
}
