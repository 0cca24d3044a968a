package org.planouvert.sample;

/** What a reader must find in the invented contract's text; its annex holds the same operations as a table. */
final class BretagneExpected {

    private static final String SECTIONS = """
            chapter | | Contrat de plan État-région 2021-2027 Bretagne
              article | 1er | Article 1er
              article | 2 | Article 2
              article | 3 | Article 3
            chapter | | Préambule
            chapter | | Stratégie régionale
              section | | Une région ouverte sur la mer
              section | | Un territoire à relier
            volet | | Volet mobilités
              sous-volet | | Sous-volet Ferroviaire
              sous-volet | | Sous-volet Routier
              sous-volet | | Sous-volet Maritime
            volet | | Volet transition écologique et énergétique
              objectif | 1 | Objectif 1 : Rénover les bâtiments publics
              objectif | 2 | Objectif 2 : Reconquérir la qualité de l’eau
              objectif | 3 | Objectif 3 : Protéger le littoral
            volet | | Volet enseignement supérieur, recherche et innovation
              objectif | | Objectif « Campus attractifs »
              objectif | | Objectif « Recherche d’excellence »
                section | | OCÉANE – Observatoire de l’océan côtier
                section | | CYBREIZH – Centre de recherche en cybersécurité
            volet | | Volet numérique
            volet | | Volet territorial
              grand-projet | 1 | Grand projet n°1 : Reconversion du plateau des Capucins à Brest
              objectif | | Objectif « Renouvellement urbain »
              objectif | | Objectif « Territoires vivants »
            chapter | | Gouvernance et clauses générales d’exécution
              section | | Comité de pilotage
              section | | Suivi et évaluation
              section | | Clause de révision
              section | | Résiliation
            annexe | 1 | Annexe 1 – Maquette financière 2021-2027
            annexe | 2 | Annexe 2 – Renouvellement urbain : liste des sites
            """;

    /** Those listed under "Opérations", and the grand projet and the two research projects, which have headings instead. */
    private static final String OPERATIONS = """
            Sous-volet Ferroviaire | Modernisation de la signalisation Rennes – Saint-Malo
            Sous-volet Ferroviaire | Pôle d’échanges multimodal de Redon
            Sous-volet Ferroviaire | Régénération de la ligne Morlaix – Roscoff
            Sous-volet Routier | Mise à 2x2 voies de la RN 164
            Sous-volet Routier | Échangeur de la Porte des Longs-Champs à Rennes
            Sous-volet Maritime | Terminal des énergies marines du port de Brest
            Sous-volet Maritime | Terminal du Naye à Saint-Malo
            Objectif 1 : Rénover les bâtiments publics | Rénovation énergétique des bâtiments publics
            Objectif 1 : Rénover les bâtiments publics | Réseaux de chaleur alimentés au bois
            Objectif 2 : Reconquérir la qualité de l’eau | Lutte contre les algues vertes
            Objectif 2 : Reconquérir la qualité de l’eau | Programmes d’actions des bassins versants
            Objectif 3 : Protéger le littoral | Protection contre la submersion marine
            Objectif « Campus attractifs » | Réhabilitation du campus de Villejean à Rennes
            Objectif « Campus attractifs » | Bibliothèque du campus du Bouguen à Brest
            OCÉANE – Observatoire de l’océan côtier | OCÉANE – Observatoire de l’océan côtier
            CYBREIZH – Centre de recherche en cybersécurité | CYBREIZH – Centre de recherche en cybersécurité
            Volet numérique | Très haut débit – réseau d’initiative publique
            Volet numérique | Santé numérique – télémédecine
            Volet numérique | Lieux d’inclusion numérique
            Grand projet n°1 : Reconversion du plateau des Capucins à Brest | Reconversion du plateau des Capucins à Brest
            Objectif « Renouvellement urbain » | Renouvellement urbain – NPNRU
            Objectif « Territoires vivants » | Revitalisation des centres-bourgs
            Objectif « Territoires vivants » | Tiers-lieux et maisons de services
            Objectif « Territoires vivants » | Ingénierie territoriale
            """;

    private static final String AMOUNTS = """
            État                        | | commitment | exact | 460.200M | 460,200 millions d’euros
            État                        | | -          | exact | 78.650M  | 78,650 millions d’euros
            Région Bretagne             | | commitment | exact | 371.750M | 371,750 millions d’euros
            Département du Finistère    | | commitment | exact | 57.200M  | 57,200 millions d’euros
            Département d’Ille-et-Vilaine | | commitment | exact | 45.220M | 45,220 millions d’euros
            Rennes Métropole            | | commitment | exact | 56.690M  | 56,690 millions d’euros
            signataires                 | | total      | exact | 991.060M | 991,060 millions d’euros
            État                        | | context    | more_than | 20000M.. | plus de 20 milliards d’euros
                                        | | context    | exact | 870M     | 870 M€
                                        | | -          | approx | 1000M   | de l’ordre de 1 milliard d’euros
                                        | | -          | exact | 406.7M   | 406,7 M€
            État                        | | -          | exact | 185.4M   | 185,4 M€
            Région Bretagne             | | -          | exact | 169.6M   | 169,6 M€
                                        | | estimate   | range | 150M..170M | entre 150 et 170 M€
            État                        | | contribution | exact | 48.6M  | État 48,6 M€ | Modernisation de la signalisation Rennes – Saint-Malo
            Région                      | | contribution | exact | 52.3M  | Région 52,3 M€ | Modernisation de la signalisation Rennes – Saint-Malo
            Département d’Ille-et-Vilaine | | contribution | exact | 6.4M | Ille-et-Vilaine 6,4 M€ | Modernisation de la signalisation Rennes – Saint-Malo
            Rennes Métropole            | | contribution | exact | 4.2M   | Rennes Métropole 4,2 M€ | Modernisation de la signalisation Rennes – Saint-Malo
                                        | | -          | exact | 16.5M    | 16,5 M€ | Pôle d’échanges multimodal de Redon
            Région Bretagne             | | contribution | exact | 6.8M   | 6,8 M€ | Pôle d’échanges multimodal de Redon
            Département d’Ille-et-Vilaine | | contribution | exact | 3.35M | 3,35 M€ | Pôle d’échanges multimodal de Redon
                                        | | -          | approx | 115M    | de l’ordre de 115 M€
            État                        | | contribution | exact | 71.5M  | 71,5 M€ | Mise à 2x2 voies de la RN 164
            Région                      | | contribution | exact | 38.2M  | 38,2 M€ | Mise à 2x2 voies de la RN 164
                                        | | -          | exact | 25.5M    | 25,5 M€ | Échangeur de la Porte des Longs-Champs à Rennes
            État                        | | contribution | at_least | 20M.. | au moins 20 M€
            Région Bretagne             | | contribution | exact | 44.7M  | 44,7 M€
            Caisse des dépôts           | | loan       | conditional | 12M | 12 M€
                                        | | -          | exact | 30.1M    | 30,1 M€ | Terminal du Naye à Saint-Malo
            État                        | | contribution | exact | 8.6M   | 8,6 M€ | Terminal du Naye à Saint-Malo
            Région                      | | contribution | exact | 16.4M  | 16,4 M€ | Terminal du Naye à Saint-Malo
            Département d’Ille-et-Vilaine | | contribution | exact | 5.1M | 5,1 M€ | Terminal du Naye à Saint-Malo
            signataires                 | | -          | exact | 180.66M  | 180,66 M€
            Agence de l’eau Loire-Bretagne, ADEME | | - | exact | 39.85M   | 39,85 M€
                                        | | threshold  | at_most | ..250k | dans la limite de 250 000 € par bâtiment
                                        | | -          | exact | 60.5M    | 60,5 M€ | Rénovation énergétique des bâtiments publics
            État                        | | contribution | exact | 15.5M  | 15,5 M€ | Réseaux de chaleur alimentés au bois
            État                   | ADEME | -          | exact | 9.3M     | 9,3 M€ | Réseaux de chaleur alimentés au bois
            Département du Finistère    | | contribution | exact | 3.65M  | 3,65 M€
                                        | | -          | range | 25M..30M | de 25 à 30 M€ | Programmes d’actions des bassins versants
                                        | | -          | exact | 25.11M   | 25,11 M€ | Protection contre la submersion marine
            État                        | | contribution | exact | 13.4M  | 13,4 M€ | Protection contre la submersion marine
                                        | | -          | exact | 158.2M   | 158,2 M€
                                        | | -          | exact | 59.5M    | 59,5 M€ | Réhabilitation du campus de Villejean à Rennes
            État                        | | contribution | exact | 26.75M | 26,75 M€ | Réhabilitation du campus de Villejean à Rennes
            Région                      | | contribution | exact | 19.6M  | 19,6 M€ | Réhabilitation du campus de Villejean à Rennes
            Département d’Ille-et-Vilaine | | contribution | exact | 3.3M | 3,3 M€ | Réhabilitation du campus de Villejean à Rennes
            Rennes Métropole            | | contribution | exact | 9.85M  | 9,85 M€ | Réhabilitation du campus de Villejean à Rennes
                                        | | estimate   | exact | 38.75M   | 38,75 M€
            État                        | | contribution | exact | 18.4M  | 18,4 M€
            Région Bretagne             | | contribution | exact | 16.25M | 16,25 M€
            Département du Finistère    | | contribution | exact | 4.1M   | 4,1 M€
            FEDER                       | | contribution | conditional | 6M | 6 M€
            Rennes Métropole            | | contribution | exact | 6.4M   | 6,4 M€
            Région Bretagne             | | contribution | exact | 15.9M  | 15,9 M€
                                        | | -          | exact | 104.15M  | 104,15 M€
            État                        | | contribution | exact | 32.4M  | 32,4 M€ | Très haut débit – réseau d’initiative publique
            Région                      | | contribution | exact | 41.7M  | 41,7 M€ | Très haut débit – réseau d’initiative publique
            intercommunalités           | | unit_price | exact | 445      | 445 € par prise | Très haut débit – réseau d’initiative publique
                                        | | threshold  | at_most | ..100k | jusqu’à 100 000 € par lieu | Lieux d’inclusion numérique
                                        | | -          | exact | 141.35M  | 141,35 M€
            Département du Finistère    | | contribution | exact | 5.75M  | 5,75 M€
            État                        | | contribution | exact | 9.3M   | 9,3 M€
            Région                      | | contribution | exact | 9.1M   | 9,1 M€
            ANRU                        | | contribution | exact | 22.6M  | 22,6 M€
                                        | | -          | exact | 29.65M   | 29,65 M€ | Revitalisation des centres-bourgs
            État, Région Bretagne       | | -          | exact | 4.05M    | 4,05 M€ | Ingénierie territoriale
            """;

    private static final String PARTIES = """
            État                          | state
            Région Bretagne               | region      | 2021-12-16
            Département du Finistère      | departement | 2022-01-20
            Département d’Ille-et-Vilaine | departement | 2022-01-27
            Rennes Métropole              | metropole   | 2022-02-03
            """;

    private BretagneExpected() {}

    /** The text's content, without the annexes' tables. */
    static Expected text() {
        return Expected.of(SECTIONS, OPERATIONS, AMOUNTS, PARTIES);
    }
}
