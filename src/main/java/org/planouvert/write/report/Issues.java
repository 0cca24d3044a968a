package org.planouvert.write.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Severity;

/** What failed: every failure counted by rule, and the first failures of each severity kept for the page. */
final class Issues {

    /** Per severity. Nobody reads more on a page, and the page must open in two seconds; the CSV file has them all. */
    static final int KEPT = 3000;

    /** How the rules of findings about corrections begin. */
    private static final String CORRECTION = "CORRECTION_";

    private final List<Finding> corrections = new ArrayList<>();
    private final Map<String, IssueGroup> groups = new LinkedHashMap<>();
    private final Map<Severity, List<Finding>> kept = new EnumMap<>(Severity.class);

    void add(Finding finding) {
        if (finding.ruleId().startsWith(CORRECTION) && corrections.size() < KEPT) {
            corrections.add(finding);
        }
        if (finding.status() != FindingStatus.FAIL) {
            return;
        }
        String key = finding.severity().word() + " " + finding.ruleId();
        IssueGroup first = new IssueGroup(finding.ruleId(), finding.severity(), 1, finding.message());
        groups.merge(key, first, (group, ignored) -> group.andOneMore());
        List<Finding> shelf = kept.computeIfAbsent(finding.severity(), s -> new ArrayList<>());
        if (shelf.size() < KEPT) {
            shelf.add(finding);
        }
    }

    /** What became of each correction, in the order of the dossiers. */
    List<Finding> corrections() {
        return List.copyOf(corrections);
    }

    /** Gravest first, then most frequent. */
    List<IssueGroup> groups() {
        return groups.values().stream()
                .sorted(Comparator.comparing(IssueGroup::severity)
                        .thenComparing(
                                Comparator.comparingLong(IssueGroup::count).reversed())
                        .thenComparing(IssueGroup::ruleId))
                .toList();
    }

    /** The failures kept, gravest first, otherwise in the order of the dossiers. */
    List<Finding> kept() {
        return kept.values().stream().flatMap(List::stream).toList();
    }
}
