package org.planouvert.quality.rule.sums;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RelationRule;
import org.planouvert.quality.rule.RuleDescription;

/** In an amendment, initial and change make the revised amount. */
public final class Amendment extends RelationRule {

    public Amendment() {
        super(new RuleDescription(
                "X02_AMENDMENT",
                Severity.ERROR,
                new Message(
                        "Dans un avenant, l'initial et la variation font le révisé.",
                        "In an amendment, initial and change make the revised amount."),
                new Message(
                        "un tableau avec une colonne d'écart ou de variation",
                        "a table with a column of differences or changes"),
                new Message(
                        "Île-de-France 2017 : 7,314 puis 7,4 Md€ ; un redéploiement a une somme d'écarts nulle.",
                        "Île-de-France 2017: 7.314 then 7.4 Md€; the changes of a redeployment add up to nothing.")));
    }
}
