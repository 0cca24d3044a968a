package org.planouvert.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planouvert.sample.PdfTable.Look;
import org.planouvert.sample.PdfTable.Row;

/** An avenant that moves money between operations: before, after and difference, which add up to nothing. */
final class PicardieAmendment {

    private static final String SCRIPT = """
            @gap 180
            = AVENANT N°2
            = AU CONTRAT DE PLAN ÉTAT-RÉGION 2015-2020 PICARDIE
            @page
            Entre l’État, représenté par le préfet de la région Hauts-de-France, et la Région Hauts-de-France, représentée par son
            président,

            il a été convenu ce qui suit :

            ## Article 1 – Objet
            Le présent avenant redéploie les crédits de l’État entre trois opérations du volet mobilités. Le montant total du contrat
            reste inchangé.

            ## Article 2 – Montants révisés
            La participation de l’État à l’électrification Amiens – Rang-du-Fliers passe de 18~400~000 € à 16~900~000 €.

            @table revision

            ## Article 3 – Durée
            Le volet mobilités est prolongé jusqu’au 31 décembre 2022.

            Fait à Amiens, le 22 novembre 2019.
            """;

    private static final PdfTable REVISION = new PdfTable(
            List.of(190f, 75f, 75f, 75f),
            1,
            List.of(
                    Row.of(Look.HEADING, "Opération (en M€)", "CPER initial", "Avenant n°2", "Écart"),
                    Row.of(Look.PLAIN, "Électrification Amiens – Rang-du-Fliers", "18,400", "16,900", "-1,500"),
                    Row.of(Look.PLAIN, "Déviation de Creil", "7,250", "8,000", "+0,750"),
                    Row.of(Look.PLAIN, "Véloroute de la vallée de l’Oise", "2,100", "2,850", "+0,750"),
                    Row.of(Look.STRONG, "Total", "27,750", "27,750", "0,000")),
            9,
            "");

    private static final Expected EXPECTED = Expected.of("""
            article | 1 | Article 1 – Objet
            article | 2 | Article 2 – Montants révisés
            article | 3 | Article 3 – Durée
            """, """
            Article 2 – Montants révisés | Électrification Amiens – Rang-du-Fliers
            Article 2 – Montants révisés | Déviation de Creil
            Article 2 – Montants révisés | Véloroute de la vallée de l’Oise
            """, """
            État | | -     | exact | 18.4M  | 18 400 000 €
            État | | -     | exact | 16.9M  | 16 900 000 €
                 | | -     | exact | 18.4M  | 18,400 | Électrification Amiens – Rang-du-Fliers
                 | | -     | exact | 16.9M  | 16,900 | Électrification Amiens – Rang-du-Fliers
                 | | -     | exact | -1.5M  | -1,500 | Électrification Amiens – Rang-du-Fliers
                 | | -     | exact | 7.25M  | 7,250  | Déviation de Creil
                 | | -     | exact | 8M     | 8,000  | Déviation de Creil
                 | | -     | exact | 0.75M  | +0,750 | Déviation de Creil
                 | | -     | exact | 2.1M   | 2,100  | Véloroute de la vallée de l’Oise
                 | | -     | exact | 2.85M  | 2,850  | Véloroute de la vallée de l’Oise
                 | | -     | exact | 0.75M  | +0,750 | Véloroute de la vallée de l’Oise
                 | | total | exact | 27.75M | 27,750
                 | | total | exact | 27.75M | 27,750
            """, """
            État                   | state
            Région Hauts-de-France | region
            """);

    private PicardieAmendment() {}

    static Sample sample() {
        byte[] pdf = PdfScript.draw(
                "Avenant n°2",
                LocalDate.of(2019, 11, 22),
                "Avenant n°2 – CPER Picardie",
                SCRIPT,
                Map.of("revision", REVISION));
        return new Sample("avenant-2-picardie.pdf", pdf, EXPECTED);
    }
}
