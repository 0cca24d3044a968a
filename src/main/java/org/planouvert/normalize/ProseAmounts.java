package org.planouvert.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.domain.Method;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Place;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableRef;
import org.planouvert.layout.Table;
import org.planouvert.normalize.money.WrittenAmount;
import org.planouvert.normalize.nature.Judgement;
import org.planouvert.normalize.nature.Setting;
import org.planouvert.normalize.payer.Body;
import org.planouvert.normalize.payer.Payment;
import org.planouvert.parse.RawTable;
import org.planouvert.parse.Statement;

/** The amounts in the sentences and list items of a document. */
final class ProseAmounts {

    /** Confidence in an amount whose currency is written, and in one whose currency is not. */
    private static final double SURE = 0.95;

    private static final double WITHOUT_CURRENCY = 0.6;

    private final Grammars grammars;
    private final Territory territory;
    private final SectionRows sections;
    private final OperationRows operations;
    private final PartyBook parties;
    private final FindingBook findings;
    private final String documentId;
    private final Optional<Reasons> reasons;
    private final LocalIds ids = new LocalIds();

    ProseAmounts(
            Grammars grammars,
            Territory territory,
            SectionRows sections,
            OperationRows operations,
            PartyBook parties,
            FindingBook findings,
            String documentId,
            Optional<Reasons> reasons) {
        this.reasons = reasons;
        this.grammars = grammars;
        this.territory = territory;
        this.sections = sections;
        this.operations = operations;
        this.parties = parties;
        this.findings = findings;
        this.documentId = documentId;
    }

    /** The amounts of all statements, tied to each other where the words tie them. */
    List<Amount> read(List<Statement> statements) {
        List<Draft> drafts = new ArrayList<>();
        List<Body> known = parties.known();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            reasons.ifPresent(kept -> grammars.amounts()
                    .refusals(statement.text(), isMoneyAround(statement.leadIns()))
                    .forEach(refusal -> kept.refused(statement, refusal)));
            drafts.addAll(drafts(statements.get(i), i, known));
        }
        return new AmountLinks(statements, grammars.classifier()::namesContract).tie(drafts);
    }

    /** Sums of money that a cell of words states with their currency, such as "Montant annoncé : 100 M€". */
    List<Amount> inCell(Table.Cell cell, RawTable table, TableRef ref) {
        if (grammars.amounts().read(cell.text()).stream().allMatch(WrittenAmount::isWithoutCurrency)) {
            return List.of();
        }
        Text text = new Text(
                cell.text(),
                List.of(),
                table.section(),
                table.rows().get(cell.row()).operation(),
                ref);
        Provenance provenance = new Provenance(
                documentId,
                cell.page(),
                cell.region(),
                cell.text(),
                table.table().method(),
                table.table().confidence());
        List<Amount> amounts = new ArrayList<>();
        read(text, parties.known(), (written) -> provenance, (row, written, judgement, place) -> amounts.add(row));
        return amounts;
    }

    /** Words with money, wherever they stand. */
    private record Text(String words, List<String> leadIns, int section, int operation, TableRef table) {}

    /** Takes the rows of a text one by one. */
    private interface Rows {
        void take(Amount row, WrittenAmount written, Judgement judgement, int place);
    }

    private List<Draft> drafts(Statement statement, int index, List<Body> known) {
        Text text = new Text(
                statement.text(), statement.leadIns(), statement.section(), statement.operation(), TableRef.NONE);
        List<Draft> drafts = new ArrayList<>();
        read(
                text,
                known,
                written -> provenance(statement, written),
                (row, written, judgement, place) ->
                        drafts.add(new Draft(row, written, judgement, statement, index, place)));
        return drafts;
    }

    private void read(Text text, List<Body> known, Function<WrittenAmount, Provenance> where, Rows rows) {
        List<WrittenAmount> amounts = grammars.amounts().read(text.words(), isMoneyAround(text.leadIns()));
        if (amounts.isEmpty()) {
            return;
        }
        List<Payment> payments = grammars.payers().read(text.words(), text.leadIns(), amounts, known);
        Setting setting =
                new Setting(text.words(), text.leadIns(), sections.titles(text.section()), territory.period());
        List<Judgement> judgements = grammars.classifier().judge(setting, amounts, payments);
        for (int k = 0; k < amounts.size(); k++) {
            WrittenAmount written = amounts.get(k);
            Provenance provenance = where.apply(written);
            for (Payer payer : parties.payers(payments.get(k), provenance)) {
                Amount row = row(text, written, judgements.get(k), payer, provenance);
                rows.take(row, written, judgements.get(k), k);
                explain(row, text, written, judgements.get(k), payments.get(k));
                reportMissingCurrency(row, written);
            }
        }
    }

    private boolean isMoneyAround(List<String> leadIns) {
        return leadIns.stream().anyMatch(grammars.amounts()::speaksOfMoney);
    }

    private void explain(Amount row, Text text, WrittenAmount written, Judgement judgement, Payment payment) {
        reasons.ifPresent(
                kept -> kept.prose(row.id(), row.provenance().page(), text.words(), written, judgement, payment));
    }

    private Amount row(Text text, WrittenAmount written, Judgement judgement, Payer payer, Provenance provenance) {
        String value = value(written.min()) + ".." + value(written.max());
        return new Amount(
                ids.of(sections.path(text.section()), payer.label(), value, text.words()),
                "",
                sections.id(text.section()),
                operations.id(text.operation()),
                payer,
                judgement.nature(),
                written.money(),
                written.share(),
                judgement.programmeCode(),
                judgement.period(),
                judgement.perimeter(),
                "",
                "",
                text.table(),
                "",
                provenance);
    }

    private static String value(Optional<java.math.BigDecimal> bound) {
        return bound.map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
    }

    /** The sentence with the amount; when the sentence runs over a page break, its part from the amount on. */
    private Provenance provenance(Statement statement, WrittenAmount written) {
        String words = statement.text().substring(written.start(), written.end());
        Place whole = statement.place();
        Place place = whole.quote().contains(words)
                ? whole
                : statement.placeOf(written.start(), statement.text().length());
        return place.in(documentId, Method.TEXT, written.isWithoutCurrency() ? WITHOUT_CURRENCY : SURE);
    }

    private void reportMissingCurrency(Amount row, WrittenAmount written) {
        if (!written.isWithoutCurrency()) {
            return;
        }
        String said = written.min()
                .or(written::max)
                .map(v -> v.stripTrailingZeros().toPlainString())
                .orElse("");
        findings.add(
                "R21_UNIT_KNOWN",
                Severity.WARNING,
                "amounts",
                row.id(),
                row.provenance().page(),
                new Message(
                        "Montant sans devise (« " + written.unit()
                                + " ») : lu comme de l'argent d'après la phrase ; à vérifier.",
                        "Amount without a currency ('" + written.unit()
                                + "'): taken for money by its sentence; check it."),
                "EUR",
                said);
    }
}
