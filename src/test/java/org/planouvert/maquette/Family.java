package org.planouvert.maquette;

import java.util.List;

/** The column families of maquettes, with the headings of their columns, outer and inner parted by a bar. */
enum Family {
    THEME_BY_FUNDER(
            "Maquette financière",
            List.of("Volet", "Opération"),
            List.of("État (total)", "dont P203", "dont FNADT", "Région", "Départements", "MEL", "FEDER/FSE", "Autres"),
            "Total"),
    BY_PROGRAMME(
            "Tableau récapitulatif des financements de l'État",
            List.of("Ministère", "BOP/Programme"),
            List.of("Mandat initial", "Montant contractualisé", "dont mobilité", "dont numérique"),
            ""),
    BY_YEAR(
            "Programmation annuelle",
            List.of("Opération"),
            List.of("État|2015", "État|2016", "État|2017", "Région|2015", "Région|2016", "Région|2017"),
            "Coût total"),
    CREDITS(
            "Crédits par opération",
            List.of("Axe", "Intitulé de l'opération"),
            List.of("État|Contractualisés", "État|Valorisés", "Région|Contractualisés", "Région|Valorisés"),
            "Total"),
    FINANCING_PLAN("Plan de financement", List.of("Financeur"), List.of("Montant HT"), ""),
    EXECUTION(
            "Exécution",
            List.of("Génération", "Action"),
            List.of("Rappel du montant initial", "LFI|AE", "LFI|CP", "Consommation|AE", "Consommation|CP"),
            ""),
    NATIONAL(
            "Récapitulatif national",
            List.of("Territoire"),
            List.of("2007-2013|État", "2007-2013|Région", "2015-2020|État", "2015-2020|Région"),
            ""),
    AVENANT(
            "Avenant au contrat",
            List.of("Opération"),
            List.of("CPER initial", "Avenant n°1", "Écart", "CPER révisé"),
            "");

    private final String title;
    private final List<String> labels;
    private final List<String> money;
    private final String total;

    Family(String title, List<String> labels, List<String> money, String total) {
        this.title = title;
        this.labels = labels;
        this.money = money;
        this.total = total;
    }

    String title() {
        return title;
    }

    /** Headings of the columns of words, outermost first. */
    List<String> labels() {
        return labels;
    }

    /** Headings of the columns of money. */
    List<String> money() {
        return money;
    }

    /** The heading of the column that sums a row; empty when there is none. */
    String total() {
        return total;
    }
}
