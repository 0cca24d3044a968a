package org.planouvert.domain;

/**
 * Something the contract funds.
 *
 * @param id stable between releases
 * @param contractId empty when the document belongs to no contract
 * @param sectionId the innermost section around it
 * @param label its name as written
 * @param category what kind of thing it is
 * @param status how firmly it is in the contract
 * @param owner the maître d'ouvrage; empty when none is named
 * @param location where it lies
 * @param listLabel the list it belongs to; empty for none
 * @param provenance where it was read
 */
public record Operation(
        String id,
        String contractId,
        String sectionId,
        String label,
        OperationCategory category,
        OperationStatus status,
        String owner,
        Location location,
        String listLabel,
        Provenance provenance) {

    /** The same operation with another account of how it was read. */
    public Operation readAs(Provenance other) {
        return new Operation(id, contractId, sectionId, label, category, status, owner, location, listLabel, other);
    }
}
