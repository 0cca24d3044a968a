package org.planouvert.normalize.nature;

import org.planouvert.domain.BudgetStage;
import org.planouvert.text.Words;

/** The stage of the budget written beside an amount: {@code 12 M€ en AE}, {@code (CP)}. */
final class Stages {

    /** Words between an amount and its stage. */
    private static final int REACH = 3;

    private Stages() {}

    static BudgetStage beside(Words words, Spot spot) {
        for (int i = spot.end(); i < Math.min(words.size(), spot.end() + REACH); i++) {
            BudgetStage stage = at(words, i);
            if (stage != BudgetStage.UNSTATED) {
                return stage;
            }
        }
        for (int i = spot.first() - 1; i >= Math.max(spot.from(), spot.first() - REACH); i--) {
            BudgetStage stage = at(words, i);
            if (stage != BudgetStage.UNSTATED) {
                return stage;
            }
        }
        return BudgetStage.UNSTATED;
    }

    private static BudgetStage at(Words words, int index) {
        Words.Word word = words.get(index);
        return switch (words.fold().writtenPart(word.start(), word.end())) {
            case "AE" -> BudgetStage.AE;
            case "CP" -> BudgetStage.CP;
            case "AP" -> BudgetStage.AP;
            default -> BudgetStage.UNSTATED;
        };
    }
}
