package org.planouvert.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planouvert.sample.PdfTable.Cell;
import org.planouvert.sample.PdfTable.Look;
import org.planouvert.sample.PdfTable.Row;

/** A fiche-action with its financing plan: expenses and resources side by side, each with its total. */
final class ActionSheet {

    private static final String SCRIPT = """
            ^ Contrat de plan État-région 2021-2027 Occitanie
            # Fiche-action n°12 : Réhabilitation de la halle de Decazeville
            ## Maître d’ouvrage
            Decazeville Communauté

            ## Localisation
            Commune de Decazeville (Aveyron)

            ## Description
            La halle de 3~200 m² accueillera un pôle de formation et douze entreprises. Les travaux dureront 24 mois.

            ## Plan de financement
            @table plan

            ## Calendrier
            Études en 2022, travaux de mars 2023 à février 2025.
            """;

    private static final PdfTable PLAN = new PdfTable(
            List.of(120f, 80f, 120f, 80f, 50f),
            2,
            List.of(
                    new Row(Look.HEADING, List.of(Cell.spanning(2, 1, "Dépenses"), Cell.spanning(3, 1, "Ressources"))),
                    Row.of(Look.HEADING, "Poste", "Montant HT (€)", "Financeur", "Montant (€)", "%"),
                    Row.of(Look.PLAIN, "Études", "180\u00a0000", "État (FNADT)", "720\u00a0000", "30\u00a0%"),
                    Row.of(
                            Look.PLAIN,
                            "Travaux",
                            "2\u00a0100\u00a0000",
                            "Région Occitanie",
                            "600\u00a0000",
                            "25\u00a0%"),
                    Row.of(
                            Look.PLAIN,
                            "Équipements",
                            "120\u00a0000",
                            "Département de l’Aveyron",
                            "240\u00a0000",
                            "10\u00a0%"),
                    Row.of(Look.PLAIN, "", "", "FEDER", "360\u00a0000", "15\u00a0%"),
                    Row.of(Look.PLAIN, "", "", "Autofinancement", "480\u00a0000", "20\u00a0%"),
                    Row.of(Look.STRONG, "Total", "2\u00a0400\u00a0000", "Total", "2\u00a0400\u00a0000", "100\u00a0%")),
            9,
            "");

    private static final Expected EXPECTED = Expected.of("""
            fiche-action | 12 | Fiche-action n°12 : Réhabilitation de la halle de Decazeville
              section | | Maître d’ouvrage
              section | | Localisation
              section | | Description
              section | | Plan de financement
              section | | Calendrier
            """, """
            Fiche-action n°12 : Réhabilitation de la halle de Decazeville | Réhabilitation de la halle de Decazeville
            """, """
                                     |       | -            | exact | 180k  | 180 000
            État                     | FNADT | contribution | exact | 720k  | 720 000
                                     |       | -            | exact | 2100k | 2 100 000
            Région Occitanie         |       | contribution | exact | 600k  | 600 000
                                     |       | -            | exact | 120k  | 120 000
            Département de l’Aveyron |       | contribution | exact | 240k  | 240 000
            FEDER                    |       | contribution | exact | 360k  | 360 000
            Maître d'ouvrage         |       | contribution | exact | 480k  | 480 000
                                     |       | total        | exact | 2400k | 2 400 000
                                     |       | total        | exact | 2400k | 2 400 000
            """, "");

    private ActionSheet() {}

    static Sample sample() {
        byte[] pdf = PdfScript.draw("Fiche-action n°12", LocalDate.of(2022, 5, 4), "", SCRIPT, Map.of("plan", PLAN));
        return new Sample("fiche-action-12.pdf", pdf, EXPECTED);
    }
}
