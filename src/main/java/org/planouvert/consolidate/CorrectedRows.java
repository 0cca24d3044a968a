package org.planouvert.consolidate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planouvert.consolidate.Corrections.Place;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Contract;
import org.planouvert.domain.CorrectableField;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.TableCell;

/** The rows of a dossier while values are set right in them. */
final class CorrectedRows {

    private final Dossier dossier;
    private final Map<String, Amount> amounts;
    private final Map<String, Operation> operations;
    private final Map<String, Party> parties;
    private List<TableCell> cells;

    CorrectedRows(Dossier dossier) {
        this.dossier = dossier;
        this.amounts = byId(dossier.amounts(), Amount::id);
        this.operations = byId(dossier.operations(), Operation::id);
        this.parties = byId(dossier.parties(), Party::id);
        this.cells = dossier.cells();
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    boolean has(String id) {
        return amounts.containsKey(id) || operations.containsKey(id) || parties.containsKey(id);
    }

    Place place(String id) {
        return find(amounts, id)
                .map(a -> place("amounts", a.contractId(), a.provenance()))
                .or(() -> find(operations, id).map(o -> place("operations", o.contractId(), o.provenance())))
                .or(() -> find(parties, id).map(p -> place("parties", p.contractId(), p.provenance())))
                .orElse(Place.NONE);
    }

    private static Place place(String table, String contractId, Provenance from) {
        return new Place(table, contractId, from.documentId(), from.page());
    }

    /** The value of a field as the release has it. */
    String value(String id, CorrectableField field) {
        return find(amounts, id)
                .map(a -> AmountCorrection.value(a, field))
                .or(() -> find(operations, id).map(o -> RowCorrection.value(o, field)))
                .or(() -> find(parties, id).map(p -> RowCorrection.value(p, field)))
                .orElse("");
    }

    void set(String id, CorrectableField field, String value) {
        find(amounts, id).ifPresent(a -> {
            Amount corrected = AmountCorrection.of(a, field, value, parties.values());
            cells = AmountCorrection.cells(cells, a, corrected);
            amounts.put(id, corrected);
        });
        operations.computeIfPresent(id, (same, o) -> RowCorrection.of(o, field, value));
        parties.computeIfPresent(id, (same, p) -> RowCorrection.of(p, field, value));
    }

    private static <T> Optional<T> find(Map<String, T> rows, String id) {
        return Optional.ofNullable(rows.get(id));
    }

    Dossier dossier(List<Finding> findings) {
        List<Amount> corrected = List.copyOf(amounts.values());
        Optional<Contract> contract =
                dossier.contract().map(c -> ContractMerge.withTotal(c, dossier.amounts(), corrected));
        return new Dossier(
                contract,
                dossier.documents(),
                List.copyOf(parties.values()),
                dossier.sections(),
                List.copyOf(operations.values()),
                corrected,
                cells,
                findings);
    }
}
