package org.planouvert.parse.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.text.Words;

/** Tells the role of a column from its headings, in the light of what stands below them. */
final class HeadingRole {

    /** Roles of columns that state no money. */
    static final Set<ColumnRole> NEVER_MONEY = EnumSet.of(
            ColumnRole.OPERATION,
            ColumnRole.SECTION,
            ColumnRole.OWNER,
            ColumnRole.DEPARTEMENT,
            ColumnRole.EPCI,
            ColumnRole.COMMUNE,
            ColumnRole.DISTRICT,
            ColumnRole.PLACE,
            ColumnRole.STATUS,
            ColumnRole.SHARE,
            ColumnRole.COMMENT,
            ColumnRole.NOT_MONEY);

    /** Places that also pay: their columns hold names, or amounts. */
    private static final Set<ColumnRole> PAYING_PLACES =
            EnumSet.of(ColumnRole.DEPARTEMENT, ColumnRole.EPCI, ColumnRole.COMMUNE);

    private static final Pattern JOINED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|_");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final TableWords words;
    private final ColumnContents contents;
    private final boolean throughout;

    /** {@code throughout} is true when all numbers of the table are money unless a heading says otherwise. */
    HeadingRole(TableWords words, ColumnContents contents, boolean throughout) {
        this.words = words;
        this.contents = contents;
        this.throughout = throughout;
    }

    /**
     * The role of the innermost heading that has one. What a group of columns is about names none of them.
     *
     * @param column 0-based
     * @param path its headings, outermost first
     */
    Optional<ColumnRole> of(int column, List<String> path) {
        for (int level = path.size() - 1; level >= 0; level--) {
            Words heading = Words.of(parted(path.get(level)));
            if (heading.fold().text().contains("%")) {
                return Optional.of(ColumnRole.SHARE);
            }
            boolean outer = level < path.size() - 1;
            Optional<Vocabulary.Match<ColumnRole>> match = match(heading);
            if (match.isPresent() && fits(match.get(), heading, column, path, outer)) {
                return match.map(Vocabulary.Match::meaning);
            }
        }
        return Optional.empty();
    }

    /** The words that decide: "Code", "Nombre" or "Date" in front, else the longest that a role knows. */
    private Optional<Vocabulary.Match<ColumnRole>> match(Words heading) {
        Optional<Vocabulary.Match<ColumnRole>> longest = words.columns().find(heading);
        boolean whole = longest.filter(m -> m.length() == heading.fold().text().length())
                .isPresent();
        return whole
                ? longest
                : words.columns()
                        .opening(heading)
                        .filter(m -> m.meaning() == ColumnRole.NOT_MONEY)
                        .or(() -> longest);
    }

    private boolean fits(
            Vocabulary.Match<ColumnRole> match, Words heading, int column, List<String> path, boolean outer) {
        ColumnRole role = match.meaning();
        if (!NEVER_MONEY.contains(role)) {
            return true;
        }
        boolean hasWords = !contents.isNumeric(column) && !contents.isBlank(column);
        if (outer || hasWords) {
            return !outer;
        }
        if (role == ColumnRole.NOT_MONEY) {
            return !YEAR.matcher(heading.fold().text()).find();
        }
        if (PAYING_PLACES.contains(role)) {
            boolean codes = role == ColumnRole.DEPARTEMENT && contents.areDepartements(column);
            return codes || !isCountedInMoney(path);
        }
        return role == ColumnRole.SHARE || !isFunderName(heading, match);
    }

    /** True when a heading of the path, or the whole table, says that money stands here. */
    private boolean isCountedInMoney(List<String> path) {
        return throughout
                || path.stream()
                        .anyMatch(heading -> words.namesFunder(heading)
                                || !words.unitIn(heading).isEmpty());
    }

    /** Some bodies that pay are called like what they pay for: the longer name wins. */
    private boolean isFunderName(Words heading, Vocabulary.Match<ColumnRole> role) {
        return words.funders()
                .find(heading)
                .filter(funder -> funder.length() >= role.length()
                        && funder.start() <= role.start()
                        && funder.end() >= role.end())
                .isPresent();
    }

    /** Headings of open data such as {@code montantTotal} are words written together. */
    private static String parted(String heading) {
        return heading.indexOf(' ') >= 0 ? heading : JOINED.matcher(heading).replaceAll(" ");
    }
}
