package org.planouvert.parse.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CreditKind;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawTable.Column;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.text.Fold;
import org.planouvert.text.Words;

/** Tells what each column holds, by the words of its headings and by what stands in it; never by its position. */
final class ColumnReader {

    private static final Set<ColumnRole> SURELY_MONEY =
            EnumSet.of(ColumnRole.COST, ColumnRole.COMMITMENT_STAGE, ColumnRole.PAYMENT_STAGE);

    /** Roles that say how a column relates to others, and nothing of what is counted. */
    private static final Set<ColumnRole> RELATIVE = EnumSet.of(
            ColumnRole.TOTAL,
            ColumnRole.SUBTOTAL,
            ColumnRole.PART,
            ColumnRole.BEFORE,
            ColumnRole.AFTER,
            ColumnRole.DIFFERENCE);

    /** A year, a span of years, or one of the three-year parts of a contract. */
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?:\\s*(?:[-/]|a|au)\\s*(?:19|20)\\d\\d)?"
            + "|(?:\\d\\s*(?:er|e|eme|nd)|premier|second|deuxieme)\\s+trienn\\p{L}+");

    private static final Pattern STAGE = Pattern.compile("(?<![\\p{L}\\d])(AE|CP|AP)(?![\\p{L}\\d])");

    private final TableGrid grid;
    private final TableWords words;
    private final ColumnContents contents;
    private final boolean throughout;
    private final HeadingRole roles;
    private final HeadingGroups groups;

    /** {@code throughout} is true when all numbers of the table are money unless a heading says otherwise. */
    ColumnReader(TableGrid grid, TableWords words, ColumnContents contents, boolean throughout) {
        this.throughout = throughout;
        this.roles = new HeadingRole(words, contents, throughout);
        this.grid = grid;
        this.groups = new HeadingGroups(grid);
        this.words = words;
        this.contents = contents;
    }

    /**
     * Reads all columns.
     *
     * @param financial true when the table states money at all
     */
    List<Column> read(boolean financial) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            columns.add(read(column, path(column), financial));
        }
        keepOneName(columns);
        unmaskShares(columns);
        return columns;
    }

    /** "État (total)" before "dont P203" sums up nobody else's money: it is the State's share, and the parts are in it. */
    private void unmaskShares(List<Column> columns) {
        for (int column = 0; column + 1 < columns.size(); column++) {
            Column c = columns.get(column);
            boolean sum = c.role()
                    .filter(r -> r == ColumnRole.TOTAL || r == ColumnRole.SUBTOTAL)
                    .isPresent();
            boolean parted = columns.get(column + 1)
                    .role()
                    .filter(r -> r == ColumnRole.PART)
                    .isPresent();
            if (sum && parted && c.path().stream().anyMatch(words::namesFunder)) {
                columns.set(column, withoutRole(c));
            }
        }
    }

    private static Column withoutRole(Column c) {
        return new Column(c.path(), Optional.empty(), c.money(), c.unit(), c.stage(), c.credit(), c.years());
    }

    /** Of several headings that hold a word for operations, one names them: the one that says nothing else. */
    private void keepOneName(List<Column> columns) {
        int best = -1;
        for (int column = 0; column < columns.size(); column++) {
            boolean names = columns.get(column)
                            .role()
                            .filter(r -> r == ColumnRole.OPERATION)
                            .isPresent()
                    && !contents.isNumeric(column);
            if (names && (best < 0 || otherWords(columns.get(column)) < otherWords(columns.get(best)))) {
                best = column;
            }
        }
        for (int column = 0; best >= 0 && column < columns.size(); column++) {
            Column c = columns.get(column);
            if (column != best
                    && c.role().filter(r -> r == ColumnRole.OPERATION).isPresent()) {
                columns.set(column, withoutRole(c));
            }
        }
    }

    /** How many characters of a heading are not the words that gave it its role. */
    private int otherWords(Column column) {
        Words heading = Words.of(column.path().get(column.path().size() - 1));
        return heading.fold().text().length()
                - words.columns().find(heading).map(Vocabulary.Match::length).orElse(0);
    }

    /** The headings over a column, outermost first; one that spans several rows or columns counts once. */
    List<String> path(int column) {
        List<String> path = new ArrayList<>();
        for (int row = 0; row < grid.table().headerRows(); row++) {
            String heading = groups.text(row, column);
            String shared = sharedPart(row, column, heading);
            add(path, shared);
            add(path, heading.substring(shared.length()).strip());
        }
        return path;
    }

    private static void add(List<String> path, String heading) {
        if (!heading.isBlank() && (path.isEmpty() || !path.get(path.size() - 1).equals(heading))) {
            path.add(heading);
        }
    }

    /** The "dont" on a line of its own that opens a heading and its neighbour's too: it stands over both of them. */
    private String sharedPart(int row, int column, String heading) {
        String part = openingPart(row, column);
        boolean before = column > 0 && openingPart(row, column - 1).equals(part);
        boolean after =
                column + 1 < grid.columns() && openingPart(row, column + 1).equals(part);
        return (before || after) && heading.startsWith(part) ? part : "";
    }

    private String openingPart(int row, int column) {
        return grid.at(row, column)
                .map(Table.Cell::lead)
                .filter(lead -> words.columns()
                        .whole(Words.of(lead))
                        .filter(role -> role == ColumnRole.PART)
                        .isPresent())
                .orElse("");
    }

    /** True when some column can only hold money, whatever the rest of the table says. */
    boolean showsMoney() {
        for (int column = 0; column < grid.columns(); column++) {
            List<String> path = path(column);
            Optional<ColumnRole> role = roles.of(column, path);
            boolean open = contents.isNumeric(column) && !isBarred(path, role);
            boolean money = role.filter(SURELY_MONEY::contains).isPresent()
                    || path.stream().anyMatch(words::namesFunder)
                    || !unit(path).isEmpty()
                    || contents.statesMoney(column);
            if (open && money) {
                return true;
            }
        }
        return false;
    }

    private Column read(int column, List<String> path, boolean financial) {
        Optional<ColumnRole> role = roles.of(column, path);
        if (contents.isPercent(column)) {
            role = Optional.of(ColumnRole.SHARE);
        }
        boolean headed = headedAsMoney(path, role) || contents.statesMoney(column);
        boolean values = contents.isNumeric(column) && (throughout || headed) || contents.isBlank(column) && headed;
        boolean money = financial && values && !isBarred(path, role) && !contents.isCodes(column);
        return new Column(path, role, money, unit(path), stage(path, role), credit(path), years(path));
    }

    private boolean headedAsMoney(List<String> path, Optional<ColumnRole> role) {
        boolean sum = role.filter(RELATIVE::contains).isPresent();
        return role.filter(r -> r != ColumnRole.PROGRAMME && !RELATIVE.contains(r))
                        .isPresent()
                || sum && path.size() == 1
                || path.stream().anyMatch(heading -> words.namesFunder(heading) || isAmount(heading))
                || !unit(path).isEmpty()
                || credit(path) != CreditKind.UNKNOWN
                || !years(path).isEmpty();
    }

    private boolean isAmount(String heading) {
        return words.columns()
                .find(Words.of(heading))
                .filter(match -> SURELY_MONEY.contains(match.meaning()))
                .isPresent();
    }

    /** True for headings that say that no money stands below them. */
    private boolean isBarred(List<String> path, Optional<ColumnRole> role) {
        if (path.isEmpty()) {
            return false;
        }
        Words innermost = Words.of(path.get(path.size() - 1));
        boolean code = role.filter(r -> r == ColumnRole.PROGRAMME).isPresent()
                && innermost.fold().text().chars().noneMatch(Character::isDigit);
        // in "Coût (M€)" the letter before the sign is no metre
        boolean counts = unit(path).isEmpty() && countsSomethingElse(innermost);
        return code || role.filter(HeadingRole.NEVER_MONEY::contains).isPresent() || counts;
    }

    /** True for "Surface (ha)" and "Habitants"; but where all the table is in euros, "Emploi" is a theme. */
    private boolean countsSomethingElse(Words heading) {
        Optional<Vocabulary.Match<Boolean>> friend = words.falseFriends().find(heading);
        if (friend.isEmpty()) {
            return false;
        }
        String before = heading.fold().text().substring(0, friend.get().start()).strip();
        return !throughout || before.endsWith("(") || before.endsWith("nombre de") || before.endsWith("nombre d'");
    }

    private String unit(List<String> path) {
        for (int level = path.size() - 1; level >= 0; level--) {
            String unit = words.unitIn(path.get(level));
            if (!unit.isEmpty()) {
                return unit;
            }
        }
        return "";
    }

    private static BudgetStage stage(List<String> path, Optional<ColumnRole> role) {
        for (int level = path.size() - 1; level >= 0; level--) {
            Matcher stage =
                    STAGE.matcher(path.get(level).toUpperCase(Locale.ROOT).replace(".", ""));
            if (stage.find()) {
                return BudgetStage.valueOf(stage.group(1));
            }
        }
        if (role.isEmpty()) {
            return BudgetStage.UNSTATED;
        }
        return role.get() == ColumnRole.COMMITMENT_STAGE
                ? BudgetStage.AE
                : role.get() == ColumnRole.PAYMENT_STAGE ? BudgetStage.CP : BudgetStage.UNSTATED;
    }

    private CreditKind credit(List<String> path) {
        for (int level = path.size() - 1; level >= 0; level--) {
            Optional<Vocabulary.Match<CreditKind>> credit = words.credits().find(Words.of(path.get(level)));
            if (credit.isPresent()) {
                return credit.get().meaning();
            }
        }
        return CreditKind.UNKNOWN;
    }

    private static String years(List<String> path) {
        for (int level = path.size() - 1; level >= 0; level--) {
            Fold heading = Fold.of(path.get(level));
            Matcher years = YEARS.matcher(heading.text());
            if (years.find()) {
                return heading.writtenPart(years.start(), years.end());
            }
        }
        return "";
    }
}
