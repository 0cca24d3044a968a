package org.planouvert.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One sum of money that a document states.
 *
 * @param id stable between releases
 * @param contractId empty when the document belongs to no contract
 * @param sectionId the innermost section around it; empty outside any
 * @param operationId the operation it pays for; empty when it pays for none in particular
 * @param payer who pays
 * @param nature what it is
 * @param money how much
 * @param sharePercent a share stated beside it, 0 to 100
 * @param programmeCode the State budget's programme, such as {@code 203}; empty when none is named
 * @param period the years it is spread over
 * @param perimeter what it leaves out or covers, as written ("hors mobilités")
 * @param parentId the amount of which it is a part; empty for none
 * @param repeatOf the amount that it says again; empty for none
 * @param table the cell it stands in
 * @param verifiedBy the relation that proves it; empty when nothing does
 * @param provenance where it was read
 */
public record Amount(
        String id,
        String contractId,
        String sectionId,
        String operationId,
        Payer payer,
        Nature nature,
        Money money,
        Optional<BigDecimal> sharePercent,
        String programmeCode,
        Period period,
        String perimeter,
        String parentId,
        String repeatOf,
        TableRef table,
        String verifiedBy,
        Provenance provenance) {

    /** The same amount proven by a relation. */
    public Amount provenBy(String relation) {
        return new Amount(
                id,
                contractId,
                sectionId,
                operationId,
                payer,
                nature,
                money,
                sharePercent,
                programmeCode,
                period,
                perimeter,
                parentId,
                repeatOf,
                table,
                relation,
                provenance);
    }

    /** The same amount with another account of how it was read. */
    public Amount readAs(Provenance other) {
        return new Amount(
                id,
                contractId,
                sectionId,
                operationId,
                payer,
                nature,
                money,
                sharePercent,
                programmeCode,
                period,
                perimeter,
                parentId,
                repeatOf,
                table,
                verifiedBy,
                other);
    }

    /** The same amount as a restatement of another. */
    public Amount repeating(String amountId) {
        return new Amount(
                id,
                contractId,
                sectionId,
                operationId,
                payer,
                nature,
                money,
                sharePercent,
                programmeCode,
                period,
                perimeter,
                parentId,
                amountId,
                table,
                verifiedBy,
                provenance);
    }
}
