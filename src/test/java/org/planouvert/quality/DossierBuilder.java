package org.planouvert.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.Contract;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Location;
import org.planouvert.domain.Message;
import org.planouvert.domain.Method;
import org.planouvert.domain.Money;
import org.planouvert.domain.Nature;
import org.planouvert.domain.Operation;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.Party;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.Region;
import org.planouvert.domain.Section;
import org.planouvert.domain.SectionKind;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.TableRef;

/** Puts together the dossier that a test needs and nothing else. What is added belongs to the document added last. */
public final class DossierBuilder {

    private final List<DocumentRecord> documents = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<TableCell> cells = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Period period = Period.ofYears(2021, 2027);
    private Optional<LocalDate> signedOn = Optional.empty();
    private String document = "";
    private String section = "";
    private String operation = "";
    private boolean withContract = true;

    /** A dossier with one contract document. */
    public static DossierBuilder contract() {
        return new DossierBuilder().document("contract", DocumentKind.CONTRACT);
    }

    /** Documents that belong to no contract. */
    public DossierBuilder withoutContract() {
        withContract = false;
        return this;
    }

    public DossierBuilder document(String id, DocumentKind kind) {
        return document(id, kind, "application/pdf", 0);
    }

    public DossierBuilder document(String id, DocumentKind kind, String mediaType, int ocrPages) {
        documents.add(new DocumentRecord(
                id,
                id,
                id,
                mediaType,
                1,
                id,
                kind,
                "c",
                9,
                9 - ocrPages,
                ocrPages,
                "fr",
                DocumentStatus.EXTRACTED,
                "",
                ""));
        document = id;
        section = "";
        operation = "";
        return this;
    }

    public DossierBuilder period(int first, int last) {
        period = Period.ofYears(first, last);
        return this;
    }

    public DossierBuilder signedOn(String date) {
        signedOn = Optional.of(LocalDate.parse(date));
        return this;
    }

    public DossierBuilder party(String label, String role) {
        return party(label, PartyCategory.UNKNOWN, role, "", "");
    }

    public DossierBuilder party(String label, PartyCategory category, String role, String siren, String deliberation) {
        parties.add(new Party(
                "p" + parties.size(),
                "c",
                label,
                category,
                "",
                siren,
                role,
                deliberation.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(deliberation)),
                from(label)));
        return this;
    }

    public DossierBuilder section(SectionKind kind, String number, String title) {
        section = "s" + sections.size();
        int depth = number.isEmpty() ? 1 : number.split("\\.").length;
        String parent = "";
        for (Section s : sections) {
            parent = s.documentId().equals(document) && s.depth() < depth ? s.id() : parent;
        }
        sections.add(new Section(
                section,
                "c",
                document,
                parent,
                depth,
                sections.size() + 1,
                kind,
                number,
                number,
                title,
                title,
                1,
                1,
                1));
        return this;
    }

    public DossierBuilder operation(String label) {
        return operation(label, Location.NONE);
    }

    public DossierBuilder operation(String label, Location location) {
        operation = "o" + operations.size();
        operations.add(new Operation(
                operation,
                "c",
                section,
                label,
                OperationCategory.OPERATION,
                OperationStatus.LISTED,
                "",
                location,
                "",
                from(label)));
        return this;
    }

    /** What follows pays for this operation, named before in any document; empty for none. */
    public DossierBuilder paying(String label) {
        operation = operations.stream()
                .filter(o -> o.label().equals(label))
                .map(Operation::id)
                .findFirst()
                .orElse("");
        return this;
    }

    /** An exact amount, written as {@code 31,8 M€}; an empty payer names none. Its id is {@code a} and its place from 0. */
    public DossierBuilder amount(AmountKind kind, String payer, String written) {
        return amount(kind, payer, written, a -> a);
    }

    public DossierBuilder amount(AmountKind kind, String payer, String written, UnaryOperator<AmountDraft> more) {
        AmountDraft draft = more.apply(new AmountDraft(kind, payer, written));
        amounts.add(draft.amount("a" + amounts.size(), section, operation, from(draft.quote)));
        return this;
    }

    public DossierBuilder table(TableDraft table) {
        table.cells().forEach(c -> cells.add(inDocument(c)));
        amounts.addAll(table.dossier().amounts());
        return this;
    }

    private TableCell inDocument(TableCell c) {
        return new TableCell(
                c.tableId(),
                document,
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
                c.number(),
                c.unit(),
                c.region());
    }

    public DossierBuilder finding(String ruleId, Severity severity) {
        findings.add(new Finding(
                "f" + findings.size(),
                ruleId,
                severity,
                FindingStatus.FAIL,
                "c",
                document,
                "",
                "",
                1,
                new Message("", ""),
                "",
                "",
                ""));
        return this;
    }

    private Provenance from(String quote) {
        return new Provenance(document, 1, Region.UNPLACED, quote, Method.TEXT, 1);
    }

    public Dossier build() {
        Contract contract = new Contract(
                "c",
                "CPER",
                "Contrat",
                "2021-2027",
                "Bretagne",
                List.of("53"),
                "2021",
                period,
                signedOn,
                "EUR",
                Optional.empty(),
                "",
                "",
                documents.stream().map(DocumentRecord::documentId).toList());
        return new Dossier(
                withContract ? Optional.of(contract) : Optional.empty(),
                documents,
                parties,
                sections,
                operations,
                amounts,
                cells,
                findings);
    }

    /** What else a test says of an amount. */
    public static final class AmountDraft {

        private final AmountKind kind;
        private final String payer;
        private final String quote;
        private Qualifier qualifier = Qualifier.EXACT;
        private CreditKind credit = CreditKind.CONTRACTUALISED;
        private BudgetStage stage = BudgetStage.UNSTATED;
        private Money money;
        private Optional<BigDecimal> share = Optional.empty();
        private Period period = Period.UNKNOWN;
        private String perimeter = "";
        private String parent = "";
        private String repeatOf = "";

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
            money = new Money(
                    Optional.of(euros(least)), Optional.of(euros(most)), money.currency(), money.unitAsWritten());
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

        public AmountDraft repeating(String id) {
            repeatOf = id;
            return this;
        }

        Amount amount(String id, String section, String operation, Provenance provenance) {
            Payer by = payer.isEmpty() ? Payer.UNNAMED : new Payer("", PartyCategory.UNKNOWN, payer, "");
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
}
