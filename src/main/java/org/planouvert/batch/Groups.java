package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.batch.manifest.Entry;
import org.planouvert.batch.manifest.Manifest;
import org.planouvert.consolidate.Group;
import org.planouvert.consolidate.Head;
import org.planouvert.crew.Crew;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.extracts.DossierFile;

/**
 * The documents of a manifest, grouped by the contract they tell. Heads are small and held; dossiers are large and read
 * when their group's turn comes.
 */
final class Groups {

    /** Extracts of groups that are held at once, unless one group alone has more: some sixteen long contracts. */
    private static final long PORTION_BYTES = 3_400_000;

    private final RunContext context;
    private final List<Entry> entries;
    private final List<Group> groups;
    private final List<Told> told;

    private Groups(RunContext context, List<Entry> entries, List<Group> groups, List<Told> told) {
        this.told = told;
        this.context = context;
        this.entries = entries;
        this.groups = groups;
    }

    /**
     * What is held of a document.
     *
     * @param inParts true when rows follow behind the first part of its extract
     */
    private record Told(Head head, boolean inParts) {}

    static Groups of(RunContext context, Manifest manifest) throws IOException {
        List<Told> told = new ArrayList<>();
        for (Entry entry : manifest.entries()) {
            told.add(told(context, entry));
        }
        List<Head> heads = told.stream().map(Told::head).toList();
        return new Groups(
                context, manifest.entries(), context.stages().grouping().apply(heads), told);
    }

    int count() {
        return groups.size();
    }

    private static Told told(RunContext context, Entry entry) throws IOException {
        if (!entry.isToRead()) {
            return new Told(new Head(entry.row(), Optional.empty()), false);
        }
        DossierFile.Summary summary = DossierFile.readSummary(context.store().fileOf(context.source(entry)));
        return new Told(new Head(summary.documents().get(0), summary.contract()), summary.more());
    }

    /** The dossiers of a group, in the order of its members. */
    List<Dossier> members(Group group) throws IOException {
        return Crew.all(group.members(), member -> {
            Entry entry = entries.get(member);
            return entry.isToRead() ? DossierFile.read(fileOf(entry)) : rowAlone(entry.row());
        });
    }

    /** The groups in their order, so many together as their extracts together are small. */
    List<List<Group>> portions() throws IOException {
        List<List<Group>> portions = new ArrayList<>();
        List<Group> portion = new ArrayList<>();
        long bytes = 0;
        for (Group group : groups) {
            long more = bytes(group);
            if (!portion.isEmpty() && bytes + more > PORTION_BYTES) {
                portions.add(List.copyOf(portion));
                portion.clear();
                bytes = 0;
            }
            portion.add(group);
            bytes += more;
        }
        if (!portion.isEmpty()) {
            portions.add(List.copyOf(portion));
        }
        return portions;
    }

    private long bytes(Group group) throws IOException {
        long bytes = 0;
        for (int member : group.members()) {
            Entry entry = entries.get(member);
            bytes += entry.isToRead() ? Files.size(fileOf(entry)) : 0;
        }
        return bytes;
    }

    private Path fileOf(Entry entry) {
        return context.store().fileOf(context.source(entry));
    }

    /** Does something with each further part of a group's documents, and with the document's place among its members. */
    @FunctionalInterface
    interface FurtherUse {
        void of(List<DocumentRecord> documents, int member, Dossier rows) throws IOException;
    }

    /** True when some document of the group has more rows than its first part. */
    boolean hasFurther(Group group) {
        return group.members().stream().anyMatch(member -> told.get(member).inParts());
    }

    /** Shows the parts behind the first of documents with long sheets, one at a time. */
    void further(Group group, FurtherUse use) throws IOException {
        List<DocumentRecord> documents = new ArrayList<>();
        for (int member : group.members()) {
            documents.add(told.get(member).head().document());
        }
        for (int i = 0; i < group.members().size(); i++) {
            int member = group.members().get(i);
            int place = i;
            if (told.get(member).inParts()) {
                DossierFile.readFurther(fileOf(entries.get(member)), rows -> use.of(documents, place, rows));
            }
        }
    }

    private static Dossier rowAlone(DocumentRecord row) {
        return new Dossier(
                Optional.empty(), List.of(row), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
