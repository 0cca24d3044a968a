package org.planouvert.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planouvert.sample.BretagneModel.Operation;

/**
 * The invented contract's figures as its texts print them. A text names a figure by a row and a funder: {@code
 * {redon.region}} is 6,8 and {@code {redon.region!}} is 6,800, in millions of euros. A row is an operation, a volet or
 * {@code contrat}; a funder is one of {@link Funding} in lower case, {@code etat} or {@code total}.
 */
final class Figures {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)\\.(\\w+)(!?)}");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private Figures() {}

    /** A text with its figures filled in. */
    static String fill(String text) {
        return NAMED.matcher(text).replaceAll(found -> {
            BigDecimal sum = BretagneModel.sum(rows(found.group(1)), funders(found.group(2)));
            return found.group(3).isEmpty() ? shortMillions(sum) : millions(sum);
        });
    }

    /** Millions with three decimals and a space that does not break after thousands, such as {@code 1 003,150}. */
    static String millions(BigDecimal thousands) {
        BigDecimal millions = thousands.divide(THOUSAND, 3, RoundingMode.UNNECESSARY);
        String[] parts = millions.toPlainString().split("\\.");
        return parts[0].replaceAll("(\\d)(?=(\\d{3})+$)", "$1\u00a0") + "," + parts[1];
    }

    private static String shortMillions(BigDecimal thousands) {
        return millions(thousands).replaceAll(",?0+$", "");
    }

    private static List<Operation> rows(String key) {
        if (key.equals("contrat")) {
            return BretagneModel.operations();
        }
        Stream<Operation> ofVolet = BretagneModel.volets().stream()
                .filter(volet -> volet.key().equals(key))
                .flatMap(volet -> volet.operations().stream());
        Stream<Operation> itself =
                BretagneModel.operations().stream().filter(row -> row.key().equals(key));
        List<Operation> rows = Stream.concat(ofVolet, itself).toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("No operation or volet is called " + key);
        }
        return rows;
    }

    private static Predicate<Funding> funders(String name) {
        return switch (name) {
            case "total" -> funding -> true;
            case "etat" -> Funding::ofState;
            default -> Funding.valueOf(name.toUpperCase(Locale.ROOT))::equals;
        };
    }
}
