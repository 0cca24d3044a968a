package org.planouvert.quality.rule.unit;

import java.util.HashSet;
import java.util.Set;
import org.planouvert.domain.Amount;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;
import org.planouvert.quality.relation.CellPlace;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** A cell that is empty, "pm" or "à définir" is never published as zero. */
public final class ValueState extends DataRule {

    public ValueState() {
        super(new RuleDescription(
                "R25_VALUE_STATE",
                Severity.ERROR,
                new Message(
                        "Une cellule vide, « pm » ou « à définir » n'est jamais publiée comme zéro.",
                        "A cell that is empty, \"pm\" or \"à définir\" is never published as zero."),
                new Message("un tableau", "a table"),
                new Message(
                        "Cinq états : nombre, zéro écrit, vide, non évalué, sans objet.",
                        "Five states: number, written zero, empty, not evaluated, not applicable.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return !evidence.cells().isEmpty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Set<CellPlace> valueless = new HashSet<>();
        for (TableCell c : evidence.cells()) {
            boolean valued = c.state() == CellState.NUMBER || c.state() == CellState.ZERO;
            // A sentence in a cell may well state a sum: "Montant annoncé : 100 M€".
            boolean sentence = c.state() == CellState.TEXT && c.text().chars().anyMatch(Character::isDigit);
            if (!valued && !sentence) {
                valueless.add(new CellPlace(c.tableId(), c.row(), c.column()));
            }
            if (!valued && c.number().isPresent()) {
                fail(evidence, verdicts, Subject.of(c), c.tableId() + c.row() + "/" + c.column(), c.text());
            }
        }
        for (Amount a : evidence.amounts()) {
            boolean inCell = a.table().row().isPresent() && a.table().column().isPresent();
            boolean valued = a.money().min().isPresent() || a.money().max().isPresent();
            if (inCell && valued) {
                CellPlace place = new CellPlace(
                        a.table().tableId(),
                        a.table().row().getAsInt(),
                        a.table().column().getAsInt());
                if (valueless.contains(place)) {
                    fail(
                            evidence,
                            verdicts,
                            Subject.of(a),
                            place.toString(),
                            a.provenance().quote());
                }
            }
        }
    }

    private static void fail(Evidence evidence, Verdicts verdicts, Subject subject, String key, String text) {
        verdicts.fail(
                subject,
                key,
                Say.at(
                        evidence,
                        subject,
                        "la cellule " + Say.fr(text) + " n'a pas de valeur et en a pourtant reçu une.",
                        "the cell " + Say.en(text) + " has no value and was given one all the same."));
    }
}
