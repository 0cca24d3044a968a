package org.planouvert.parse;

import java.util.List;

/**
 * A document as written, in the terms of the field. References between its parts are indices into its lists; -1 stands
 * for none.
 *
 * @param header what the document says of itself and of its contract
 * @param parties bodies that it names as parties
 * @param sections in reading order
 * @param operations in reading order
 * @param statements sentences, list items and captions that hold digits or number words, in reading order
 * @param tables every table with the meaning of its rows and columns
 * @param observations what the parser found odd
 */
public record RawContract(
        RawHeader header,
        List<RawParty> parties,
        List<RawSection> sections,
        List<RawOperation> operations,
        List<Statement> statements,
        List<RawTable> tables,
        List<Observation> observations) {

    public RawContract {
        parties = List.copyOf(parties);
        sections = List.copyOf(sections);
        operations = List.copyOf(operations);
        statements = List.copyOf(statements);
        tables = List.copyOf(tables);
        observations = List.copyOf(observations);
    }
}
