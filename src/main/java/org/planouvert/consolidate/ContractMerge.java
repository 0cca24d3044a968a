package org.planouvert.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Contract;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Period;

/** Makes one contract of what each of its documents says: the weightiest document that says a thing decides. */
final class ContractMerge {

    private ContractMerge() {}

    /**
     * Merges the contracts of a group.
     *
     * @param ranked its documents, weightiest first
     * @param inOrder the same in the order of their paths
     */
    static Optional<Contract> of(String contractId, List<Dossier> ranked, List<Dossier> inOrder) {
        if (contractId.isEmpty()) {
            return Optional.empty();
        }
        List<Contract> told =
                ranked.stream().flatMap(d -> d.contract().stream()).toList();
        Contract first = told.get(0);
        Optional<Dossier> source =
                ranked.stream().filter(ContractMerge::commits).findFirst();
        Optional<BigDecimal> total = source.flatMap(ContractMerge::commitments);
        return Optional.of(new Contract(
                contractId,
                text(told, Contract::kind),
                text(told, Contract::title),
                text(told, Contract::generation),
                text(told, Contract::territory),
                pick(told, Contract::regionCodes, codes -> !codes.isEmpty()).orElse(List.of()),
                text(told, Contract::codeVintage),
                pick(told, Contract::period, Period::isKnown).orElse(Period.UNKNOWN),
                told.stream().flatMap(c -> c.signedOn().stream()).findFirst(),
                text(told, Contract::currency),
                total.or(() -> told.stream().flatMap(c -> c.totalEur().stream()).findFirst()),
                total.isPresent() ? "" : first.totalPerimeter(),
                text(told, Contract::amendsContractId),
                inOrder.stream()
                        .flatMap(d -> d.documents().stream())
                        .map(r -> r.documentId())
                        .distinct()
                        .toList()));
    }

    /** The contract with its total made anew, when it was the sum of commitments of which some were set right. */
    static Contract withTotal(Contract c, List<Amount> before, List<Amount> after) {
        Optional<BigDecimal> old = firstCommitments(before);
        if (old.isEmpty() || !old.equals(c.totalEur())) {
            return c;
        }
        return new Contract(
                c.id(),
                c.kind(),
                c.title(),
                c.generation(),
                c.territory(),
                c.regionCodes(),
                c.codeVintage(),
                c.period(),
                c.signedOn(),
                c.currency(),
                firstCommitments(after),
                c.totalPerimeter(),
                c.amendsContractId(),
                c.documentIds());
    }

    /** Of the first document that commits anything: rows are in the order of their documents' weight. */
    private static Optional<BigDecimal> firstCommitments(List<Amount> amounts) {
        Optional<String> source = amounts.stream()
                .filter(ContractMerge::isCommitment)
                .map(a -> a.provenance().documentId())
                .findFirst();
        return amounts.stream()
                .filter(a -> source.equals(Optional.of(a.provenance().documentId())))
                .filter(ContractMerge::isCommitment)
                .flatMap(a -> a.money().exact().stream())
                .reduce(BigDecimal::add);
    }

    private static String text(List<Contract> told, Function<Contract, String> field) {
        return pick(told, field, s -> !s.isEmpty()).orElse("");
    }

    private static <T> Optional<T> pick(List<Contract> told, Function<Contract, T> field, Predicate<T> known) {
        return told.stream().map(field).filter(known).findFirst();
    }

    private static boolean commits(Dossier d) {
        return d.amounts().stream().anyMatch(ContractMerge::isCommitment);
    }

    private static boolean isCommitment(Amount a) {
        return a.nature().kind() == AmountKind.COMMITMENT
                && a.repeatOf().isEmpty()
                && a.money().currency().equals("EUR")
                && a.money().exact().isPresent();
    }

    private static Optional<BigDecimal> commitments(Dossier d) {
        return d.amounts().stream()
                .filter(ContractMerge::isCommitment)
                .flatMap(a -> a.money().exact().stream())
                .reduce(BigDecimal::add);
    }
}
