package org.planouvert.consolidate;

import org.planouvert.domain.Party;

/** Joins two mentions of one body: the first stands, what it leaves out is taken from the other. */
final class PartyMerge {

    private PartyMerge() {}

    static Party of(Party first, Party other) {
        return new Party(
                first.id(),
                first.contractId(),
                first.label(),
                first.category(),
                first.inseeCode().isEmpty() ? other.inseeCode() : first.inseeCode(),
                first.siren().isEmpty() ? other.siren() : first.siren(),
                first.roleAsWritten().isEmpty() ? other.roleAsWritten() : first.roleAsWritten(),
                first.deliberationDate().or(other::deliberationDate),
                first.provenance());
    }
}
