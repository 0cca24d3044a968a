package org.planouvert.normalize;

import org.planouvert.normalize.money.AmountGrammar;
import org.planouvert.normalize.money.CellNumbers;
import org.planouvert.normalize.nature.Classifier;
import org.planouvert.normalize.payer.FunderLexicon;
import org.planouvert.normalize.payer.PayerGrammar;
import org.planouvert.normalize.place.Places;
import org.planouvert.profile.Profile;

/** The grammars of one profile. */
record Grammars(
        AmountGrammar amounts,
        CellNumbers cells,
        PayerGrammar payers,
        FunderLexicon funders,
        Classifier classifier,
        Places places) {

    static Grammars of(Profile profile) {
        Places places = Places.shipped();
        AmountGrammar amounts = AmountGrammar.of(profile);
        return new Grammars(
                amounts,
                new CellNumbers(amounts),
                PayerGrammar.of(profile, places),
                new FunderLexicon(profile, places),
                Classifier.of(profile),
                places);
    }
}
