package org.planouvert.quality.rule.sums;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** The columns of a row add up to its total, within the rounding of the printed digits. */
public final class RowTotal extends RelationRule {

    public RowTotal() {
        super(new RuleDescription(
                "R03_ROW_TOTAL",
                Severity.ERROR,
                new Message(
                        "La somme des colonnes d'une ligne fait son total, à l'arrondi des chiffres imprimés près.",
                        "The columns of a row add up to its total, within the rounding of the printed digits."),
                new Message(
                        "un tableau dont une colonne est la somme d'autres",
                        "a table in which a column is the sum of others"),
                new Message(
                        "Avec des titres à deux niveaux, seules les colonnes élémentaires comptent ; les « dont » sont à part.",
                        "With headings on two levels only the leaves count; \"dont\" columns stand aside.")));
    }
}
