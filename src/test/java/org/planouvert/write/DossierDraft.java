package org.planouvert.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Contract;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.GeoMethod;
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
import org.planouvert.geometry.Box;

/** Puts a dossier together piece by piece; ids are counted, so that the same draft gives the same dossier. */
public final class DossierDraft {

    private final String contractId;
    private final List<DocumentRecord> documents = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<TableCell> cells = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Party> payers = new HashMap<>();
    private String documentId = "";
    private Method method = Method.TEXT;
    private int page = 1;

    DossierDraft(String contractId) {
        this.contractId = contractId;
    }

    /** What follows is read from this document, until the next one. */
    DossierDraft document(String path, String mediaType, DocumentKind kind, int pages, DocumentStatus status) {
        return document(path, path, mediaType, kind, pages, status, "", "");
    }

    DossierDraft document(
            String path,
            String content,
            String mediaType,
            DocumentKind kind,
            int pages,
            DocumentStatus status,
            String reasonCode,
            String reason) {
        DocumentRecord document =
                DraftText.document(contractId, path, content, mediaType, kind, pages, status, reasonCode, reason);
        documents.add(document);
        documentId = document.documentId();
        method = kind == DocumentKind.MAQUETTE ? Method.SHEET : Method.TEXT;
        return this;
    }

    DossierDraft page(int number) {
        page = number;
        return this;
    }

    DossierDraft party(String label, PartyCategory category) {
        Party party = new Party(
                id("p", parties.size()),
                contractId,
                label,
                category,
                "",
                "",
                "signataire",
                Optional.empty(),
                from("Entre " + label));
        parties.add(party);
        payers.put(label, party);
        return this;
    }

    /** A section under the last one that is less deep; returns its id. */
    String section(SectionKind kind, int depth, String number, String title) {
        Optional<Section> parent = sections.stream()
                .filter(s -> s.documentId().equals(documentId) && s.depth() < depth)
                .reduce((earlier, later) -> later);
        String path = parent.map(p -> p.path() + " > ").orElse("") + title;
        Section section = new Section(
                id("s", sections.size()),
                contractId,
                documentId,
                parent.map(Section::id).orElse(""),
                depth,
                sections.size() + 1,
                kind,
                number,
                number.replace('-', '.'),
                title,
                path,
                page,
                page + 1,
                0.98);
        sections.add(section);
        return section.id();
    }

    String operation(String sectionId, String label) {
        Operation operation = new Operation(
                id("o", operations.size()),
                contractId,
                sectionId,
                label,
                OperationCategory.OPERATION,
                OperationStatus.LISTED,
                "",
                new Location("Lille", "59", "", "", "Lille", "59350", "", GeoMethod.CODE),
                "",
                from(label));
        operations.add(operation);
        return operation.id();
    }

    /** An exact amount in euros; an empty funder stands for none named. */
    String amount(AmountKind kind, String funder, String euros, String quote, String sectionId, String operationId) {
        return amount(kind, Qualifier.EXACT, funder, euros, euros, quote, sectionId, operationId, TableRef.NONE);
    }

    String amount(
            AmountKind kind,
            Qualifier qualifier,
            String funder,
            String min,
            String max,
            String quote,
            String sectionId,
            String operationId,
            TableRef table) {
        Amount amount = new Amount(
                id("a", amounts.size()),
                contractId,
                sectionId,
                operationId,
                payer(funder),
                new Nature(kind, qualifier, CreditKind.CONTRACTUALISED, BudgetStage.UNSTATED),
                new Money(DraftText.decimal(min), DraftText.decimal(max), "EUR", "M€"),
                Optional.empty(),
                "",
                Period.ofYears(2015, 2020),
                "",
                "",
                "",
                table,
                "",
                from(quote));
        amounts.add(amount);
        return amount.id();
    }

    /** The amounts are proven by a relation, which is a finding that passed. */
    DossierDraft proven(String ruleId, String expected, String fr, String en, String... amountIds) {
        String relation = finding(
                ruleId, Severity.INFO, FindingStatus.PASS, "amounts", amountIds[0], fr, en, expected, expected, "0.00");
        List<String> members = List.of(amountIds);
        amounts.replaceAll(amount -> members.contains(amount.id()) ? amount.provenBy(relation) : amount);
        return this;
    }

    void repeats(String amountId, String earlier) {
        amounts.replaceAll(amount -> amount.id().equals(amountId) ? amount.repeating(earlier) : amount);
    }

    void fails(
            String ruleId, Severity severity, String amountId, String fr, String en, String expected, String observed) {
        finding(ruleId, severity, FindingStatus.FAIL, "amounts", amountId, fr, en, expected, observed, "50000.00");
    }

    String finding(
            String ruleId,
            Severity severity,
            FindingStatus status,
            String subjectType,
            String subjectId,
            String fr,
            String en,
            String expected,
            String observed,
            String tolerance) {
        Finding finding = new Finding(
                id("f", findings.size()),
                ruleId,
                severity,
                status,
                contractId,
                documentId,
                subjectType,
                subjectId,
                page,
                new Message(fr, en),
                expected,
                observed,
                tolerance);
        findings.add(finding);
        return finding.id();
    }

    /** A cell; a text of digits is a number. Returns a reference to it. */
    TableRef cell(String table, int row, int column, String text) {
        String tableId = id("t" + table, 0);
        boolean number = text.matches("-?[0-9 ]+([,.][0-9]+)?");
        cells.add(new TableCell(
                tableId,
                documentId,
                page,
                0,
                row,
                column,
                1,
                1,
                row == 0,
                "",
                "",
                text,
                number ? CellState.NUMBER : text.isEmpty() ? CellState.EMPTY : CellState.TEXT,
                number ? DraftText.decimal(text.replace(" ", "").replace(',', '.')) : Optional.empty(),
                "M€",
                new Region.Cells((char) ('A' + column) + Integer.toString(row + 1))));
        return new TableRef(tableId, OptionalInt.of(row), OptionalInt.of(column));
    }

    Dossier dossier(String kind, String title, String territory, int first, int last, String total) {
        Contract contract = new Contract(
                contractId,
                kind,
                title,
                first + "-" + last,
                territory,
                List.of("31", "22"),
                "2015",
                Period.ofYears(first, last),
                Optional.of(LocalDate.of(first, 7, 10)),
                "EUR",
                DraftText.decimal(total),
                "hors crédits valorisés",
                "",
                documents.stream().map(DocumentRecord::documentId).distinct().toList());
        return dossier(Optional.of(contract));
    }

    Dossier dossierWithoutContract() {
        return dossier(Optional.empty());
    }

    private Dossier dossier(Optional<Contract> contract) {
        return new Dossier(contract, documents, parties, sections, operations, amounts, cells, findings);
    }

    private Payer payer(String funder) {
        return Optional.ofNullable(payers.get(funder))
                .map(p -> new Payer(p.id(), p.category(), p.label(), ""))
                .orElse(Payer.UNNAMED);
    }

    private Provenance from(String quote) {
        double top = 90 + (amounts.size() * 14) % 640;
        Region region = method == Method.SHEET
                ? new Region.Cells("C" + (amounts.size() + 2))
                : Region.of(new Box(72, top, 72 + Math.min(450, quote.length() * 5), top + 12));
        return new Provenance(documentId, page, region, quote, method, method == Method.SHEET ? 1 : 0.95);
    }

    private String id(String kind, int number) {
        return kind + "-" + DraftText.hex(contractId + documents.size() + kind + number);
    }
}
