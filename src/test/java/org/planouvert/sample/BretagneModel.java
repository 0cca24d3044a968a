package org.planouvert.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The invented contract's operations and money, from which all three sample documents are written. Figures are thousands
 * of euros. Every total in the documents is computed from these rows, but for the two planted discrepancies.
 */
final class BretagneModel {

    /** A digit swap in the contract's annex, last row, column Ille-et-Vilaine: the true total is 45,220. */
    static final String MISPRINTED_TOTAL = "42,520";

    /** The web page's total, in millions of euros; the contract's is 991,06. */
    static final String WEB_TOTAL = "919,06";

    /** A cell whose amount is not evaluated yet. */
    static final String FOR_MEMORY = "pm";

    /** Key, label as in tables, then one cell for each of {@link Funding}; an empty cell pays nothing. */
    private static final String ROWS = """
            mobilites      | Volet mobilités
            signalisation  | Modernisation de la signalisation Rennes – Saint-Malo   | 48600 |       | 52300 |      | 6400 | 4200
            redon          | Pôle d’échanges multimodal de Redon                     | 5200  | 1150  | 6800  |      | 3350 |
            roscoff        | Régénération de la ligne Morlaix – Roscoff              | 9400  |       | 11200 | 4600 |      |
            rn164          | Mise à 2x2 voies de la RN 164                           | 71500 |       | 38200 | 5500 |      |
            rocade         | Échangeur de la Porte des Longs-Champs à Rennes         | 12750 |       |       |      | 4250 | 8500
            brest          | Terminal des énergies marines du port de Brest          | 21300 | 6900  | 44700 | 9800 |      |
            malo           | Terminal du Naye à Saint-Malo                           | 8600  |       | 16400 |      | 5100 |
            transition     | Volet transition écologique et énergétique
            batiments      | Rénovation énergétique des bâtiments publics            | 24900 | 7450  | 18300 | 3200 | 2750 | 3900
            chaleur        | Réseaux de chaleur alimentés au bois                    | 6200  | 9300  | 7100  |      |      | 2600
            algues         | Lutte contre les algues vertes                          | 11800 | 14200 | 10400 | 3650 |      |
            bassins        | Programmes d’actions des bassins versants               | 5350  | 8900  | 9750  | 2100 | 2480 | 1220
            submersion     | Protection contre la submersion marine                  | 13400 |       | 6900  | 2850 | 1960 |
            recherche      | Volet enseignement supérieur, recherche et innovation
            villejean      | Réhabilitation du campus de Villejean à Rennes          | 26750 |       | 19600 |      | 3300 | 9850
            bouguen        | Bibliothèque du campus du Bouguen à Brest               | 8450  |       | 7900  | 2150 |      |
            oceane         | OCÉANE – Observatoire de l’océan côtier                 | 14600 | 3800  | 16250 | 4100 |      |
            cyber          | CYBREIZH – Centre de recherche en cybersécurité         | 17300 |       | 15900 |      | 1850 | 6400
            numerique      | Volet numérique
            thd            | Très haut débit – réseau d’initiative publique          | 32400 |       | 41700 | 7300 | 6150 |
            sante          | Santé numérique – télémédecine                          | 4150  | 1850  | 3400  |      |      |
            lieux          | Lieux d’inclusion numérique                             | 1950  |       | 2600  | 850  | 700  | 1100
            territorial    | Volet territorial
            capucins       | Reconversion du plateau des Capucins à Brest            | 6800  | 2500  | 9100  | 5750 |      |
            npnru          | Renouvellement urbain – NPNRU                           | 15200 | 22600 | 12400 | 1900 | 3100 | 18300
            centres        | Revitalisation des centres-bourgs                       | 9600  |       | 14800 | 2400 | 2850 |
            tiers          | Tiers-lieux et maisons de services                      | 3250  |       | 4100  | 1050 | 980  | 620
            ingenierie     | Ingénierie territoriale                                 | 2100  |       | 1950  | pm   |      |
            """;

    /** An operation; {@code cells} are as written above. */
    record Operation(String key, String label, Map<Funding, String> cells) {

        /** Zero for an empty cell and for one not evaluated. */
        BigDecimal of(Funding funding) {
            String cell = cells.getOrDefault(funding, "");
            return cell.isEmpty() || cell.equals(FOR_MEMORY) ? BigDecimal.ZERO : new BigDecimal(cell);
        }
    }

    /** A volet with its operations. */
    record Volet(String key, String label, List<Operation> operations) {}

    private BretagneModel() {}

    /** The volets in the contract's order. */
    static List<Volet> volets() {
        List<Volet> volets = new ArrayList<>();
        for (String row : ROWS.lines().toList()) {
            String[] parts = row.split("\\|", -1);
            String key = parts[0].strip();
            String label = parts[1].strip();
            if (parts.length == 2) {
                volets.add(new Volet(key, label, new ArrayList<>()));
            } else {
                Volet last = volets.get(volets.size() - 1);
                last.operations().add(operation(key, label, parts));
            }
        }
        return List.copyOf(volets);
    }

    private static Operation operation(String key, String label, String[] parts) {
        Map<Funding, String> cells = new EnumMap<>(Funding.class);
        for (Funding funding : Funding.values()) {
            cells.put(funding, parts[2 + funding.ordinal()].strip());
        }
        return new Operation(key, label, cells);
    }

    /** Every operation. */
    static List<Operation> operations() {
        return volets().stream().flatMap(volet -> volet.operations().stream()).toList();
    }

    /** What some operations get from some funders together. */
    static BigDecimal sum(List<Operation> operations, Predicate<Funding> funders) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Operation operation : operations) {
            for (Funding funding : Funding.values()) {
                sum = funders.test(funding) ? sum.add(operation.of(funding)) : sum;
            }
        }
        return sum;
    }
}
