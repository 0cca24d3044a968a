package org.planouvert.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Contract;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableRef;
import org.planouvert.quality.relation.CellPlace;
import org.planouvert.quality.relation.Figures;
import org.planouvert.quality.relation.Relation;

/** Publishes relations as findings and lets each amount point at the first one that proves it. */
final class Proof {

    private final Dossier dossier;
    private final Map<String, Severity> severities;
    private final FindingIds ids;
    private final Map<CellPlace, List<Amount>> amountsByCell = new HashMap<>();
    private final Map<CellPlace, BigDecimal> accused = new HashMap<>();
    private final Map<CellPlace, String> provenCells = new HashMap<>();
    private final Map<String, String> provenAmounts = new HashMap<>();
    private final Map<String, String> leaders = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Publishes relations.
     *
     * @param dossier in which they were found
     * @param relations in the order in which they are published; an amount points at the first that proves it
     * @param severities how much a failure weighs, by rule
     */
    Proof(Dossier dossier, List<Relation> relations, Map<String, Severity> severities) {
        this.dossier = dossier;
        this.severities = severities;
        this.ids = new FindingIds("rel", FindingIds.scope(dossier));
        for (Amount amount : dossier.amounts()) {
            TableRef cell = amount.table();
            if (cell.row().isPresent() && cell.column().isPresent()) {
                CellPlace place = new CellPlace(
                        cell.tableId(), cell.row().getAsInt(), cell.column().getAsInt());
                amountsByCell.computeIfAbsent(place, p -> new ArrayList<>()).add(amount);
            }
        }
        relations.stream().filter(r -> !r.holds()).forEach(this::accuse);
        relations.forEach(this::publish);
    }

    private void accuse(Relation failing) {
        failing.cells().forEach(cell -> accused.merge(cell, failing.off(), BigDecimal::min));
    }

    /**
     * True when a relation proves a cell. Where another one fails, only a relation that the same error would break
     * speaks for the cell: within a wide tolerance a small error hides.
     */
    private boolean proves(Relation relation, CellPlace cell) {
        BigDecimal error = accused.get(cell);
        return error == null || error.compareTo(relation.tolerance().add(relation.off())) > 0;
    }

    private void publish(Relation relation) {
        String id = ids.of(relation.rule(), relation.key());
        if (relation.holds()) {
            relation.cells().stream()
                    .filter(cell -> proves(relation, cell))
                    .forEach(cell -> provenCells.putIfAbsent(cell, id));
            relation.amountIds().forEach(amount -> provenAmounts.putIfAbsent(amount, id));
        }
        leaders.putIfAbsent(relation.name(), id);
        boolean toldAlready = !relation.under().isEmpty();
        Severity weight = toldAlready ? Severity.INFO : severities.getOrDefault(relation.rule(), Severity.ERROR);
        String amountId = subjectAmount(relation);
        boolean inTable = amountId.isEmpty() && !relation.cells().isEmpty();
        findings.add(new Finding(
                id,
                relation.rule(),
                relation.holds() ? Severity.INFO : weight,
                relation.holds() ? FindingStatus.PASS : FindingStatus.FAIL,
                dossier.contract().map(Contract::id).orElse(""),
                relation.documentId(),
                inTable ? "table_cells" : amountId.isEmpty() ? "" : "amounts",
                inTable ? relation.cells().get(0).tableId() : amountId,
                relation.page(),
                toldAlready ? pointing(relation) : relation.message(),
                Figures.plain(relation.expected()),
                Figures.plain(relation.observed()),
                Figures.plain(relation.tolerance())));
    }

    /** Says of a relation that fails by a number in doubt which finding tells of that number. */
    private Message pointing(Relation relation) {
        String leader = leaders.getOrDefault(relation.under(), "");
        Message own = relation.message();
        return new Message(
                own.fr() + " Même nombre douteux que le constat " + leader + ".",
                own.en() + " The number in doubt is that of finding " + leader + ".");
    }

    /** The amount that a relation is about; empty when its cell states no amount. */
    private String subjectAmount(Relation relation) {
        if (!relation.subject().isEmpty() || relation.cells().isEmpty()) {
            return relation.subject();
        }
        List<Amount> amounts = amountsByCell.getOrDefault(relation.cells().get(0), List.of());
        return amounts.isEmpty() ? "" : amounts.get(0).id();
    }

    List<Finding> findings() {
        return findings;
    }

    /** The dossier's amounts, those that a relation proves pointing at it. */
    List<Amount> amounts() {
        return dossier.amounts().stream().map(this::judged).toList();
    }

    private Amount judged(Amount amount) {
        TableRef cell = amount.table();
        String byCell = cell.row().isPresent() && cell.column().isPresent()
                ? provenCells.getOrDefault(
                        new CellPlace(
                                cell.tableId(),
                                cell.row().getAsInt(),
                                cell.column().getAsInt()),
                        "")
                : "";
        String relation = byCell.isEmpty() ? provenAmounts.getOrDefault(amount.id(), "") : byCell;
        return relation.isEmpty() ? amount : amount.provenBy(relation);
    }
}
