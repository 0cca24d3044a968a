package org.planouvert.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.planouvert.domain.Amount;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Severity;
import org.planouvert.profile.Measure;

/** Counts what goes into a release, for the final table and for the gates. */
final class Tally {

    private final Map<String, Long> documents = new TreeMap<>();
    private final Map<String, Long> findings = new TreeMap<>();
    private long contracts;
    private long operations;
    private long amounts;
    private long verified;
    private long funded;

    void add(Dossier dossier) {
        for (DocumentRecord d : dossier.documents()) {
            documents.merge(d.status().word(), 1L, Long::sum);
        }
        for (Finding f : dossier.findings()) {
            if (f.status() == FindingStatus.FAIL) {
                findings.merge(f.severity().word(), 1L, Long::sum);
            }
        }
        contracts += dossier.contract().isPresent() ? 1 : 0;
        operations += dossier.operations().size();
        for (Amount a : dossier.amounts()) {
            amounts++;
            verified += a.verifiedBy().isEmpty() ? 0 : 1;
            funded += a.payer().isNamed() ? 1 : 0;
        }
    }

    Map<String, Long> documents() {
        return new TreeMap<>(documents);
    }

    Map<String, Long> findings() {
        return new TreeMap<>(findings);
    }

    /** Every measure a gate can ask for, by its word. */
    Map<String, BigDecimal> measures() {
        Map<String, BigDecimal> measures = new TreeMap<>();
        for (Measure m : Measure.values()) {
            measures.put(m.word(), measure(m));
        }
        return measures;
    }

    private BigDecimal measure(Measure measure) {
        long ignored = documents.getOrDefault(DocumentStatus.IGNORED.word(), 0L);
        long all = documents.values().stream().mapToLong(Long::longValue).sum();
        long quarantined = documents.getOrDefault(DocumentStatus.QUARANTINED.word(), 0L);
        return switch (measure) {
            case ERRORS -> count(findings.getOrDefault(Severity.ERROR.word(), 0L));
            case WARNINGS -> count(findings.getOrDefault(Severity.WARNING.word(), 0L));
            case QUARANTINED -> count(quarantined);
            case QUARANTINED_SHARE -> share(quarantined, all - ignored, BigDecimal.ZERO);
            case CONTRACTS -> count(contracts);
            case OPERATIONS -> count(operations);
            case AMOUNTS -> count(amounts);
            case VERIFIED_SHARE -> share(verified, amounts, BigDecimal.ONE);
            case FUNDED_SHARE -> share(funded, amounts, BigDecimal.ONE);
        };
    }

    private static BigDecimal count(long n) {
        return BigDecimal.valueOf(n);
    }

    /** Four places, rounded towards failing neither way; of nothing, the share that offends no gate. */
    private static BigDecimal share(long part, long all, BigDecimal ofNothing) {
        return all == 0 ? ofNothing : count(part).divide(count(all), 4, RoundingMode.HALF_EVEN);
    }
}
