package org.planouvert.consolidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planouvert.crew.Crew;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Section;
import org.planouvert.domain.TableCell;

/**
 * Makes one dossier of the documents that tell one contract: published ids, one row for what several of them name, and
 * repeats across documents linked.
 */
public final class Consolidation {

    /** Says which documents tell the same contract; groups with a contract come first, by its id. */
    public static List<Group> group(List<Head> heads) {
        return Grouping.of(heads);
    }

    /**
     * Merges the documents of a group.
     *
     * @param members their dossiers, in the order of {@code group.members()}
     */
    public Dossier merge(Group group, List<Dossier> members) {
        List<Dossier> ranked = byWeight(members);
        Optional<Contract> contract = ContractMerge.of(group.contractId(), ranked, members);
        String contractId = contract.map(Contract::id).orElse("");
        OperationLinks links = OperationLinks.of(contractId, ranked);
        List<Rekey> keys = keysOf(contractId, ranked, links.aliases());

        Map<String, Party> parties = new LinkedHashMap<>();
        Map<String, Operation> operations = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        List<Amount> amounts = new ArrayList<>();
        List<TableCell> cells = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Integer> places = IntStream.range(0, ranked.size()).boxed().toList();
        for (Dossier d : Crew.all(places, i -> keys.get(i).apply(ranked.get(i)))) {
            d.parties().forEach(p -> parties.merge(p.id(), p, PartyMerge::of));
            d.operations().forEach(o -> operations.merge(o.id(), o, OperationMerge::of));
            sections.addAll(d.sections());
            amounts.addAll(d.amounts());
            cells.addAll(d.cells());
            findings.addAll(d.findings());
        }
        for (Finding doubt : links.findings()) {
            findings.add(ofDocument(ranked, keys, doubt).apply(doubt));
        }
        findings.addAll(SignatureDates.differing(contractId, ranked));
        return new Dossier(
                contract,
                documents(contractId, members),
                List.copyOf(parties.values()),
                sections,
                List.copyOf(operations.values()),
                RepeatsAcrossDocuments.link(amounts),
                cells,
                findings);
    }

    /**
     * Makes further rows of one document ready to be published beside the group's dossier.
     *
     * @param members the documents' own rows, in the order of {@code group.members()}
     * @param member 0-based place among them of the document that the rows come from
     * @param rows with ids that are local to it
     */
    public Dossier further(Group group, List<DocumentRecord> members, int member, Dossier rows) {
        List<Dossier> heads = members.stream().map(Consolidation::alone).toList();
        List<Dossier> ranked = byWeight(heads);
        List<Map<String, String>> unlinked = Collections.nCopies(ranked.size(), Map.of());
        Rekey key = keysOf(group.contractId(), ranked, unlinked).get(ranked.indexOf(heads.get(member)));
        return key.apply(new Dossier(
                Optional.empty(),
                List.of(),
                rows.parties(),
                List.of(),
                rows.operations(),
                rows.amounts(),
                rows.cells(),
                List.of()));
    }

    private static Dossier alone(DocumentRecord document) {
        return new Dossier(
                Optional.empty(), List.of(document), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The contract itself before its amendments, and these before what is said of it elsewhere. */
    private static List<Dossier> byWeight(List<Dossier> members) {
        return IntStream.range(0, members.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                i -> members.get(i).documents().get(0).kind().ordinal())
                        .thenComparing(i -> i))
                .map(members::get)
                .toList();
    }

    private static Rekey ofDocument(List<Dossier> ranked, List<Rekey> keys, Finding finding) {
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).documents().get(0).documentId().equals(finding.documentId())) {
                return keys.get(i);
            }
        }
        throw new IllegalStateException("a finding about no document of its group: " + finding.documentId());
    }

    private static List<Rekey> keysOf(String contractId, List<Dossier> ranked, List<Map<String, String>> operations) {
        Map<String, Integer> seen = new HashMap<>();
        List<Rekey> keys = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            DocumentRecord document = ranked.get(i).documents().get(0);
            String slot = document.kind().word() + "/" + nameOf(document);
            int times = seen.merge(slot, 1, Integer::sum);
            keys.add(new Rekey(contractId, times == 1 ? slot : slot + "/" + times, operations.get(i)));
        }
        return keys;
    }

    private static String nameOf(DocumentRecord document) {
        return document.title().isEmpty() ? document.path() : document.title();
    }

    private static List<DocumentRecord> documents(String contractId, List<Dossier> members) {
        return members.stream()
                .flatMap(d -> d.documents().stream())
                .map(r -> new DocumentRecord(
                        r.documentId(),
                        r.sha256(),
                        r.path(),
                        r.mediaType(),
                        r.bytes(),
                        r.title(),
                        r.kind(),
                        contractId,
                        r.pages(),
                        r.textPages(),
                        r.ocrPages(),
                        r.language(),
                        r.status(),
                        r.reasonCode(),
                        r.reason()))
                .toList();
    }
}
