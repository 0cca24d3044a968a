package org.planouvert.sample;

import java.time.LocalDate;
import java.util.Map;

/** A contrat de projets of numbered grands projets, whose operations have headings of their own. */
final class AquitaineContract {

    private static final String SCRIPT = """
            @gap 180
            = CONTRAT DE PROJETS ÉTAT-RÉGION
            = AQUITAINE 2007-2013
            @page
            ^ SOMMAIRE
            @contents 2
            @page
            # Préambule
            L’Aquitaine compte 3,1 millions d’habitants. Le contrat de plan 2000-2006 s’était élevé à 7 milliards de francs.

            # Engagements financiers
            L’État et la Région s’engagent à hauteur de 412,6~M€ chacun. Le contrat est signé à Bordeaux le 19 mars 2007.

            # Grand projet n°1 : Un pôle de compétitivité aéronautique
            ## Opération 1 : Plateforme d’essais de Mérignac
            L’État apporte 15,4~M€ et la Région 18 millions d’euros. Le FEDER pourra être mobilisé à hauteur de 9~M€.

            ## Opération 2 : Laboratoire des matériaux composites
            Le coût est estimé à 24 MEUR.

            # Grand projet n°2 : Le campus de Bordeaux
            ## Opération 3 : Restructuration des bibliothèques
            Le campus accueille 70~000 étudiants sur 260 hectares. L’État versera 34~M€ ; la Communauté urbaine de Bordeaux, 6~500~000~€.

            # Grand projet n°3 : La forêt et le littoral
            ## Opération 4 : Reconstitution du massif forestier
            La tempête a touché 223~000 ha. Une aide de 1~200 € par hectare est prévue, dans la limite de 40~M€.

            ## Opération 5 : Protection du trait de côte
            Entre 3 et 5~M€ de crédits seront nécessaires.
            """;

    private static final Expected EXPECTED = Expected.of("""
            chapter | | Préambule
            chapter | | Engagements financiers
            grand-projet | 1 | Grand projet n°1 : Un pôle de compétitivité aéronautique
            grand-projet | 2 | Grand projet n°2 : Le campus de Bordeaux
            grand-projet | 3 | Grand projet n°3 : La forêt et le littoral
            """, """
            Grand projet n°1 : Un pôle de compétitivité aéronautique | Plateforme d’essais de Mérignac
            Grand projet n°1 : Un pôle de compétitivité aéronautique | Laboratoire des matériaux composites
            Grand projet n°2 : Le campus de Bordeaux | Restructuration des bibliothèques
            Grand projet n°3 : La forêt et le littoral | Reconstitution du massif forestier
            Grand projet n°3 : La forêt et le littoral | Protection du trait de côte
            """, """
                   |       | context      | exact       | 7000M    | 7 milliards de francs
            État   |       | commitment   | exact       | 412.6M   | 412,6 M€ chacun
            Région |       | commitment   | exact       | 412.6M   | 412,6 M€ chacun
            État   |       | contribution | exact       | 15.4M    | 15,4 M€ | Plateforme d’essais de Mérignac
            Région |       | contribution | exact       | 18M      | 18 millions d’euros | Plateforme d’essais de Mérignac
            FEDER  |       | contribution | conditional | 9M       | 9 M€ | Plateforme d’essais de Mérignac
                   |       | estimate     | approx      | 24M      | 24 MEUR | Laboratoire des matériaux composites
            État   |       | contribution | exact       | 34M      | 34 M€ | Restructuration des bibliothèques
            Communauté urbaine de Bordeaux | | contribution | exact | 6500k | 6 500 000 € | Restructuration des bibliothèques
                   |       | unit_price   | exact       | 1200     | 1 200 € par hectare | Reconstitution du massif forestier
                   |       | -            | at_most     | ..40M    | dans la limite de 40 M€ | Reconstitution du massif forestier
                   |       | -            | range       | 3M..5M   | Entre 3 et 5 M€ | Protection du trait de côte
            """, "");

    private AquitaineContract() {}

    static Sample sample() {
        byte[] pdf = PdfScript.draw(
                "CPER Aquitaine", LocalDate.of(2007, 3, 19), "Contrat de projets 2007-2013", SCRIPT, Map.of());
        return new Sample("aquitaine-2007-2013.pdf", pdf, EXPECTED);
    }
}
