package org.planouvert.write.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Severity;

/**
 * The figures of a release, as the report and the gates use them.
 *
 * @param rows rows by table, in the order of the tables
 * @param documents documents by status; every status has an entry
 * @param findings findings that failed, by severity; every severity has an entry
 * @param verdicts findings by outcome; every outcome has an entry
 * @param stated amounts that should be provable: commitments and totals that repeat no other
 * @param verified those of them that a relation proves
 * @param committed euros of commitments that repeat no other
 * @param proven those of these euros that a relation proves
 */
public record Figures(
        Map<String, Long> rows,
        Map<DocumentStatus, Long> documents,
        Map<Severity, Long> findings,
        Map<FindingStatus, Long> verdicts,
        long stated,
        long verified,
        BigDecimal committed,
        BigDecimal proven) {

    /** Four places, so that a percentage has two. */
    private static final int SHARE_SCALE = 4;

    public Figures {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }

    /** The share of provable amounts that are proven, 0 to 1; empty when there is none to prove. */
    public Optional<BigDecimal> verifiedShare() {
        return share(BigDecimal.valueOf(verified), BigDecimal.valueOf(stated));
    }

    /** The share of committed euros that are proven, 0 to 1; empty when nothing is committed. */
    public Optional<BigDecimal> provenShare() {
        return share(proven, committed);
    }

    /** Rounded down: what is not wholly proven never reads as such. */
    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, SHARE_SCALE, RoundingMode.DOWN));
    }
}
