package org.planouvert.write.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Severity;

/**
 * What the report says about one contract, or about a document that belongs to none.
 *
 * @param index 0-based place in the report
 * @param id of the contract; empty for a document that belongs to none
 * @param title of the contract, or of the document
 * @param territory the region, river or massif; empty when unknown
 * @param generation such as {@code 2015-2020}; empty when unknown
 * @param total the contract's own total, in its currency
 * @param totalPerimeter what that total covers, in words
 * @param documents how many documents tell it
 * @param operations how many operations it lists
 * @param amounts how many amounts it states
 * @param stated amounts that should be provable
 * @param verified those of them that are proven
 * @param errors findings of that weight
 * @param warnings findings of that weight
 * @param basis the kind of amount that the bars sum
 * @param byFunder bars by funder, largest first
 * @param byVolet bars by volet, largest first
 */
public record ContractDigest(
        int index,
        String id,
        String title,
        String territory,
        String generation,
        Optional<BigDecimal> total,
        String totalPerimeter,
        int documents,
        int operations,
        int amounts,
        long stated,
        long verified,
        long errors,
        long warnings,
        Optional<AmountKind> basis,
        List<Bar> byFunder,
        List<Bar> byVolet) {

    static ContractDigest of(int index, Dossier dossier) {
        MoneyBreakdown money = MoneyBreakdown.of(dossier);
        Optional<Contract> contract = dossier.contract();
        return new ContractDigest(
                index,
                contract.map(Contract::id).orElse(""),
                contract.map(Contract::title).filter(t -> !t.isEmpty()).orElseGet(() -> nameOf(dossier)),
                contract.map(Contract::territory).orElse(""),
                contract.map(Contract::generation).orElse(""),
                contract.flatMap(Contract::totalEur),
                contract.map(Contract::totalPerimeter).orElse(""),
                dossier.documents().size(),
                dossier.operations().size(),
                dossier.amounts().size(),
                dossier.amounts().stream().filter(FigureCount::isProvable).count(),
                dossier.amounts().stream()
                        .filter(FigureCount::isProvable)
                        .filter(FigureCount::isProven)
                        .count(),
                failures(dossier, Severity.ERROR),
                failures(dossier, Severity.WARNING),
                money.basis(),
                money.byFunder(),
                money.byVolet());
    }

    /** False for a document that belongs to no contract and tells of no money: the list of documents has it. */
    public boolean isShown() {
        return !id.isEmpty() || amounts > 0 || operations > 0;
    }

    /** The sum of the bars. */
    public BigDecimal summed() {
        return byFunder.stream().map(Bar::euros).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The proven share of the bars, 0 to 1; empty without bars. */
    public Optional<BigDecimal> provenShare() {
        return Figures.share(byFunder.stream().map(Bar::proven).reduce(BigDecimal.ZERO, BigDecimal::add), summed());
    }

    private static String nameOf(Dossier dossier) {
        return dossier.contract()
                .map(Contract::id)
                .or(() -> dossier.documents().stream().findFirst().map(DocumentRecord::path))
                .orElse("");
    }

    private static long failures(Dossier dossier, Severity severity) {
        return dossier.findings().stream()
                .filter(f -> f.status() == FindingStatus.FAIL && f.severity() == severity)
                .count();
    }
}
