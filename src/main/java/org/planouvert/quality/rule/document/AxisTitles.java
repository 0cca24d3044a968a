package org.planouvert.quality.rule.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.SectionKind;
import org.planouvert.domain.TableCell;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.Subject;
import org.planouvert.text.Fold;
import org.planouvert.text.Pieces;

/**
 * The titles of volets and axes as each document of a contract has them, in headings or as groups of a table's lines, and
 * which of them are another spelling of a title of the first document.
 */
final class AxisTitles {

    private static final Set<SectionKind> AXES = Set.of(SectionKind.VOLET, SectionKind.AXE);

    /** Letters by which words of one family begin alike; shorter words are articles and numbers. */
    private static final int STEM = 5;

    /**
     * A title.
     *
     * @param stems how its words begin, without those that name a level
     */
    private record Title(Subject subject, String text, Set<String> stems) {}

    /**
     * Two titles of what may be one axis.
     *
     * @param subject the row of the later one
     */
    record Drift(Subject subject, String first, String other) {}

    private final Set<String> levels;
    private final Map<String, Map<String, Title>> byDocument = new LinkedHashMap<>();

    AxisTitles(Evidence evidence) {
        this.levels = evidence.profile().headings().stream()
                .flatMap(h -> h.words().stream())
                .flatMap(word -> stems(word).stream())
                .collect(Collectors.toSet());
        evidence.dossier().documents().stream()
                .map(DocumentRecord::documentId)
                .forEach(id -> byDocument.put(id, new LinkedHashMap<>()));
        evidence.dossier().sections().stream()
                .filter(s -> AXES.contains(s.kind()))
                .forEach(s -> add(s.documentId(), Subject.of(s), s.title()));
        Set<List<String>> groups = new HashSet<>();
        for (TableCell cell : evidence.cells()) {
            int group = cell.rowPath().indexOf(" > ");
            if (group > 0 && groups.add(List.of(cell.documentId(), cell.rowPath()))) {
                add(cell.documentId(), Subject.of(cell), cell.rowPath().substring(0, group));
            }
        }
    }

    private void add(String documentId, Subject subject, String text) {
        Set<String> words = stems(text);
        words.removeAll(levels);
        if (!words.isEmpty()) {
            byDocument
                    .computeIfAbsent(documentId, d -> new LinkedHashMap<>())
                    .putIfAbsent(Fold.text(text), new Title(subject, text, words));
        }
    }

    private static Set<String> stems(String text) {
        return Pieces.of(Fold.text(text), Character::isLetter).stream()
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** True when two documents have such titles. */
    boolean areComparable() {
        return byDocument.values().stream().filter(d -> d.size() > 1).count() > 1;
    }

    /** Titles that share at least half of the shorter one's words with exactly one title of the first document. */
    List<Drift> drifts() {
        List<Map<String, Title>> documents =
                byDocument.values().stream().filter(d -> d.size() > 1).toList();
        List<Drift> drifts = new ArrayList<>();
        for (Map<String, Title> other : documents.stream().skip(1).toList()) {
            for (Title title : other.values()) {
                kin(title, documents.get(0))
                        .ifPresent(first -> drifts.add(new Drift(title.subject(), first.text(), title.text())));
            }
        }
        return drifts;
    }

    private static Optional<Title> kin(Title title, Map<String, Title> first) {
        if (first.values().stream().anyMatch(t -> t.stems().equals(title.stems()))) {
            return Optional.empty();
        }
        List<Title> near = first.values().stream().filter(t -> isNear(t, title)).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean isNear(Title one, Title other) {
        long shared = one.stems().stream().filter(other.stems()::contains).count();
        return shared > 0
                && 2 * shared >= Math.min(one.stems().size(), other.stems().size());
    }
}
