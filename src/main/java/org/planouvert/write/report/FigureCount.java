package org.planouvert.write.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Severity;
import org.planouvert.write.table.ReleaseTables;
import org.planouvert.write.table.TableSchema;

/** Counts the figures of a release while its dossiers pass by. */
final class FigureCount {

    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<DocumentStatus, Long> documents = zeros(DocumentStatus.class);
    private final Map<Severity, Long> findings = zeros(Severity.class);
    private final Map<FindingStatus, Long> verdicts = zeros(FindingStatus.class);
    private long stated;
    private long verified;
    private BigDecimal committed = BigDecimal.ZERO.setScale(2);
    private BigDecimal proven = BigDecimal.ZERO.setScale(2);

    FigureCount() {
        for (TableSchema<?> table : ReleaseTables.ALL) {
            rows.put(table.name(), 0L);
        }
    }

    /** An amount that arithmetic should be able to prove: a commitment or a total, said for the first time. */
    static boolean isProvable(Amount amount) {
        AmountKind kind = amount.nature().kind();
        return (kind == AmountKind.COMMITMENT || kind == AmountKind.TOTAL)
                && amount.repeatOf().isEmpty();
    }

    static boolean isProven(Amount amount) {
        return !amount.verifiedBy().isEmpty();
    }

    /** The euros that an amount surely counts: its floor, or its ceiling when it has no floor; zero in other currencies. */
    static BigDecimal euros(Amount amount) {
        return amount.money().currency().equals("EUR")
                ? amount.money().min().or(amount.money()::max).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    void add(Dossier dossier) {
        for (TableSchema<?> table : ReleaseTables.ALL) {
            rows.merge(table.name(), (long) table.rows().apply(dossier).size(), Long::sum);
        }
        for (DocumentRecord document : dossier.documents()) {
            documents.merge(document.status(), 1L, Long::sum);
        }
        for (Finding finding : dossier.findings()) {
            verdicts.merge(finding.status(), 1L, Long::sum);
            if (finding.status() == FindingStatus.FAIL) {
                findings.merge(finding.severity(), 1L, Long::sum);
            }
        }
        dossier.amounts().stream().filter(FigureCount::isProvable).forEach(this::addProvable);
    }

    Figures figures() {
        return new Figures(rows, documents, findings, verdicts, stated, verified, committed, proven);
    }

    private void addProvable(Amount amount) {
        stated++;
        if (isProven(amount)) {
            verified++;
        }
        if (amount.nature().kind() == AmountKind.COMMITMENT) {
            committed = committed.add(euros(amount));
            if (isProven(amount)) {
                proven = proven.add(euros(amount));
            }
        }
    }

    private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
        Map<E, Long> zeros = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            zeros.put(constant, 0L);
        }
        return zeros;
    }
}
