package org.planouvert.parse.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planouvert.domain.CellState;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.profile.Profile;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.Funder;
import org.planouvert.profile.Profile.RowRole;
import org.planouvert.profile.Profile.Unit;
import org.planouvert.text.Words;

/** The words of a profile that tables are read with, ready to be looked for. */
final class TableWords {

    /** What stands before the unit of a whole table. */
    private static final Pattern STATING = Pattern.compile("(?:\\ben|[(:]|\\bunites?|\\bht|\\bttc)$");

    private final Vocabulary<ColumnRole> columns;
    private final Vocabulary<RowRole> rows;
    private final Vocabulary<CellState> cells;
    private final Vocabulary<CreditKind> credits;
    private final Vocabulary<OperationStatus> statuses;
    private final Vocabulary<OperationCategory> categories;
    private final Vocabulary<Funder> funders = new Vocabulary<>();
    private final Vocabulary<Unit> units = new Vocabulary<>();
    private final Vocabulary<Integer> headings = new Vocabulary<>();
    private final Vocabulary<Boolean> falseFriends = new Vocabulary<>();

    TableWords(Profile profile) {
        columns = Vocabulary.of(profile.columns());
        rows = Vocabulary.of(profile.rowWords());
        cells = Vocabulary.of(profile.cellWords());
        credits = Vocabulary.of(profile.creditCues());
        statuses = Vocabulary.of(profile.statusCues());
        categories = Vocabulary.of(profile.operationCues());
        profile.funders().forEach(funder -> {
            funders.add(funder, List.of(funder.label()));
            funders.add(funder, funder.aliases());
        });
        profile.units().forEach(unit -> units.add(unit, unit.words()));
        for (int level = 0; level < profile.headings().size(); level++) {
            headings.add(level, profile.headings().get(level).words());
        }
        falseFriends.add(true, profile.falseFriends());
    }

    Vocabulary<ColumnRole> columns() {
        return columns;
    }

    Vocabulary<RowRole> rows() {
        return rows;
    }

    Vocabulary<CellState> cells() {
        return cells;
    }

    Vocabulary<CreditKind> credits() {
        return credits;
    }

    Vocabulary<OperationStatus> statuses() {
        return statuses;
    }

    Vocabulary<OperationCategory> categories() {
        return categories;
    }

    Vocabulary<Funder> funders() {
        return funders;
    }

    Vocabulary<Unit> units() {
        return units;
    }

    /** Level words of headings; the meaning is the level, 0 outermost. */
    Vocabulary<Integer> headings() {
        return headings;
    }

    Vocabulary<Boolean> falseFriends() {
        return falseFriends;
    }

    /** The unit in a heading, as written there; empty when it names none. The unit of a number is not meant. */
    String unitIn(String text) {
        return unit(text, false);
    }

    /** The unit that a caption states for what stands below it: "en M€", "(k€)", "Unité : €". */
    String statedUnit(String text) {
        return unit(text, true);
    }

    private String unit(String text, boolean stated) {
        Words heading = Words.of(text);
        Optional<Vocabulary.Match<Unit>> unit = units.find(heading);
        if (unit.isEmpty()) {
            return "";
        }
        String before = heading.fold().text().substring(0, unit.get().start()).strip();
        String written = unit.get().in(heading);
        boolean announced = before.isEmpty() || STATING.matcher(before).find();
        boolean clear = written.length() > 2 || written.contains("€");
        boolean ofNumber = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        return announced || !stated && clear && !ofNumber ? written : "";
    }

    /** What one of the unit as written is worth; empty when the profile does not know it. */
    Optional<Unit> unit(String asWritten) {
        return units.whole(asWritten);
    }

    /** True when these words name somebody who pays. */
    boolean namesFunder(String text) {
        return funders.find(Words.of(text)).isPresent();
    }

    /** True when these words are a funder's name and nothing else. */
    boolean isFunder(String text) {
        return funders.whole(text).isPresent();
    }
}
