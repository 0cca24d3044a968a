package org.planouvert.sample;

import java.time.LocalDate;
import java.util.Map;

/** A contract of axes numbered twice, with lettered parts of the same name under each theme, after Centre-Val de Loire 2021–27. */
final class ThematicContract {

    private static final String SCRIPT = """
            @gap 180
            = CONTRAT DE PLAN ÉTAT-RÉGION
            = Centre-Val de Loire 2021-2027
            @page
            # I. Axe thématique n°1 – Transition écologique
            ## 1. Rénovation énergétique des bâtiments
            ### A) Constats et enjeux
            Le parc compte 1,3 million de logements, dont 25~% classés E, F ou G. Près de 110~000 ménages sont en situation de
            précarité énergétique.

            ### B) Actions soutenues
            * Rénovation des lycées agricoles de Châteauroux et de Bourges ;
            * Plateformes territoriales de rénovation ;
            * Audit énergétique du patrimoine communal (1~500 bâtiments).

            ### C) Engagements financiers
            État : 42,6~M€ (dont DSIL : 18~M€, ADEME : 11,4~M€)

            Région : 38,9~M€

            Autres financements attendus : FEDER 25~M€ (sous réserve de la programmation)

            ## 2. Biodiversité et eau
            ### B) Actions soutenues
            * Restauration de la continuité écologique de l’Indre ; maître d’ouvrage : Syndicat de l’Indre ;
            * Création de la réserve naturelle des Vallées ligériennes.

            ### C) Engagements financiers
            Région : 12~M€ dont 4~M€ valorisés

            # II. Axe thématique n°2 – Attractivité
            L’enveloppe globale consacrée à la recherche est de 150~M€, financée à 50/50 par l’État et la Région. Les départements du
            Loiret et d’Eure-et-Loir y participent à hauteur de 2,5~M€ chacun.

            Projet 1.1 – Transfert du campus Madeleine

            Ce projet, d’un coût total de 65~M€, est porté par Orléans Métropole, qui apporte 15~M€, aux côtés de l’État (12~M€) et de
            la Région (26~M€).
            """;

    private static final Expected EXPECTED = Expected.of("""
            axe | I | Axe thématique n°1 – Transition écologique
              section | 1 | Rénovation énergétique des bâtiments
                section | A | Constats et enjeux
                section | C | Engagements financiers
              section | 2 | Biodiversité et eau
                section | C | Engagements financiers
            axe | II | Axe thématique n°2 – Attractivité
            """, """
            Rénovation énergétique des bâtiments | Rénovation des lycées agricoles de Châteauroux et de Bourges
            Rénovation énergétique des bâtiments | Plateformes territoriales de rénovation
            Rénovation énergétique des bâtiments | Audit énergétique du patrimoine communal
            Biodiversité et eau | Restauration de la continuité écologique de l’Indre
            Biodiversité et eau | Création de la réserve naturelle des Vallées ligériennes
            Axe thématique n°2 – Attractivité | Transfert du campus Madeleine
            """, """
            État   |       | commitment   | exact       | 42.6M | État : 42,6 M€
            État   | DSIL  | -            | exact       | 18M   | DSIL : 18 M€
            État   | ADEME | -            | exact       | 11.4M | ADEME : 11,4 M€
            Région |       | commitment   | exact       | 38.9M | Région : 38,9 M€
            FEDER  |       | -            | conditional | 25M   | FEDER 25 M€
            Région |       | commitment   | exact       | 12M   | Région : 12 M€
            Région |       | -            | exact       | 4M    | 4 M€ valorisés
            État, Région Centre-Val de Loire | | - | exact | 150M | 150 M€
            Département du Loiret       | | contribution | exact | 2.5M | 2,5 M€ chacun
            Département d’Eure-et-Loir  | | contribution | exact | 2.5M | 2,5 M€ chacun
                              | | estimate     | exact | 65M | coût total de 65 M€ | Transfert du campus Madeleine
            Orléans Métropole | | contribution | exact | 15M | 15 M€ | Transfert du campus Madeleine
            État              | | contribution | exact | 12M | 12 M€ | Transfert du campus Madeleine
            Région            | | contribution | exact | 26M | 26 M€ | Transfert du campus Madeleine
            """, "");

    private ThematicContract() {}

    static Sample sample() {
        byte[] pdf = PdfScript.draw(
                "CPER Centre-Val de Loire", LocalDate.of(2022, 2, 24), "CPER 2021-2027", SCRIPT, Map.of());
        return new Sample("centre-2021-2027.pdf", pdf, EXPECTED);
    }
}
