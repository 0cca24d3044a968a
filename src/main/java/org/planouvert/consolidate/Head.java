package org.planouvert.consolidate;

import java.util.Optional;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;

/**
 * What is enough to know of an extracted document to say which contract it tells.
 *
 * @param document its row
 * @param contract the contract as this document alone tells it; empty when it tells none
 */
public record Head(DocumentRecord document, Optional<Contract> contract) {}
