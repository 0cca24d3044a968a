package org.planouvert.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Location;
import org.planouvert.domain.Message;
import org.planouvert.domain.Method;
import org.planouvert.domain.Operation;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.Party;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Region;
import org.planouvert.domain.Section;
import org.planouvert.domain.SectionKind;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;

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

    /** A dossier with one document of any kind. */
    public static DossierBuilder of(String document, DocumentKind kind) {
        return new DossierBuilder().document(document, kind);
    }

    /** A dossier without any row. */
    public static Dossier nothing() {
        DossierBuilder builder = new DossierBuilder();
        builder.withContract = false;
        return builder.build();
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
        Provenance from = from(draft.quote);
        amounts.add(draft.amount(
                "a" + amounts.size(),
                section,
                operation,
                draft.confidence
                        .map(c -> new Provenance(document, 1, Region.UNPLACED, draft.quote, Method.OCR, c))
                        .orElse(from)));
        return this;
    }

    public DossierBuilder table(TableDraft table) {
        table.cells().forEach(c -> cells.add(inDocument(c)));
        table.dossier().amounts().forEach(a -> amounts.add(table.in(document, a)));
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
                "Contrat de plan 2021-2027",
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
}
