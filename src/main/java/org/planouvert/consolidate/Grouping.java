package org.planouvert.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.planouvert.domain.Contract;

/**
 * Says which documents tell the same contract. Those that name kind, territory and period alike do; one that leaves some
 * of them out joins the only contract it can mean, and stays alone where several fit.
 */
final class Grouping {

    private Grouping() {}

    static List<Group> of(List<Head> heads) {
        Map<String, List<Integer>> byContract = new TreeMap<>();
        List<Group> alone = new ArrayList<>();
        List<Contract> whole = wholeContracts(heads);
        for (int i = 0; i < heads.size(); i++) {
            String id = contractOf(heads.get(i), whole);
            if (id.isEmpty()) {
                alone.add(new Group("", List.of(i)));
            } else {
                byContract.computeIfAbsent(id, k -> new ArrayList<>()).add(i);
            }
        }
        List<Group> groups = new ArrayList<>();
        byContract.forEach((id, members) -> groups.add(new Group(id, members)));
        groups.addAll(alone);
        return List.copyOf(groups);
    }

    private static List<Contract> wholeContracts(List<Head> heads) {
        Map<String, Contract> byId = new TreeMap<>();
        for (Head head : heads) {
            head.contract().filter(Grouping::isWhole).ifPresent(c -> byId.putIfAbsent(c.id(), c));
        }
        return List.copyOf(byId.values());
    }

    private static boolean isWhole(Contract c) {
        return !c.kind().isEmpty() && !c.territory().isEmpty() && c.period().isKnown();
    }

    private static String contractOf(Head head, List<Contract> whole) {
        Optional<Contract> own = head.contract();
        if (own.isEmpty()) {
            return "";
        }
        Contract contract = own.get();
        if (isWhole(contract)) {
            return contract.id();
        }
        Set<String> candidates = new TreeSet<>();
        for (Contract other : whole) {
            if (agrees(contract, other)) {
                candidates.add(other.id());
            }
        }
        return candidates.size() == 1 ? candidates.iterator().next() : "";
    }

    /** At least the territory or the period must be named: a kind alone ("le CPER") could mean any contract. */
    private static boolean agrees(Contract partial, Contract whole) {
        boolean namesTerritory = !partial.regionCodes().isEmpty();
        boolean namesPeriod = partial.period().isKnown();
        return (namesTerritory || namesPeriod)
                && (partial.kind().isEmpty() || partial.kind().equals(whole.kind()))
                && (!namesTerritory || partial.regionCodes().equals(whole.regionCodes()))
                && (!namesPeriod || partial.period().equals(whole.period()));
    }
}
