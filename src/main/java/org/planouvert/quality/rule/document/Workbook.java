package org.planouvert.quality.rule.document;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.ReadingRule;
import org.planouvert.quality.rule.RuleDescription;

/** A workbook hides nothing: hidden sheets, rows and columns, stale values, numbers as text and external links are told. */
public final class Workbook extends ReadingRule {

    public Workbook() {
        super(
                new RuleDescription(
                        "X01_WORKBOOK",
                        Severity.WARNING,
                        new Message(
                                "Un classeur ne cache rien : feuilles, lignes et colonnes masquées, valeurs périmées, nombres en texte et liens externes sont dits.",
                                "A workbook hides nothing: hidden sheets, rows and columns, stale values, numbers as text and external links are told."),
                        new Message("un classeur", "a workbook"),
                        new Message(
                                "La valeur enregistrée d'une formule peut dater d'avant la dernière correction.",
                                "The stored value of a formula may be older than the last correction.")),
                Evidence::hasWorkbook,
                "HIDDEN_SHEET",
                "HIDDEN_ROWS",
                "HIDDEN_COLUMNS",
                "EXTERNAL_LINKS",
                "FORMULA_WITHOUT_VALUE",
                "FORMULA_DISAGREES",
                "BAD_NUMBER");
    }
}
