package org.planouvert.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person may set right in a row, under the name of the column it has in the release. */
public enum CorrectableField {
    /** The value of an exact amount: its least and its most at once. */
    VALUE_EUR("amt", "value_eur", Form.MONEY),
    VALUE_MIN_EUR("amt", "value_min_eur", Form.MONEY_OR_NOTHING),
    VALUE_MAX_EUR("amt", "value_max_eur", Form.MONEY_OR_NOTHING),
    KIND("amt", "kind", Form.words(AmountKind.values())),
    QUALIFIER("amt", "qualifier", Form.words(Qualifier.values())),
    CREDIT_KIND("amt", "credit_kind", Form.words(CreditKind.values())),
    FUNDER_LABEL("amt", "funder_label", Form.TEXT),
    VIA("amt", "via", Form.TEXT),
    PERIMETER("amt", "perimeter", Form.TEXT),
    PROGRAMME_CODE("amt", "programme_code", Form.TEXT),
    OPERATION_LABEL("op", "label", Form.SOME_TEXT),
    OPERATION_CATEGORY("op", "category", Form.words(OperationCategory.values())),
    OPERATION_STATUS("op", "status", Form.words(OperationStatus.values())),
    OWNER("op", "owner", Form.TEXT),
    DEPARTEMENT_CODE("op", "departement_code", Form.TEXT),
    COMMUNE("op", "commune", Form.TEXT),
    OPERATION_INSEE_CODE("op", "insee_code", Form.TEXT),
    PARTY_LABEL("pty", "label", Form.SOME_TEXT),
    PARTY_CATEGORY("pty", "category", Form.words(PartyCategory.values())),
    PARTY_INSEE_CODE("pty", "insee_code", Form.TEXT),
    SIREN("pty", "siren", Form.TEXT);

    private final String prefix;
    private final String column;
    private final Form form;

    CorrectableField(String prefix, String column, Form form) {
        this.prefix = prefix;
        this.column = column;
        this.form = form;
    }

    /** The field of a row; empty when the row is of no table that can be corrected, or has no such field. */
    public static Optional<CorrectableField> of(String id, String column) {
        return Arrays.stream(values())
                .filter(f -> f.column.equals(column) && f.holds(id))
                .findFirst();
    }

    /** The fields of a row, by their names. */
    public static List<String> columnsOf(String id) {
        return Arrays.stream(values())
                .filter(f -> f.holds(id))
                .map(CorrectableField::column)
                .toList();
    }

    public String column() {
        return column;
    }

    /** True when a value can stand in this field. */
    public boolean takes(String value) {
        return form.pattern().matcher(value).matches();
    }

    /** Says what can stand in this field. */
    public String wanted() {
        return form.wanted();
    }

    /** True when both spellings are the same value. */
    public boolean isSame(String one, String other) {
        boolean numbers = form.equals(Form.MONEY) || form.equals(Form.MONEY_OR_NOTHING);
        return numbers && !one.isEmpty() && !other.isEmpty() && takes(one) && takes(other)
                ? new BigDecimal(one).compareTo(new BigDecimal(other)) == 0
                : one.strip().equals(other.strip());
    }

    private boolean holds(String id) {
        return id.startsWith(prefix + "-");
    }

    private record Form(Pattern pattern, String wanted) {

        private static final Form TEXT = new Form(Pattern.compile("(?s).*"), "a text");
        private static final Form SOME_TEXT = new Form(Pattern.compile("(?s).*\\S.*"), "a text that is not empty");
        private static final Form MONEY =
                new Form(Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,2})?"), "euros in digits, as 45220000.00");
        private static final Form MONEY_OR_NOTHING = new Form(
                Pattern.compile("(-?[0-9]{1,15}([.][0-9]{1,2})?)?"), "euros in digits, as 45220000.00, or nothing");

        private static Form words(Word... words) {
            String known = String.join("|", Arrays.stream(words).map(Word::word).toList());
            return new Form(Pattern.compile(known), "one of " + known.replace("|", ", "));
        }
    }
}
