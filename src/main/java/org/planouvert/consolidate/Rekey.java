package org.planouvert.consolidate;

import java.util.Map;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Section;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.TableRef;

/**
 * Gives the rows of one document their published ids in place of the ids that were local to it.
 *
 * @param contractId the contract they now belong to; empty for none
 * @param slot the document's place among the papers of its contract, such as {@code maquette/annexe financiere}: it
 *     survives a new typesetting, which its hash does not
 * @param aliases for operations local to the document the key that they share with their other mentions
 * @param recent ids made last
 */
record Rekey(String contractId, String slot, Map<String, String> aliases, RecentIds recent) {

    Rekey(String contractId, String slot, Map<String, String> aliases) {
        this(contractId, slot, aliases, new RecentIds());
    }

    private String id(String prefix, String local) {
        return local.isEmpty() ? "" : StableId.of(prefix, contractId, slot, local);
    }

    private String recentId(String prefix, String local) {
        return recent.of(prefix, local, l -> id(prefix, l));
    }

    String section(String local) {
        return recentId("sec", local);
    }

    String amount(String local) {
        return id("amt", local);
    }

    String table(String local) {
        return recentId("tab", local);
    }

    /** Operations and parties are named alike in all documents of a contract, so their ids leave the document out. */
    String operation(String local) {
        String known = aliases.getOrDefault(local, local);
        return known.isEmpty() ? "" : recent.of("op", known, l -> StableId.of("op", contractOrSlot(), l));
    }

    String party(String local) {
        return local.isEmpty() ? "" : recent.of("pty", local, l -> StableId.of("pty", contractOrSlot(), l));
    }

    private String contractOrSlot() {
        return contractId.isEmpty() ? slot : contractId;
    }

    /** All rows of a dossier; its contract and documents have their ids already. */
    Dossier apply(Dossier d) {
        return new Dossier(
                d.contract(),
                d.documents(),
                d.parties().stream().map(this::apply).toList(),
                d.sections().stream().map(this::apply).toList(),
                d.operations().stream().map(this::apply).toList(),
                d.amounts().stream().map(this::apply).toList(),
                d.cells().stream().map(this::apply).toList(),
                d.findings().stream().map(this::apply).toList());
    }

    private Section apply(Section s) {
        return new Section(
                section(s.id()),
                contractId,
                s.documentId(),
                section(s.parentId()),
                s.depth(),
                s.ordinal(),
                s.kind(),
                s.numberAsWritten(),
                s.numberPath(),
                s.title(),
                s.path(),
                s.pageStart(),
                s.pageEnd(),
                s.confidence());
    }

    private Party apply(Party p) {
        return new Party(
                party(p.id()),
                contractId,
                p.label(),
                p.category(),
                p.inseeCode(),
                p.siren(),
                p.roleAsWritten(),
                p.deliberationDate(),
                p.provenance());
    }

    private Operation apply(Operation o) {
        return new Operation(
                operation(o.id()),
                contractId,
                section(o.sectionId()),
                o.label(),
                o.category(),
                o.status(),
                o.owner(),
                o.location(),
                o.listLabel(),
                o.provenance());
    }

    private Amount apply(Amount a) {
        Payer payer = a.payer();
        TableRef cell = a.table();
        return new Amount(
                amount(a.id()),
                contractId,
                section(a.sectionId()),
                operation(a.operationId()),
                new Payer(party(payer.partyId()), payer.category(), payer.label(), payer.via()),
                a.nature(),
                a.money(),
                a.sharePercent(),
                a.programmeCode(),
                a.period(),
                a.perimeter(),
                amount(a.parentId()),
                amount(a.repeatOf()),
                new TableRef(table(cell.tableId()), cell.row(), cell.column()),
                a.verifiedBy(),
                a.provenance());
    }

    private TableCell apply(TableCell c) {
        return new TableCell(
                table(c.tableId()),
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
                c.number(),
                c.unit(),
                c.region());
    }

    /** A finding's subject follows the row it is about. */
    Finding apply(Finding f) {
        String subject =
                switch (f.subjectType()) {
                    case "sections" -> section(f.subjectId());
                    case "operations" -> operation(f.subjectId());
                    case "amounts" -> amount(f.subjectId());
                    case "table_cells" -> table(f.subjectId());
                    case "parties" -> party(f.subjectId());
                    default -> f.subjectId();
                };
        return new Finding(
                StableId.of("fnd", contractId, slot, f.id()),
                f.ruleId(),
                f.severity(),
                f.status(),
                contractId,
                f.documentId(),
                f.subjectType(),
                subject,
                f.page(),
                f.message(),
                f.expected(),
                f.observed(),
                f.tolerance());
    }
}
