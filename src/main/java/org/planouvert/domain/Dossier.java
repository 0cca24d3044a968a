package org.planouvert.domain;

import java.util.List;
import java.util.Optional;

/**
 * All that is published about one contract, or about one document that belongs to none.
 *
 * @param contract empty for a document that belongs to no contract
 * @param documents the files that tell it, duplicates and quarantined ones included
 * @param parties who signs and who pays
 * @param sections in reading order, document by document
 * @param operations in reading order
 * @param amounts in reading order
 * @param cells of every table, document by document
 * @param findings of readers, parsers and rules
 */
public record Dossier(
        Optional<Contract> contract,
        List<DocumentRecord> documents,
        List<Party> parties,
        List<Section> sections,
        List<Operation> operations,
        List<Amount> amounts,
        List<TableCell> cells,
        List<Finding> findings) {

    public Dossier {
        documents = List.copyOf(documents);
        parties = List.copyOf(parties);
        sections = List.copyOf(sections);
        operations = List.copyOf(operations);
        amounts = List.copyOf(amounts);
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }
}
