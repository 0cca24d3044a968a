package org.planouvert.parse.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.domain.CellState;
import org.planouvert.layout.Table;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;
import org.planouvert.text.Words;

/** Reads what the cells of one table state; the words for "to be decided" and the like come from the profile. */
public final class CellValues {

    private static final Pattern DASHES = Pattern.compile("[-\\s]+");

    /** What a spreadsheet shows in place of a result it could not reach. */
    private static final Pattern ERROR = Pattern.compile("#[A-Z][A-Z0-9/]*[!?]?");

    /** Digits with a zero in front name something, such as a programme or a département. */
    private static final Pattern CODE = Pattern.compile("0\\d+");

    private static final Pattern TRAILING_MARK = Pattern.compile("\\s*(?:\\*+|\\(\\d{1,2}\\))$");

    /** The longest unit anybody writes into a cell has about so many letters. */
    private static final int MAX_UNIT = 30;

    private final TableWords words;
    private final boolean pointGroups;
    private final boolean remembers;
    private final Map<String, CellValue> remembered = new HashMap<>();

    CellValues(TableWords words, boolean pointGroups) {
        this(words, pointGroups, false);
    }

    private CellValues(TableWords words, boolean pointGroups, boolean remembers) {
        this.words = words;
        this.pointGroups = pointGroups;
        this.remembers = remembers;
    }

    /** The same for as long as one table is looked at, which asks for most of its cells several times. */
    CellValues remembering() {
        return new CellValues(words, pointGroups, true);
    }

    /** Reads cells outside any known table: a point before three digits parts thousands. */
    public static CellValues of(Profile profile) {
        return new CellValues(new TableWords(profile), true);
    }

    /** What the cell states. A stored number stands as it is, whatever its text looks like. */
    public CellValue read(Table.Cell cell) {
        return cell.number().isPresent() ? stored(cell.number().get(), cell.text()) : read(cell.text());
    }

    /** What these words state. */
    public CellValue read(String text) {
        if (!remembers) {
            return of(text);
        }
        CellValue known = remembered.get(text);
        if (known == null) {
            known = of(text);
            remembered.put(text, known);
        }
        return known;
    }

    private CellValue of(String text) {
        Fold fold = Fold.of(text);
        String folded = fold.text();
        // a space that does not break and signs that nobody sees are not blank to Java
        if (text.isBlank() || folded.isEmpty()) {
            return CellValue.without(CellState.EMPTY);
        }
        Optional<CellState> state = state(fold);
        if (state.isPresent()) {
            return CellValue.without(state.get());
        }
        char first = folded.charAt(0);
        if (first > '9' && first != '\u20ac') {
            return CellValue.without(CellState.TEXT);
        }
        Optional<WrittenNumber> number = WrittenNumber.parse(folded, pointGroups);
        if (number.isEmpty()
                || CODE.matcher(folded).matches()
                || !isUnit(number.get().unit())) {
            return CellValue.without(CellState.TEXT);
        }
        String unit = unitAsWritten(fold, number.get().unit());
        return CellValue.of(number.get().number(), unit, number.get().note());
    }

    private CellValue stored(BigDecimal number, String text) {
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        String behind = text.substring(end).replace(")", "").strip();
        return CellValue.of(number, isUnit(Fold.text(behind)) ? behind : "", "");
    }

    private Optional<CellState> state(Fold fold) {
        String folded = fold.text();
        if (folded.charAt(0) == '-' && DASHES.matcher(folded).matches()) {
            return Optional.of(CellState.EMPTY);
        }
        if (folded.startsWith("#")
                && ERROR.matcher(folded.toUpperCase(java.util.Locale.ROOT)).matches()) {
            return Optional.of(CellState.NOT_EVALUATED);
        }
        Optional<CellState> whole = words.cells().whole(Words.of(fold));
        if (whole.isPresent()) {
            return whole;
        }
        char last = folded.charAt(folded.length() - 1);
        if (last != '*' && last != ')') {
            return Optional.empty();
        }
        Matcher mark = TRAILING_MARK.matcher(folded);
        return mark.find() ? words.cells().whole(folded.substring(0, mark.start())) : Optional.empty();
    }

    private boolean isUnit(String behind) {
        if (behind.isEmpty() || behind.equals("%") || behind.equals("€")) {
            return true;
        }
        return behind.length() <= MAX_UNIT && words.units().whole(behind).isPresent();
    }

    private static String unitAsWritten(Fold text, String unit) {
        int at = unit.isEmpty() ? -1 : text.text().lastIndexOf(unit);
        return at < 0 ? unit : text.writtenPart(at, at + unit.length());
    }
}
