package org.planouvert.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.consolidate.OperationCluster.Member;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Severity;

/**
 * Tells which operations of a contract's documents are one: the prose and the maquette name the same thing in their own
 * words. Labels and place in the tree decide; what is like and not sure is a finding, and stays two.
 */
final class OperationLinks {

    static final String RULE = "OPERATION_LINK";

    /** Two candidates closer than this are a doubt. */
    private static final double TIE = 0.05;

    /** A word in more labels than this tells none of them; no more than these many of the rarest words are followed. */
    private static final int COMMON = 300;

    private static final int RAREST = 4;

    private final String contractId;
    private final TreePlaces places;
    /** By word and by where it was said first: what stands in one table, or in one text, is never one thing said twice. */
    private final Map<String, Map<String, List<OperationCluster>>> byWord = new HashMap<>();

    private final Set<String> keys = new HashSet<>();
    /** By label, which the documents of a contract repeat. */
    private final Map<String, OperationName> names = new HashMap<>();

    private final List<Map<String, String>> aliases = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private record Candidate(OperationCluster cluster, double likeness, boolean fits) {}

    private OperationLinks(String contractId, List<Dossier> ranked) {
        this.contractId = contractId;
        this.places = new TreePlaces(ranked);
    }

    /**
     * Links the operations of a contract.
     *
     * @param ranked its documents, weightiest first
     */
    static OperationLinks of(String contractId, List<Dossier> ranked) {
        OperationLinks links = new OperationLinks(contractId, ranked);
        for (int d = 0; d < ranked.size(); d++) {
            Map<String, String> alias = new HashMap<>();
            for (Operation operation : ranked.get(d).operations()) {
                OperationName name = links.names.computeIfAbsent(operation.label(), OperationName::of);
                Set<String> around = links.places.of(d, operation);
                alias.put(operation.id(), links.place(Member.of(d, operation, name, around)));
            }
            links.aliases.add(alias);
        }
        return links;
    }

    /** For each document, in order, the key of every operation that is local to it. */
    List<Map<String, String>> aliases() {
        return List.copyOf(aliases);
    }

    /** What is like and not sure. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private String place(Member member) {
        List<Candidate> candidates = candidates(member);
        Optional<Candidate> best = candidates.stream().findFirst();
        boolean tie = candidates.size() > 1
                && candidates.get(0).likeness() - candidates.get(1).likeness() < TIE
                && candidates.get(1).fits()
                && candidates.get(0).likeness() < 1;
        boolean sure =
                best.filter(c -> c.fits() && c.likeness() >= OperationName.SURE).isPresent() && !tie;
        if (sure) {
            best.get().cluster().add(member);
            index(member, best.get().cluster());
            return best.get().cluster().key();
        }
        best.ifPresent(c -> doubt(member, c.cluster().first()));
        OperationCluster cluster = new OperationCluster(key(member), member);
        index(member, cluster);
        return cluster.key();
    }

    private void index(Member member, OperationCluster cluster) {
        member.name().words().stream().filter(cluster::addWord).forEach(word -> byWord.computeIfAbsent(
                        word, w -> new HashMap<>())
                .computeIfAbsent(member.source(), source -> new ArrayList<>())
                .add(cluster));
    }

    /** Made of the label, so that a document read alone gives it too; of the local id where another has that label. */
    private String key(Member member) {
        String place = String.join(
                "|",
                member.operation().location().epci(),
                member.operation().location().commune(),
                member.operation().location().district());
        String key = member.name().key() + "|" + place;
        return keys.add(key) ? key : member.operation().id();
    }

    private List<Candidate> candidates(Member member) {
        return near(member).stream()
                .filter(cluster -> cluster.mayHold(member))
                .map(cluster -> new Candidate(cluster, cluster.likeness(member.name()), cluster.fits(member)))
                .filter(c -> c.likeness() >= OperationName.DOUBTFUL)
                .sorted((a, b) -> a.fits() == b.fits()
                        ? Double.compare(b.likeness(), a.likeness())
                        : Boolean.compare(b.fits(), a.fits()))
                .toList();
    }

    /** Clusters that share one of the member's rarest words: two labels of one thing share most of their words. */
    private Set<OperationCluster> near(Member member) {
        List<List<OperationCluster>> lists = new ArrayList<>();
        for (String word : member.name().words()) {
            List<OperationCluster> list = elsewhere(word, member.source());
            if (!list.isEmpty() && list.size() <= COMMON) {
                lists.add(list);
            }
        }
        lists.sort(Comparator.comparingInt(List::size));
        Set<OperationCluster> near = new LinkedHashSet<>();
        lists.stream().limit(RAREST).forEach(near::addAll);
        return near;
    }

    /** Clusters with a word in a label, said in other sources alone; of a common word one more than is looked at. */
    private List<OperationCluster> elsewhere(String word, String source) {
        List<OperationCluster> elsewhere = new ArrayList<>();
        for (Map.Entry<String, List<OperationCluster>> said :
                byWord.getOrDefault(word, Map.of()).entrySet()) {
            if (said.getKey().equals(source)) {
                continue;
            }
            for (OperationCluster cluster : said.getValue()) {
                if (!cluster.isSaidIn(source)) {
                    elsewhere.add(cluster);
                }
                if (elsewhere.size() > COMMON) {
                    return elsewhere;
                }
            }
        }
        return elsewhere;
    }

    private void doubt(Member member, Operation other) {
        Operation o = member.operation();
        findings.add(new Finding(
                StableId.of("fnd", contractId, RULE, o.provenance().documentId(), o.id()),
                RULE,
                Severity.INFO,
                FindingStatus.FAIL,
                contractId,
                o.provenance().documentId(),
                "operations",
                o.id(),
                o.provenance().page(),
                new Message(
                        "« " + o.label() + " » désigne peut-être « "
                                + other.label() + " » (page "
                                + other.provenance().page() + ") : les deux restent séparées.",
                        "\"" + o.label() + "\" may be \"" + other.label() + "\" (page "
                                + other.provenance().page() + "): they are kept apart."),
                other.label(),
                o.label(),
                ""));
    }
}
