package org.planouvert.sample;

import java.time.LocalDate;
import java.util.Map;

/** A convention d'application as the Centre region wrote them: commitments as lists of parts, "1 / " before headings. */
final class CentreAgreement {

    private static final String SCRIPT = """
            @gap 180
            = CONVENTION D’APPLICATION DU CONTRAT DE PLAN ÉTAT-RÉGION 2015-2020
            = Centre-Val de Loire
            @page
            Entre

            L’État, représenté par le préfet de la région Centre-Val de Loire,

            et

            la Région Centre-Val de Loire, représentée par son président,

            Vu la délibération du Conseil régional du Centre-Val de Loire en date du 25 juin 2015,

            il a été convenu ce qui suit :

            ## Article 1 – Objet
            La présente convention précise la répartition des crédits du contrat de plan signé à Orléans le 3~juillet 2015.

            ## Article 2 – Engagements financiers
            Les signataires s’engagent à mobiliser 642,190~M€ sur six ans, répartis comme suit.

            Pour l’État : 318,640M€ dont :
            > Ministères 231,405 M€
            > Agences de l’eau : 42,115 M€
            > FNADT : 37,82M€
            > ADEME : 7,3 M€

            Pour la Région : 323,550M€ dont :
            > Mobilité multimodale : 141,2 M€
            > Transition écologique et énergétique : 96,35 M€
            > Développement territorial : 86 M€

            # 1 / Mobilité multimodale
            Le réseau ferré de la région compte 1~500 km de lignes.

            ## 1-1 / Ferroviaire
            ! Opérations
            - Électrification de la ligne Orléans – Châteauneuf : l’État et la Région apportent 26,2 M€ chacun ;
            - Modernisation de la gare de Bourges : de 10 à 12~M€.

            ## 1-2 / Routier
            ! Opérations
            - Déviation de Loches : un minimum de 18~M€ de la part de l’État ;
            - Échangeur de Vierzon.

            # 2 / Transition écologique et énergétique
            L’ADEME réserve ses aides aux projets de plus de 100 kW, à hauteur maximale de 300~000 €.

            # 3 / Développement territorial
            Les pays et les agglomérations portent des contrats régionaux ; 640 communes sont concernées.
            """;

    private static final Expected EXPECTED = Expected.of("""
            article | 1   | Article 1 – Objet
            article | 2   | Article 2 – Engagements financiers
            chapter | 1   | Mobilité multimodale
              section | 1-1 | Ferroviaire
              section | 1-2 | Routier
            chapter | 2   | Transition écologique et énergétique
            chapter | 3   | Développement territorial
            """, """
            Ferroviaire | Électrification de la ligne Orléans – Châteauneuf
            Ferroviaire | Modernisation de la gare de Bourges
            Routier     | Déviation de Loches
            Routier     | Échangeur de Vierzon
            """, """
            signataires |           | total        | exact    | 642.190M   | 642,190 M€
            État   |                | commitment   | exact    | 318.640M   | 318,640M€
            État   | Ministères     | -            | exact    | 231.405M   | Ministères 231,405 M€
            État   | Agence de l’eau | -           | exact    | 42.115M    | Agences de l’eau : 42,115 M€
            État   | FNADT          | -            | exact    | 37.82M     | FNADT : 37,82M€
            État   | ADEME          | -            | exact    | 7.3M       | ADEME : 7,3 M€
            Région |                | commitment   | exact    | 323.550M   | 323,550M€
            Région |                | -            | exact    | 141.2M     | Mobilité multimodale : 141,2 M€
            Région |                | -            | exact    | 96.35M     | Transition écologique et énergétique : 96,35 M€
            Région |                | -            | exact    | 86M        | Développement territorial : 86 M€
            État   |                | contribution | exact    | 26.2M      | 26,2 M€ chacun | Électrification de la ligne Orléans – Châteauneuf
            Région |                | contribution | exact    | 26.2M      | 26,2 M€ chacun | Électrification de la ligne Orléans – Châteauneuf
                   |                | -            | range    | 10M..12M   | de 10 à 12 M€  | Modernisation de la gare de Bourges
            État   |                | contribution | at_least | 18M..      | un minimum de 18 M€ | Déviation de Loches
            ADEME  |                | threshold    | at_most  | ..300k     | à hauteur maximale de 300 000 €
            """, """
            État                      | state
            Région Centre-Val de Loire | region | 2015-06-25
            """);

    private CentreAgreement() {}

    static Sample sample() {
        byte[] pdf = PdfScript.draw(
                "Convention d’application", LocalDate.of(2015, 7, 3), "CPER Centre-Val de Loire", SCRIPT, Map.of());
        return new Sample("centre-2015-2020.pdf", pdf, EXPECTED);
    }
}
