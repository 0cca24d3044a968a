package org.planouvert.quality;

import java.util.LinkedHashMap;
import java.util.Map;

/** For each rule a dossier on which it fires and one on which it is judged and stays silent. */
final class RuleCases {

    private RuleCases() {}

    /**
     * The two dossiers of a rule.
     *
     * @param fires breaks the rule
     * @param silent keeps it
     */
    record Case(DossierBuilder fires, DossierBuilder silent) {}

    static Map<String, Case> all() {
        Map<String, Case> cases = new LinkedHashMap<>();
        SumCases.addTo(cases);
        AmountCases.addTo(cases);
        DocumentCases.addTo(cases);
        return cases;
    }

    static DossierBuilder contract() {
        return DossierBuilder.contract();
    }

    static DossierBuilder table(TableDraft table) {
        return contract().table(table);
    }

    static TableDraft maquette(String first, String total) {
        return TableDraft.in("M€")
                .columns("Volet", "État", "Région", "Total")
                .row("Mobilités", first, "98,400", "208,650")
                .row("Numérique", "12,105", "31,870", "43,975")
                .row("Emploi", "4,320", "9,115", "13,435")
                .row("Total", "126,675", "139,385", total);
    }
}
