package org.planouvert.sample;

import java.time.LocalDate;
import java.util.Map;

/** A contract of axes numbered by Roman figures, whose operations are kinds of actions rather than named works. */
final class HautsDeFranceContract {

    private static final String SCRIPT = """
            @gap 180
            = CONTRAT DE PLAN ÉTAT-RÉGION 2021-2027
            = Hauts-de-France
            @page
            = SOMMAIRE
            @contents 3
            @page
            Le présent contrat de plan est conclu entre :

            l’État, représenté par le préfet de la région Hauts-de-France,

            la Région Hauts-de-France, représentée par son président,

            le Département de la Somme, représenté par son président,

            la Métropole européenne de Lille, représentée par son président,

            Vu la délibération du Conseil régional Hauts-de-France en date du 2 juin 2022,

            Vu la délibération du Conseil départemental de la Somme en date du 13 juin 2022,

            Vu la délibération de la Métropole européenne de Lille en date du 24 juin 2022,

            # AXE I . ACCÉLÉRER LE CHANGEMENT DE MODÈLE
            L’axe I réunit 184,5~M€, soit 19~% des crédits.

            ## I.1 - Décarboner l’économie
            ### I.1.1 - Soutenir les entreprises industrielles
            La région émet 47,5 Mt de gaz à effet de serre par an. L’État mobilisera 64~M€, dont 12~M€ au titre de France 2030.

            ! Actions
            * Modernisation des procédés des sites les plus émetteurs ;
            * Étude des réseaux de transport du dioxyde de carbone.

            ### I.1.2 - Développer la chaleur renouvelable
            La Région y consacre 22,5~M€ et l’ADEME 31~M€.

            ! Actions
            * Création de réseaux de chaleur ;
            * Rénovation des chaufferies collectives.

            ## I.2 - Reconquérir les cours d’eau
            Le Département de la Somme apporte 4,2~M€ et la Métropole européenne de Lille 8,35~M€.

            ! Actions
            * Restauration des berges et des zones humides, pour 60~M€ au plus.

            # AXE II . SOUTENIR LES TERRITOIRES
            ## II.1 - Conforter les centres-villes
            ### II.1.1 - Agir sur l’habitat dégradé
            Près de 75~M€ seront mobilisés par l’ANRU.

            ! Actions
            * Réhabilitation des logements vacants.

            # AXE III . GOUVERNANCE
            Fait à Lille, le 9 janvier 2023.
            """;

    private static final Expected EXPECTED = Expected.of("""
            axe | I | AXE I . ACCÉLÉRER LE CHANGEMENT DE MODÈLE
              section | I.1 | Décarboner l’économie
                section | I.1.1 | Soutenir les entreprises industrielles
                section | I.1.2 | Développer la chaleur renouvelable
              section | I.2 | Reconquérir les cours d’eau
            axe | II | AXE II . SOUTENIR LES TERRITOIRES
              section | II.1 | Conforter les centres-villes
                section | II.1.1 | Agir sur l’habitat dégradé
            axe | III | AXE III . GOUVERNANCE
            """, """
            Soutenir les entreprises industrielles | Modernisation des procédés des sites les plus émetteurs
            Soutenir les entreprises industrielles | Étude des réseaux de transport du dioxyde de carbone
            Développer la chaleur renouvelable     | Création de réseaux de chaleur
            Développer la chaleur renouvelable     | Rénovation des chaufferies collectives
            Reconquérir les cours d’eau            | Restauration des berges et des zones humides
            Agir sur l’habitat dégradé             | Réhabilitation des logements vacants
            """, """
                                          |             | -            | exact   | 184.5M | 184,5 M€
            État                          |             | contribution | exact   | 64M    | 64 M€
            État                          | France 2030 | -            | exact   | 12M    | 12 M€
            Région Hauts-de-France        |             | contribution | exact   | 22.5M  | 22,5 M€
            ADEME                         |             | contribution | exact   | 31M    | 31 M€
            Département de la Somme       |             | contribution | exact   | 4.2M   | 4,2 M€
            Métropole européenne de Lille |             | contribution | exact   | 8.35M  | 8,35 M€
                                          |             | -            | at_most | ..60M  | 60 M€ au plus | Restauration des berges et des zones humides
            ANRU                          |             | contribution | approx  | 75M    | Près de 75 M€
            """, """
            État                          | state
            Région Hauts-de-France        | region      | 2022-06-02
            Département de la Somme       | departement | 2022-06-13
            Métropole européenne de Lille | metropole   | 2022-06-24
            """);

    private HautsDeFranceContract() {}

    static Sample sample() {
        byte[] pdf = PdfScript.draw(
                "CPER Hauts-de-France",
                LocalDate.of(2023, 1, 9),
                "Contrat de plan État-région 2021-2027",
                SCRIPT,
                Map.of());
        return new Sample("hauts-de-france-2021-2027.pdf", pdf, EXPECTED);
    }
}
