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
import org.planouvert.profile.Measure;

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

    /**
     * What a gate looks at.
     *
     * @param rowLoss the share of rows that the release before had more
     */
    public BigDecimal measured(Measure measure, BigDecimal rowLoss) {
        return switch (measure) {
            case ERRORS -> count(findings, Severity.ERROR);
            case WARNINGS -> count(findings, Severity.WARNING);
            case QUARANTINED -> count(documents, DocumentStatus.QUARANTINED);
            case QUARANTINED_SHARE -> quarantinedShare();
            case CONTRACTS, OPERATIONS, AMOUNTS -> BigDecimal.valueOf(rows.getOrDefault(measure.word(), 0L));
            // Of nothing, all is proven: an empty folder fails no gate on shares.
            case VERIFIED_SHARE -> verifiedShare().orElse(BigDecimal.ONE);
            case PROVEN_SHARE -> provenShare().orElse(BigDecimal.ONE);
            case MAX_ROW_LOSS -> rowLoss;
        };
    }

    private BigDecimal quarantinedShare() {
        BigDecimal read = documents.entrySet().stream()
                .filter(e -> e.getKey() != DocumentStatus.IGNORED)
                .map(e -> BigDecimal.valueOf(e.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal quarantined = count(documents, DocumentStatus.QUARANTINED);
        // Rounded up: a share that is above a limit must not read as the limit.
        return read.signum() == 0 ? BigDecimal.ZERO : quarantined.divide(read, SHARE_SCALE, RoundingMode.UP);
    }

    private static <E extends Enum<E>> BigDecimal count(Map<E, Long> counts, E of) {
        return BigDecimal.valueOf(counts.getOrDefault(of, 0L));
    }

    /** Rounded down: what is not wholly proven never reads as such. */
    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, SHARE_SCALE, RoundingMode.DOWN));
    }
}
