package org.planouvert.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planouvert.domain.Location;
import org.planouvert.domain.Method;
import org.planouvert.domain.Operation;

/**
 * Rows of documents that name one operation. What they have in common is kept once, so that a row is compared with a
 * hundred documents that say the same as fast as with one.
 */
final class OperationCluster {

    private final String key;
    private final Operation first;
    private final Set<String> sources = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Map<Integer, List<Member>> byDocument = new HashMap<>();
    private final Set<OperationName> names = new LinkedHashSet<>();
    private final Set<Spot> spots = new LinkedHashSet<>();
    private final Set<Set<String>> around = new LinkedHashSet<>();

    /**
     * A row of a document.
     *
     * @param document its place in the order of weight
     * @param around the titles of the contract that it stands under
     * @param source the text or the table that it stands in
     * @param spot where its site lies
     */
    record Member(int document, Operation operation, OperationName name, Set<String> around, String source, Spot spot) {

        static Member of(int document, Operation operation, OperationName name, Set<String> around) {
            Method method = operation.provenance().method();
            String source = document + "|" + method + "|" + (method == Method.TEXT ? "" : operation.sectionId());
            return new Member(document, operation, name, around, source, Spot.of(operation.location()));
        }

        private boolean isRow() {
            return operation.provenance().method() != Method.TEXT;
        }
    }

    /** Where a site lies, as far as it is said. */
    record Spot(String commune, String district, String departement) {

        static Spot of(Location at) {
            return new Spot(at.commune(), at.district(), at.departementCode());
        }

        boolean agrees(Spot other) {
            return agree(commune, other.commune)
                    && agree(district, other.district)
                    && agree(departement, other.departement);
        }

        private static boolean agree(String a, String b) {
            return a.isEmpty() || b.isEmpty() || a.equals(b);
        }
    }

    OperationCluster(String key, Member first) {
        this.key = key;
        this.first = first.operation();
        add(first);
    }

    String key() {
        return key;
    }

    Operation first() {
        return first;
    }

    void add(Member member) {
        sources.add(member.source());
        byDocument
                .computeIfAbsent(member.document(), document -> new ArrayList<>())
                .add(member);
        names.add(member.name());
        spots.add(member.spot());
        around.add(member.around());
    }

    /** Remembers a word of its labels; false for one that it remembers already. */
    boolean addWord(String word) {
        return words.add(word);
    }

    /** True when a row of it stands in the same text or table. */
    boolean isSaidIn(String source) {
        return sources.contains(source);
    }

    /**
     * One text does not name an operation twice, nor one table; two tables of a document only under the same heading rows;
     * sites with other places are others.
     */
    boolean mayHold(Member member) {
        if (isSaidIn(member.source())) {
            return false;
        }
        for (Member other : byDocument.getOrDefault(member.document(), List.of())) {
            if (areApart(other, member)) {
                return false;
            }
        }
        for (Spot spot : spots) {
            if (!member.spot().agrees(spot)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areApart(Member a, Member b) {
        return a.isRow()
                && b.isRow()
                && !a.operation().listLabel().equals(b.operation().listLabel());
    }

    /** How much the label of a row shares with the most alike of those here, 0 to 1. */
    double likeness(OperationName name) {
        double most = 0;
        for (OperationName other : names) {
            most = Math.max(most, other.likeness(name));
        }
        return most;
    }

    /** False when it and a row stand under titles of the contract and these are not the same. */
    boolean fits(Member member) {
        return around.stream().allMatch(titles -> TreePlaces.fit(titles, member.around()));
    }
}
