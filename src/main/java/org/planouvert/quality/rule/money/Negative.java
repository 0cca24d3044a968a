package org.planouvert.quality.rule.money;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planouvert.domain.Amount;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.quality.relation.CellPlace;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.text.Fold;

/** A negative amount stands only in an amendment or a column of differences. */
public final class Negative extends DataRule {

    public Negative() {
        super(new RuleDescription(
                "R26_NEGATIVE",
                Severity.WARNING,
                new Message(
                        "Un montant négatif ne se trouve que dans un avenant ou une colonne d'écarts.",
                        "A negative amount stands only in an amendment or a column of differences."),
                new Message("des montants", "amounts"),
                new Message(
                        "« -4 737 185 » annule ; « (1 200) » peut être une note mal lue.",
                        "\"-4 737 185\" cancels; \"(1 200)\" may be a note misread.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return !evidence.amounts().isEmpty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Set<CellPlace> differences = differences(evidence);
        for (Amount a : evidence.amounts()) {
            boolean negative = a.money().min().filter(v -> v.signum() < 0).isPresent();
            if (negative && !isInAmendment(evidence, a) && !isIn(differences, a)) {
                Subject subject = Subject.of(a);
                verdicts.fail(
                        subject,
                        Say.key(a),
                        Say.at(
                                evidence,
                                subject,
                                Say.fr(a.provenance().quote()) + " est négatif hors d'un avenant ; vérifier le signe.",
                                Say.en(a.provenance().quote()) + " is negative outside an amendment; check the sign."),
                        ">= 0",
                        a.money().min().orElseThrow().toPlainString());
            }
        }
    }

    private static boolean isInAmendment(Evidence evidence, Amount a) {
        return evidence.document(a.provenance().documentId())
                .filter(d -> d.kind() == DocumentKind.AMENDMENT)
                .isPresent();
    }

    private static boolean isIn(Set<CellPlace> places, Amount a) {
        return a.table().row().isPresent()
                && a.table().column().isPresent()
                && places.contains(new CellPlace(
                        a.table().tableId(),
                        a.table().row().getAsInt(),
                        a.table().column().getAsInt()));
    }

    private static Set<CellPlace> differences(Evidence evidence) {
        List<String> words = evidence.profile().columns().getOrDefault(ColumnRole.DIFFERENCE, List.of()).stream()
                .map(Fold::text)
                .toList();
        Set<CellPlace> places = new HashSet<>();
        for (TableCell c : evidence.cells()) {
            boolean negative = c.number().filter(n -> n.signum() < 0).isPresent();
            if (negative && words.stream().anyMatch(Fold.text(c.columnPath())::contains)) {
                places.add(new CellPlace(c.tableId(), c.row(), c.column()));
            }
        }
        return places;
    }
}
