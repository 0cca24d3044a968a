package org.planouvert.normalize;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.parse.Observation;

/** The findings of one document. */
final class FindingBook {

    private final LocalIds ids = new LocalIds();
    private final List<Finding> findings = new ArrayList<>();
    private final String documentId;

    FindingBook(String documentId) {
        this.documentId = documentId;
    }

    /** What the parser saw. */
    void add(Observation observation) {
        add(observation.rule(), observation.severity(), "", "", observation.page(), observation.message(), "", "");
    }

    void add(
            String rule,
            Severity severity,
            String subjectType,
            String subjectId,
            int page,
            Message message,
            String expected,
            String observed) {
        findings.add(new Finding(
                ids.of(rule, subjectType, subjectId, message.en()),
                rule,
                severity,
                FindingStatus.FAIL,
                "",
                documentId,
                subjectType,
                subjectId,
                page,
                message,
                expected,
                observed,
                ""));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
