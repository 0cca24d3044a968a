package org.planouvert.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.planouvert.write.report.Figures;

/**
 * What a release holds, for the gates, the run's last words and the publication.
 *
 * @param releaseId {@code r-} and 16 hex digits, a function of the data alone
 * @param figures rows, documents, findings and proof
 * @param changes what differs from the release before it, by table; empty without one
 */
public record ReleaseSummary(String releaseId, Figures figures, Map<String, ChangeCount> changes) {

    public ReleaseSummary {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }
}
