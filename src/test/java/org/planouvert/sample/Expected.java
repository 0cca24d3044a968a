package org.planouvert.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.SectionKind;

/**
 * What a reader must find in a sample document, written as lines of fields between bars. Every lookup word is the
 * published one ({@code sous-volet}, {@code at_least}).
 *
 * @param sections in reading order
 * @param operations in reading order
 * @param amounts in reading order
 * @param parties in reading order
 */
public record Expected(List<Section> sections, List<Operation> operations, List<Amount> amounts, List<Party> parties) {

    public Expected {
        sections = List.copyOf(sections);
        operations = List.copyOf(operations);
        amounts = List.copyOf(amounts);
        parties = List.copyOf(parties);
    }

    /**
     * A heading.
     *
     * @param parent title of the section around it; empty at the top
     * @param number as written; empty without one
     * @param title without its number, with its level word
     */
    public record Section(String parent, SectionKind kind, String number, String title) {}

    /**
     * Something to be funded.
     *
     * @param section title of the innermost section around it
     */
    public record Operation(String section, String label) {}

    /**
     * A sum of money.
     *
     * @param funder who pays; empty when none is named
     * @param via the fund or operator through which it pays; empty when none is named
     * @param kind empty when the words do not settle it
     * @param min in units of the currency; empty when only a ceiling is stated
     * @param max in units of the currency; empty when only a floor is stated
     * @param quote words of the document that hold the figure
     * @param operation label of the operation it pays for; empty when it pays for none in particular
     */
    public record Amount(
            String funder,
            String via,
            Optional<AmountKind> kind,
            Qualifier qualifier,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            String quote,
            String operation) {}

    /**
     * A body that signs.
     *
     * @param deliberation the day on which its assembly approved; empty when none is named
     */
    public record Party(String label, PartyCategory category, Optional<LocalDate> deliberation) {}

    /**
     * Reads the four lists.
     *
     * @param sections {@code kind | number | title}, two more spaces in front for each level
     * @param operations {@code section | label}
     * @param amounts {@code funder | via | kind | qualifier | value | quote | operation}; the kind may be {@code -}; a value
     *     is {@code 362.452M}, {@code 445}, {@code 10M..12M}, {@code 20M..} or {@code ..250k}; the operation may be left out
     * @param parties {@code label | category | date}; the date may be left out
     */
    static Expected of(String sections, String operations, String amounts, String parties) {
        return new Expected(
                sections(sections),
                each(operations, line -> new Operation(line.get(0), line.get(1))),
                each(amounts, Expected::amount),
                each(parties, Expected::party));
    }

    private static List<Section> sections(String written) {
        List<Section> found = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : written.lines().filter(text -> !text.isBlank()).toList()) {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            List<String> fields = fields(line);
            open.subList(depth, open.size()).clear();
            String parent = depth == 0 ? "" : open.get(depth - 1);
            SectionKind kind = SectionKind.valueOf(word(fields.get(0).replace('-', '_')));
            found.add(new Section(parent, kind, fields.get(1), fields.get(2)));
            open.add(fields.get(2));
        }
        return found;
    }

    private static Amount amount(List<String> line) {
        String kind = line.get(2);
        String[] bounds = line.get(4).split("\\.\\.", -1);
        return new Amount(
                line.get(0),
                line.get(1),
                kind.equals("-") ? Optional.empty() : Optional.of(AmountKind.valueOf(word(kind))),
                Qualifier.valueOf(word(line.get(3))),
                value(bounds[0]),
                value(bounds[bounds.length - 1]),
                line.get(5),
                line.size() > 6 ? line.get(6) : "");
    }

    private static Party party(List<String> line) {
        Optional<LocalDate> day = line.size() > 2 ? Optional.of(LocalDate.parse(line.get(2))) : Optional.empty();
        return new Party(line.get(0), PartyCategory.valueOf(word(line.get(1))), day);
    }

    private static Optional<BigDecimal> value(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        int zeros = written.endsWith("M") ? 6 : written.endsWith("k") ? 3 : 0;
        return Optional.of(new BigDecimal(written.replaceAll("[Mk]$", "")).scaleByPowerOfTen(zeros));
    }

    private static <T> List<T> each(String written, Function<List<String>, T> read) {
        return written.lines()
                .filter(line -> !line.isBlank())
                .map(line -> read.apply(fields(line)))
                .toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\\|", -1)) {
            fields.add(field.strip());
        }
        return fields;
    }

    private static String word(String published) {
        return published.toUpperCase(Locale.ROOT);
    }
}
