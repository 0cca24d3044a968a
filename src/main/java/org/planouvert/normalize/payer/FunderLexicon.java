package org.planouvert.normalize.payer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.planouvert.domain.PartyCategory;
import org.planouvert.normalize.place.Places;
import org.planouvert.profile.Profile;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/**
 * Finds bodies in texts: the profile's funders by label and alias, and kinds of territory followed by a name
 * ({@code Département du Nord}). An alias in capitals is an abbreviation and is found in capitals only; a kind of
 * territory in small letters is a place as often as a body and needs its article.
 */
public final class FunderLexicon {

    private static final Set<String> LINKS = Set.of("du", "de", "d", "des", "la", "l", "le", "les");
    private static final Set<String> CONTRACT =
            Set.of("plan", "plans", "projets", "projet", "contrat", "cper", "cpier", "accord");
    private static final String STATE_WORD = "etat";
    /** The State has a capital; "l'état des lieux" has none. */
    private static final Pattern CAPITAL_STATE = Pattern.compile("[EÉ](tat|TAT)");
    /** Most words in the name of a town or an intercommunality. */
    private static final int LONGEST_NAME = 8;

    /** Most words of a name before "Métropole". */
    private static final int LONGEST_BEFORE = 3;

    /** Kinds of body that have no name of their own. */
    private static final Set<String> KINDS =
            Set.of("metropole", "eurometropole", "ville", "commune", "epci", "communaute", "ca", "cu", "cc");

    private final Phrases<Profile.Funder> phrases = new Phrases<>();
    private final Places places;

    public FunderLexicon(Profile profile, Places places) {
        this.places = places;
        for (Profile.Funder funder : profile.funders()) {
            phrases.add(funder.label(), funder);
            funder.aliases().forEach(alias -> phrases.add(alias, funder));
        }
    }

    /** The first body named in a text, such as a party's name or a column's heading. */
    public Optional<Body> firstIn(String text) {
        return in(Words.of(text)).stream().findFirst().map(Mention::body);
    }

    /** The bodies named in a text, in its order. */
    List<Mention> in(Words words) {
        List<Mention> mentions = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            Optional<Phrases.Match<Profile.Funder>> match =
                    phrases.at(words, index).filter(found -> isWrittenAsABody(words, found));
            if (match.isEmpty()) {
                index++;
                continue;
            }
            int last = mentions.size();
            addMentions(words, match.get(), mentions);
            index = mentions.get(mentions.size() - 1).end();
            dropNameOfContract(words, mentions, last);
        }
        return List.copyOf(mentions);
    }

    /** "Contrat de plan État-Région" names a kind of contract, not two bodies. */
    private static void dropNameOfContract(Words words, List<Mention> mentions, int added) {
        if (added == 0) {
            return;
        }
        Mention state = mentions.get(added - 1);
        Mention region = mentions.get(added);
        boolean pair = state.body().category() == PartyCategory.STATE
                && region.body().category() == PartyCategory.REGION
                && state.end() == region.first();
        if (pair && CONTRACT.contains(words.at(state.first() - 1))) {
            mentions.subList(added - 1, mentions.size()).clear();
        }
    }

    private boolean isWrittenAsABody(Words words, Phrases.Match<Profile.Funder> match) {
        String written = written(words, match.first(), match.end());
        String declared = match.phrase();
        boolean abbreviation = declared.length() > 1 && declared.equals(declared.toUpperCase(Locale.ROOT));
        if (abbreviation) {
            // "CA du Cotentin": two capitals alone are anything
            boolean named = !KINDS.contains(words.at(match.first()))
                    || match.meaning().label().equals(declared)
                    || startsName(words, match.end());
            return named && written.equals(written.toUpperCase(Locale.ROOT));
        }
        boolean small = Character.isLowerCase(written.charAt(0));
        return switch (match.meaning().category()) {
            case STATE ->
                !Words.of(written).fold().text().contains(STATE_WORD)
                        || CAPITAL_STATE.matcher(written).find();
            case COMMUNE, METROPOLE, EPCI ->
                !small
                        || startsName(words, match.end())
                        || nameStart(words, match.first()) < match.first()
                        || match.end() - match.first() > 1 && hasArticle(words, match.first());
            case REGION, DEPARTEMENT -> !small || hasArticle(words, match.first()) || match.end() - match.first() > 1;
            default -> true;
        };
    }

    private static boolean hasArticle(Words words, int first) {
        String before = words.at(first - 1);
        return Set.of("la", "le", "les", "chaque", "du", "des", "deux", "future", "un", "conseil")
                        .contains(before)
                || first == 0;
    }

    private void addMentions(Words words, Phrases.Match<Profile.Funder> match, List<Mention> mentions) {
        Profile.Funder funder = match.meaning();
        switch (funder.category()) {
            case DEPARTEMENT -> departements(words, match, funder, mentions);
            case REGION -> mentions.add(region(words, match, funder));
            case COLLECTIVE -> {
                if (!departements(words, match, funder, mentions)) {
                    String label = written(words, match.first(), match.end());
                    mentions.add(mention(new Body(label, PartyCategory.COLLECTIVE), false, match));
                }
            }
            case METROPOLE, EPCI, COMMUNE -> mentions.add(named(words, match, funder));
            default ->
                mentions.add(new Mention(
                        new Body(funder.label(), funder.category()), funder.via(), false, match.first(), match.end()));
        }
    }

    private static Mention mention(Body body, boolean generic, Phrases.Match<Profile.Funder> match) {
        return new Mention(body, false, generic, match.first(), match.end());
    }

    /** One département, or several after a plural: "les Départements du Nord et du Pas-de-Calais". */
    private boolean departements(
            Words words, Phrases.Match<Profile.Funder> match, Profile.Funder funder, List<Mention> mentions) {
        boolean plural = funder.category() == PartyCategory.COLLECTIVE;
        if (plural && !isPluralOfDepartement(words, match)) {
            return false;
        }
        int first = match.first();
        int place = match.end();
        int before = mentions.size();
        while (true) {
            int nameAt = skipLinks(words, place);
            Optional<Places.NameAt> name = places.departementNameAt(words, nameAt);
            if (name.isEmpty()) {
                break;
            }
            mentions.add(new Mention(
                    departement(name.get().name()),
                    false,
                    false,
                    first,
                    name.get().end()));
            first = name.get().end();
            boolean more = plural && Set.of("et", ",").contains(words.at(first));
            if (!more) {
                break;
            }
            place = first + 1;
            first = place;
        }
        if (mentions.size() == before && !plural) {
            mentions.add(mention(new Body(funder.label(), funder.category()), true, match));
        }
        return mentions.size() > before;
    }

    private static boolean isPluralOfDepartement(Words words, Phrases.Match<Profile.Funder> match) {
        for (int i = match.first(); i < match.end(); i++) {
            if (words.at(i).startsWith("departement") || words.at(i).equals("generaux")) {
                return true;
            }
        }
        return false;
    }

    private Body departement(String name) {
        String link = places.departement(name).map(entry -> entry.link()).orElse("de ");
        return new Body("Département " + link + name, PartyCategory.DEPARTEMENT);
    }

    private Mention region(Words words, Phrases.Match<Profile.Funder> match, Profile.Funder funder) {
        Optional<Places.NameAt> name = places.regionNameAt(words, skipLinks(words, match.end()))
                .or(() -> places.regionNameAt(words, match.end()));
        return name.map(found -> new Mention(
                        new Body("Région " + found.name(), PartyCategory.REGION),
                        false,
                        false,
                        match.first(),
                        found.end()))
                .orElse(mention(new Body(funder.label(), funder.category()), true, match));
    }

    /** A town or an intercommunality with the name that follows it, or stands before it ("Rennes Métropole"), as written. */
    private static Mention named(Words words, Phrases.Match<Profile.Funder> match, Profile.Funder funder) {
        if (!KINDS.contains(words.at(match.first()))) {
            return new Mention(
                    new Body(funder.label(), funder.category()), funder.via(), false, match.first(), match.end());
        }
        int end = nameEnd(words, match.end());
        int first = end == match.end() ? nameStart(words, match.first()) : match.first();
        boolean generic = end == match.end() && first == match.first();
        String label = generic ? funder.label() : capital(written(words, first, end));
        return new Mention(new Body(label, funder.category()), false, generic, first, end);
    }

    /** The first word of the name before "Métropole": capital words joined by hyphens or spaces. */
    private static int nameStart(Words words, int kind) {
        boolean metropole = words.at(kind).equals("metropole");
        int first = kind;
        while (metropole && first > 0 && kind - first < LONGEST_BEFORE && isName(words, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isName(Words words, int index) {
        return isCapital(words, index) && !LINKS.contains(words.at(index));
    }

    private static boolean startsName(Words words, int index) {
        return nameEnd(words, index) > index;
    }

    private static int nameEnd(Words words, int index) {
        int end = index;
        int i = index;
        while (i < words.size() && i - index < LONGEST_NAME) {
            String word = words.at(i);
            if (isCapital(words, i)) {
                end = i + 1;
            } else if (!LINKS.contains(word) && !word.equals("et") && !word.equals("en")) {
                break;
            } else if (word.equals("et") && !isCapital(words, i + 1)) {
                break;
            }
            i++;
        }
        return end;
    }

    private static boolean isCapital(Words words, int index) {
        if (index >= words.size()) {
            return false;
        }
        String word = written(words, index, index + 1);
        return Character.isUpperCase(word.charAt(0));
    }

    private static int skipLinks(Words words, int index) {
        int i = index;
        while (LINKS.contains(words.at(i)) && i - index < 2) {
            i++;
        }
        return i;
    }

    static String written(Words words, int first, int end) {
        return words.fold()
                .writtenPart(words.get(first).start(), words.get(end - 1).end())
                .replaceAll("\\s+", " ");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
