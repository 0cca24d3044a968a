package org.planouvert.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Method;
import org.planouvert.parse.RawContract;
import org.planouvert.profile.Profile;

/** Turns a document as written into canonical rows. Their ids are local to the document until consolidation. */
public final class Normalizer {

    /** Confidence in a body that the document names as its party. */
    private static final double NAMED_PARTY = 0.9;

    private final Grammars grammars;

    /** Normalizes documents in the words of one profile. */
    public Normalizer(Profile profile) {
        this.grammars = Grammars.of(profile);
    }

    /**
     * Normalizes one document.
     *
     * @param raw as the parser read it
     * @param document its row
     */
    public Dossier normalize(RawContract raw, DocumentRecord document) {
        return normalize(raw, document, Optional.empty());
    }

    /** The same, with the reasons for its amounts added to {@code reasons}. */
    public Dossier normalize(RawContract raw, DocumentRecord document, Reasons reasons) {
        return normalize(raw, document, Optional.of(reasons));
    }

    private Dossier normalize(RawContract raw, DocumentRecord document, Optional<Reasons> reasons) {
        String documentId = document.documentId();
        Territory territory = Territory.of(raw.header(), grammars.places());
        FindingBook findings = new FindingBook(documentId);
        raw.observations().forEach(findings::add);
        PartyBook parties = new PartyBook(grammars, territory);
        Stream.concat(
                        raw.parties().stream().filter(party -> !party.role().isEmpty()),
                        raw.parties().stream().filter(party -> party.role().isEmpty()))
                .forEach(party -> parties.sign(party, party.place().in(documentId, Method.TEXT, NAMED_PARTY)));
        SectionRows sections = new SectionRows(raw.sections(), documentId);
        Locations locations = new Locations(grammars.places(), territory, findings);
        OperationRows operations = new OperationRows(raw.operations(), sections, locations, documentId);
        ProseAmounts prose =
                new ProseAmounts(grammars, territory, sections, operations, parties, findings, documentId, reasons);
        List<Amount> amounts = new ArrayList<>(prose.read(raw.statements()));
        TableRows tables = new TableRows(grammars, sections, operations, parties, prose, documentId, reasons);
        raw.tables().forEach(tables::read);
        amounts.addAll(tables.amounts());
        Optional<Contract> contract = ContractRow.of(raw.header(), territory, amounts, documentId);
        return new Dossier(
                contract,
                List.of(document),
                parties.parties(),
                sections.rows(),
                operations.rows(),
                amounts,
                tables.cells(),
                findings.findings());
    }
}
