package org.planouvert.write.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.planouvert.domain.Amount;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;

/** The documents of a release with the place of their dossier in the report, and the pages that amounts cite. */
final class DocumentList {

    private final List<Entry> entries = new ArrayList<>();
    private final SortedMap<String, SortedSet<Integer>> cited = new TreeMap<>();

    /**
     * A document and its dossier.
     *
     * @param document its row
     * @param digest 0-based place of its dossier in the report
     */
    record Entry(DocumentRecord document, int digest) {}

    void add(Dossier dossier, int digest) {
        dossier.documents().forEach(document -> entries.add(new Entry(document, digest)));
        for (Amount amount : dossier.amounts()) {
            cited.computeIfAbsent(amount.provenance().documentId(), id -> new TreeSet<>())
                    .add(amount.provenance().page());
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** Pages that amounts were read from, by document, ascending. */
    SortedMap<String, SortedSet<Integer>> cited() {
        return cited;
    }
}
