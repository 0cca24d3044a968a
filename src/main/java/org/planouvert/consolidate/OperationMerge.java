package org.planouvert.consolidate;

import org.planouvert.domain.Location;
import org.planouvert.domain.Operation;
import org.planouvert.domain.OperationCategory;

/** Joins two mentions of one operation: the first stands, what it leaves out is taken from the other. */
final class OperationMerge {

    private OperationMerge() {}

    static Operation of(Operation first, Operation other) {
        boolean vague = first.category() == OperationCategory.OPERATION;
        return new Operation(
                first.id(),
                first.contractId(),
                first.sectionId(),
                first.label(),
                vague ? other.category() : first.category(),
                first.status(),
                first.owner().isEmpty() ? other.owner() : first.owner(),
                first.location().equals(Location.NONE) ? other.location() : first.location(),
                first.listLabel().isEmpty() ? other.listLabel() : first.listLabel(),
                first.provenance());
    }
}
