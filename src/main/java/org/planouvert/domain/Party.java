package org.planouvert.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A body that signs the contract or pays for something in it.
 *
 * @param id stable between releases
 * @param contractId empty when the document belongs to no contract
 * @param label its usual name
 * @param category what kind of body it is
 * @param inseeCode the code of its territory; empty when it has none
 * @param siren nine digits; empty when unknown
 * @param roleAsWritten such as {@code signataire} or {@code financeur}
 * @param deliberationDate the day on which its assembly approved the contract
 * @param provenance where it was read
 */
public record Party(
        String id,
        String contractId,
        String label,
        PartyCategory category,
        String inseeCode,
        String siren,
        String roleAsWritten,
        Optional<LocalDate> deliberationDate,
        Provenance provenance) {

    /** The same body with another account of how it was read. */
    public Party readAs(Provenance other) {
        return new Party(id, contractId, label, category, inseeCode, siren, roleAsWritten, deliberationDate, other);
    }
}
