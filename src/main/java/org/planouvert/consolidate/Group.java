package org.planouvert.consolidate;

import java.util.List;

/**
 * Documents that tell one contract, or one document that tells none.
 *
 * @param contractId empty for a document that belongs to no contract
 * @param members indices into the list of heads that was grouped, in its order
 */
public record Group(String contractId, List<Integer> members) {

    public Group {
        members = List.copyOf(members);
    }
}
