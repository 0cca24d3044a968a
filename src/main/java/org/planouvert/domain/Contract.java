package org.planouvert.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A contract, told by one document or by several.
 *
 * @param id made of kind, territory and period, such as {@code cper-nord-pas-de-calais-2015-2020}
 * @param kind CPER, CPIER, …
 * @param title as the document names itself
 * @param generation such as {@code 2015-2020}
 * @param territory the region, river or massif it is about
 * @param regionCodes INSEE codes of the regions at {@code codeVintage}
 * @param codeVintage the year of the Code officiel géographique the codes are taken from; empty without codes
 * @param period first to last year
 * @param signedOn day of signature
 * @param currency EUR or FRF; empty when no amount is stated
 * @param totalEur the contract's total, stated or summed from its commitments
 * @param totalPerimeter what that total covers, in words
 * @param amendsContractId the contract that an avenant changes
 * @param documentIds the documents that tell it, in the order of their paths
 */
public record Contract(
        String id,
        String kind,
        String title,
        String generation,
        String territory,
        List<String> regionCodes,
        String codeVintage,
        Period period,
        Optional<LocalDate> signedOn,
        String currency,
        Optional<BigDecimal> totalEur,
        String totalPerimeter,
        String amendsContractId,
        List<String> documentIds) {

    public Contract {
        regionCodes = List.copyOf(regionCodes);
        documentIds = List.copyOf(documentIds);
    }
}
