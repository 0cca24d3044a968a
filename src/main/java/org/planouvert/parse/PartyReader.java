package org.planouvert.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.layout.Block;
import org.planouvert.layout.TextBlock;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/** Finds the bodies that a contract names as its parties. Names of persons are left out. */
final class PartyReader {

    /** How many blocks after the opening words may still belong to the list of parties. */
    private static final int REACH = 25;

    private static final Pattern BODY = Pattern.compile(
            "(?<![\\p{L}\\-\u2013])((?:l['\u2019]\\s?|la |le |les |du |des |d['\u2019])?(?:(?:\\p{Lu}[\\p{L}-]+ )+[Mm]\u00e9tropole|[\u00c9Ee\u00e9]tat(?![\\p{L}-])"
                    + "|(?:[Cc]onseil|[Cc]ollectivit\u00e9|[Rr]\u00e9gion|[Dd]\u00e9partement|[Mm]\u00e9tropole|[Cc]ommunaut\u00e9|[Vv]ille|[Cc]ommune)"
                    + "s?(?: [\\p{L}'\u2019\\-\u2013]+| \u2013 [\\p{Lu}][\\p{L}\\-]*)*))\\s*,?\\s*(?=repr\u00e9sent\u00e9)");

    private static final Pattern DELIBERATION = Pattern.compile(
            "d\u00e9lib\u00e9ration (?:de la|de l['\u2019]|du|des)\\s*(.+?) en date du (\\d{1,2}(?:er)? \\p{L}+ \\d{4})");

    private final Profile profile;

    PartyReader(Profile profile) {
        this.profile = profile;
    }

    List<RawParty> read(List<Block> blocks) {
        List<RawParty> parties = new ArrayList<>();
        int open = 0;
        List<Deliberation> deliberations = deliberations(blocks);
        for (Block block : blocks) {
            if (!(block instanceof TextBlock text)) {
                continue;
            }
            open = announces(text.text()) ? REACH : open - 1;
            if (open > 0) {
                collect(text, deliberations, parties);
            }
        }
        return parties;
    }

    private boolean announces(String text) {
        String folded = Fold.text(text);
        return profile.partyCues().stream().map(Fold::text).anyMatch(folded::contains);
    }

    private static void collect(TextBlock text, List<Deliberation> deliberations, List<RawParty> parties) {
        Matcher body = BODY.matcher(text.text());
        while (body.find()) {
            String words = body.group(1).strip();
            parties.add(new RawParty(
                    words, "signataire", dayOf(words, deliberations), text.placeOf(body.start(1), body.end(1))));
        }
    }

    private static List<Deliberation> deliberations(List<Block> blocks) {
        List<Deliberation> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                Matcher m = DELIBERATION.matcher(text.text());
                while (m.find()) {
                    found.add(new Deliberation(Body.of(m.group(1)), m.group(2)));
                }
            }
        }
        return found;
    }

    private static String dayOf(String words, List<Deliberation> deliberations) {
        Body party = Body.of(words);
        return deliberations.stream()
                .filter(d -> d.body().means(party))
                .map(Deliberation::day)
                .findFirst()
                .orElse("");
    }

    /** An assembly's decision, its day as written. */
    private record Deliberation(Body body, String day) {}

    /**
     * A body's name without what varies: "le Département du Nord" and "Conseil départemental du Nord" are one.
     *
     * @param level the first letter of région, département, métropole…; empty for none
     * @param name the proper name alone
     */
    private record Body(String level, String name) {
        private static final Pattern LEVEL =
                Pattern.compile("\\b(region|departement|metropole|communaute|ville|commune)");
        private static final Pattern COMMON = Pattern.compile(
                "\\b(?:le|la|les|l'|du|de|des|d'|conseils?|general|regionale?|departementale?|departements?|regions?)\\b");

        static Body of(String words) {
            String folded = Fold.text(words);
            Matcher level = LEVEL.matcher(folded);
            String name = COMMON.matcher(folded)
                    .replaceAll(" ")
                    .replaceAll("[^a-z0-9]+", " ")
                    .strip();
            return new Body(level.find() ? level.group(1) : "", name);
        }

        /** The assembly of a region is often named without the region's name: "le Conseil régional". */
        boolean means(Body party) {
            return level.equals(party.level) && (name.equals(party.name) || name.isEmpty());
        }
    }
}
