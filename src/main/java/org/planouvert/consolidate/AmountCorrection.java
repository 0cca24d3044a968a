package org.planouvert.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.CorrectableField;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.Method;
import org.planouvert.domain.Money;
import org.planouvert.domain.Nature;
import org.planouvert.domain.Party;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.Word;

/** Sets a value of an amount right, and with it the number of the cell it was read from, so that its sums are made anew. */
final class AmountCorrection {

    private AmountCorrection() {}

    static String value(Amount a, CorrectableField field) {
        return switch (field) {
            case VALUE_EUR -> plain(a.money().exact());
            case VALUE_MIN_EUR -> plain(a.money().min());
            case VALUE_MAX_EUR -> plain(a.money().max());
            case KIND -> a.nature().kind().word();
            case QUALIFIER -> a.nature().qualifier().word();
            case CREDIT_KIND -> a.nature().creditKind().word();
            case FUNDER_LABEL -> a.payer().label();
            case VIA -> a.payer().via();
            case PERIMETER -> a.perimeter();
            case PROGRAMME_CODE -> a.programmeCode();
            default -> "";
        };
    }

    static Amount of(Amount a, CorrectableField field, String value, Collection<Party> parties) {
        Money m = a.money();
        Nature n = a.nature();
        Payer p = a.payer();
        Optional<BigDecimal> number = field.column().startsWith("value_") && !value.isEmpty()
                ? Optional.of(new BigDecimal(value))
                : Optional.empty();
        return switch (field) {
            case VALUE_EUR -> with(a, new Money(number, number, m.currency(), m.unitAsWritten()), n, p);
            case VALUE_MIN_EUR -> with(a, new Money(number, m.max(), m.currency(), m.unitAsWritten()), n, p);
            case VALUE_MAX_EUR -> with(a, new Money(m.min(), number, m.currency(), m.unitAsWritten()), n, p);
            case KIND ->
                with(a, m, new Nature(word(AmountKind.values(), value), n.qualifier(), n.creditKind(), n.stage()), p);
            case QUALIFIER ->
                with(a, m, new Nature(n.kind(), word(Qualifier.values(), value), n.creditKind(), n.stage()), p);
            case CREDIT_KIND ->
                with(a, m, new Nature(n.kind(), n.qualifier(), word(CreditKind.values(), value), n.stage()), p);
            case FUNDER_LABEL -> with(a, m, n, payer(value, p.via(), parties));
            case VIA -> with(a, m, n, new Payer(p.partyId(), p.category(), p.label(), value));
            case PERIMETER -> with(a, m, n, p, a.programmeCode(), value);
            case PROGRAMME_CODE -> with(a, m, n, p, value, a.perimeter());
            default -> a;
        };
    }

    private static Payer payer(String label, String via, Collection<Party> parties) {
        return parties.stream()
                .filter(party -> party.label().equals(label))
                .findFirst()
                .map(party -> new Payer(party.id(), party.category(), label, via))
                .orElseGet(() -> new Payer("", PartyCategory.UNKNOWN, label, via));
    }

    private static Amount with(Amount a, Money money, Nature nature, Payer payer) {
        return with(a, money, nature, payer, a.programmeCode(), a.perimeter());
    }

    private static Amount with(
            Amount a, Money money, Nature nature, Payer payer, String programmeCode, String perimeter) {
        return new Amount(
                a.id(),
                a.contractId(),
                a.sectionId(),
                a.operationId(),
                payer,
                nature,
                money,
                a.sharePercent(),
                programmeCode,
                a.period(),
                perimeter,
                a.parentId(),
                a.repeatOf(),
                a.table(),
                a.verifiedBy(),
                corrected(a.provenance()));
    }

    /** Place and words stay: they show what the document really says. */
    static Provenance corrected(Provenance from) {
        return new Provenance(from.documentId(), from.page(), from.region(), from.quote(), Method.CORRECTION, 1);
    }

    /** The cells with the number of the amount's own cell set right. */
    static List<TableCell> cells(List<TableCell> cells, Amount before, Amount after) {
        Optional<BigDecimal> old = before.money().exact().filter(v -> v.signum() != 0);
        Optional<BigDecimal> now = after.money().exact();
        if (before.table().row().isEmpty() || old.isEmpty() || now.isEmpty() || old.equals(now)) {
            return cells;
        }
        return cells.stream()
                .map(c -> isCellOf(before, c) ? scaled(c, now.get(), old.get()) : c)
                .toList();
    }

    private static boolean isCellOf(Amount a, TableCell c) {
        return c.tableId().equals(a.table().tableId())
                && c.row() == a.table().row().orElse(-1)
                && c.column() == a.table().column().orElse(-1);
    }

    private static TableCell scaled(TableCell c, BigDecimal now, BigDecimal old) {
        return new TableCell(
                c.tableId(),
                c.documentId(),
                c.page(),
                c.tableIndex(),
                c.row(),
                c.column(),
                c.rowSpan(),
                c.columnSpan(),
                c.header(),
                c.rowPath(),
                c.columnPath(),
                c.text(),
                c.state(),
                c.number().map(n -> now.multiply(n).divide(old, Math.max(n.scale(), 2), RoundingMode.HALF_UP)),
                c.unit(),
                c.region());
    }

    static <W extends Enum<W> & Word> W word(W[] words, String value) {
        for (W word : words) {
            if (word.word().equals(value)) {
                return word;
            }
        }
        throw new IllegalArgumentException("no word '" + value + "': the field should not have taken it");
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
