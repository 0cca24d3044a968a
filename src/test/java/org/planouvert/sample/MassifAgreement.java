package org.planouvert.sample;

import java.time.LocalDate;
import java.util.Map;

/** A convention interrégionale de massif: several regions, measures numbered "1.1. –", several funds of the State. */
final class MassifAgreement {

    private static final String SCRIPT = """
            @gap 180
            = CONVENTION INTERRÉGIONALE DU MASSIF CENTRAL 2021-2027
            @page
            La présente convention est conclue entre :

            l’État, représenté par la préfète coordonnatrice du Massif central,

            la Région Auvergne-Rhône-Alpes, représentée par son président,

            la Région Nouvelle-Aquitaine, représentée par son président,

            la Région Occitanie, représentée par sa présidente,

            ## Article 1 – Engagements financiers
            Les signataires engagent les moyens financiers suivants :
            - l’État : 38,4~M€ au titre du FNADT ;
            - la Région Auvergne-Rhône-Alpes : 12,6~M€ ;
            - la Région Nouvelle-Aquitaine : 8,25~M€ ;
            - la Région Occitanie : 9,75~M€.

            # Axe 1 – Préserver les ressources naturelles
            ## Mesure 1.1. – Accompagner l’adaptation de la forêt
            Le FNADT intervient à hauteur de 50~% (4,5~M€).

            ## Mesure 1.2. – Restaurer les tourbières et les prairies
            L’Office français de la biodiversité apporte 1,8~M€. La surface visée est de 12~000 hectares.

            # Axe 2 – Accueillir de nouveaux habitants
            ## Mesure 2.1. – Soutenir les projets d’accueil
            ! Actions
            * Création de tiers-lieux dans les bourgs : jusqu’à 80~000 € par projet ;
            * Étude des logements vacants du massif.

            ## Mesure 2.2. – Rénover les stations de moyenne montagne
            La Région Occitanie mobilise 2,4~M€ et la Région Auvergne-Rhône-Alpes 3,15~M€.

            Fait à Clermont-Ferrand, le 8 juillet 2022.
            """;

    private static final Expected EXPECTED = Expected.of("""
            article | 1 | Article 1 – Engagements financiers
            axe | 1 | Axe 1 – Préserver les ressources naturelles
              mesure | 1.1. | Mesure 1.1. – Accompagner l’adaptation de la forêt
              mesure | 1.2. | Mesure 1.2. – Restaurer les tourbières et les prairies
            axe | 2 | Axe 2 – Accueillir de nouveaux habitants
              mesure | 2.1. | Mesure 2.1. – Soutenir les projets d’accueil
              mesure | 2.2. | Mesure 2.2. – Rénover les stations de moyenne montagne
            """, """
            Mesure 2.1. – Soutenir les projets d’accueil | Création de tiers-lieux dans les bourgs
            Mesure 2.1. – Soutenir les projets d’accueil | Étude des logements vacants du massif
            """, """
            État                        | FNADT | commitment   | exact   | 38.4M | 38,4 M€
            Région Auvergne-Rhône-Alpes |       | commitment   | exact   | 12.6M | 12,6 M€
            Région Nouvelle-Aquitaine   |       | commitment   | exact   | 8.25M | 8,25 M€
            Région Occitanie            |       | commitment   | exact   | 9.75M | 9,75 M€
            FNADT                       |       | contribution | exact   | 4.5M  | 4,5 M€
            OFB                         |       | contribution | exact   | 1.8M  | 1,8 M€
                                        |       | threshold    | at_most | ..80k | jusqu’à 80 000 € par projet | Création de tiers-lieux dans les bourgs
            Région Occitanie            |       | contribution | exact   | 2.4M  | 2,4 M€
            Région Auvergne-Rhône-Alpes |       | contribution | exact   | 3.15M | 3,15 M€
            """, """
            État                        | state
            Région Auvergne-Rhône-Alpes | region
            Région Nouvelle-Aquitaine   | region
            Région Occitanie            | region
            """);

    private MassifAgreement() {}

    static Sample sample() {
        byte[] pdf = PdfScript.draw(
                "CIMAC", LocalDate.of(2022, 7, 8), "Convention interrégionale du Massif central", SCRIPT, Map.of());
        return new Sample("massif-central-2021-2027.pdf", pdf, EXPECTED);
    }
}
