package org.planouvert.quality;

import java.math.BigDecimal;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.Money;
import org.planouvert.domain.Nature;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.TableRef;

/** What a test says of an amount. */
public final class AmountDraft {

    private final AmountKind kind;
    private final String payer;
    String quote;
    private Qualifier qualifier = Qualifier.EXACT;
    private CreditKind credit = CreditKind.CONTRACTUALISED;
    private BudgetStage stage = BudgetStage.UNSTATED;
    private Money money;
    private Optional<BigDecimal> share = Optional.empty();
    private Period period = Period.UNKNOWN;
    private String perimeter = "";
    private String parent = "";
    private String repeatOf = "";
    private PartyCategory category = PartyCategory.UNKNOWN;
    Optional<Double> confidence = Optional.empty();

    AmountDraft(AmountKind kind, String payer, String written) {
        this.kind = kind;
        this.payer = payer;
        this.quote = written;
        this.money = Money.exactly(euros(written), "EUR", written.substring(written.lastIndexOf(' ') + 1));
    }

    static BigDecimal euros(String written) {
        BigDecimal number = new BigDecimal(
                written.replaceAll("[^0-9,.-]", "").replace(',', '.').replaceAll("\\.$", ""));
        int places = written.contains("Md") ? 9 : written.contains("M€") ? 6 : written.contains("k€") ? 3 : 0;
        return number.movePointRight(places);
    }

    /** The sentence around it. */
    public AmountDraft quoted(String sentence) {
        quote = sentence;
        return this;
    }

    public AmountDraft qualified(Qualifier as) {
        qualifier = as;
        Optional<BigDecimal> value = money.min();
        boolean floor = as == Qualifier.AT_LEAST || as == Qualifier.MORE_THAN;
        boolean ceiling = as == Qualifier.AT_MOST;
        money = new Money(
                ceiling ? Optional.empty() : value,
                floor ? Optional.empty() : value,
                money.currency(),
                money.unitAsWritten());
        return this;
    }

    public AmountDraft between(String least, String most) {
        qualifier = Qualifier.RANGE;
        money = new Money(Optional.of(euros(least)), Optional.of(euros(most)), money.currency(), money.unitAsWritten());
        return this;
    }

    public AmountDraft currency(String currency, String unit) {
        money = new Money(money.min(), money.max(), currency, unit);
        return this;
    }

    public AmountDraft unknownValue(String unit) {
        money = new Money(Optional.empty(), Optional.empty(), "", unit);
        return this;
    }

    public AmountDraft share(String percent) {
        share = Optional.of(new BigDecimal(percent));
        return this;
    }

    public AmountDraft credit(CreditKind as) {
        credit = as;
        return this;
    }

    public AmountDraft stage(BudgetStage as) {
        stage = as;
        return this;
    }

    public AmountDraft years(int first, int last) {
        period = Period.ofYears(first, last);
        return this;
    }

    public AmountDraft perimeter(String words) {
        perimeter = words;
        return this;
    }

    public AmountDraft partOf(String id) {
        parent = id;
        return this;
    }

    public AmountDraft by(PartyCategory payers) {
        category = payers;
        return this;
    }

    public AmountDraft ocr(double assurance) {
        confidence = Optional.of(assurance);
        return this;
    }

    public AmountDraft repeating(String id) {
        repeatOf = id;
        return this;
    }

    Amount amount(String id, String section, String operation, Provenance provenance) {
        Payer by = payer.isEmpty() ? Payer.UNNAMED : new Payer("", category, payer, "");
        return new Amount(
                id,
                "c",
                section,
                operation,
                by,
                new Nature(kind, qualifier, credit, stage),
                money,
                share,
                "",
                period,
                perimeter,
                parent,
                repeatOf,
                TableRef.NONE,
                "",
                provenance);
    }
}
