package org.planouvert.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planouvert.sample.PdfTable.Look;
import org.planouvert.sample.PdfTable.Row;

/** A contrat de ville, of a family that has no profile: pillars, orientations, numbered actions, and a table of actions. */
public final class TownContract {

    private static final String SCRIPT = """
            @gap 180
            = CONTRAT DE VILLE 2024-2030
            = Communauté d’agglomération du Cotentin
            @page
            # Pilier 1 – Cohésion sociale
            ## Orientation 1.1 – Favoriser la réussite éducative
            Trois quartiers prioritaires réunissent 11~200 habitants, soit 6~% de la population de l’agglomération.

            ! Action 1.1.1 : Cité éducative des Provinces
            L’État finance l’action à hauteur de 350~000~€.

            ! Action 1.1.2 : Programme de réussite éducative
            Coût prévisionnel : 180~000~€.

            ## Orientation 1.2 – Améliorer l’accès aux soins
            L’ARS apporte 400~k€, la Région Normandie 250~k€ et la communauté d’agglomération 150~k€.

            # Pilier 2 – Cadre de vie
            Le tableau présente les actions (montants en k€).

            @table actions
            """;

    private static final PdfTable ACTIONS = new PdfTable(
            List.of(120f, 90f, 60f, 60f, 60f, 70f),
            1,
            List.of(
                    Row.of(Look.HEADING, "Action (en k€)", "Porteur", "Coût total", "État", "Région", "CA du Cotentin"),
                    Row.of(
                            Look.PLAIN,
                            "Rénovation de l’école Zola",
                            "Ville de Cherbourg",
                            "2\u00a0400",
                            "900",
                            "600",
                            "900"),
                    Row.of(Look.PLAIN, "Jardins partagés", "Association", "85", "30", "15", "40"),
                    Row.of(Look.STRONG, "Total", "", "2\u00a0485", "930", "615", "940")),
            9,
            "");

    private static final Expected EXPECTED = Expected.of("""
            axe | 1 | Pilier 1 – Cohésion sociale
              axe | 1.1 | Orientation 1.1 – Favoriser la réussite éducative
              axe | 1.2 | Orientation 1.2 – Améliorer l’accès aux soins
            axe | 2 | Pilier 2 – Cadre de vie
            """, """
            Orientation 1.1 – Favoriser la réussite éducative | Cité éducative des Provinces
            Orientation 1.1 – Favoriser la réussite éducative | Programme de réussite éducative
            Pilier 2 – Cadre de vie | Rénovation de l’école Zola
            Pilier 2 – Cadre de vie | Jardins partagés
            """, """
            État             | | contribution | exact | 350k | 350 000 € | Cité éducative des Provinces
                             | | estimate     | exact | 180k | 180 000 € | Programme de réussite éducative
            ARS              | | contribution | exact | 400k | 400 k€
            Région Normandie | | contribution | exact | 250k | 250 k€
            Communauté d’agglomération | | contribution | exact | 150k | 150 k€
                             | | -            | exact | 2400k | 2 400 | Rénovation de l’école Zola
            État             | | contribution | exact | 900k  | 900 | Rénovation de l’école Zola
            Région           | | contribution | exact | 600k  | 600 | Rénovation de l’école Zola
            CA du Cotentin   | | contribution | exact | 900k  | 900 | Rénovation de l’école Zola
                             | | -            | exact | 85k   | 85  | Jardins partagés
            CA du Cotentin   | | contribution | exact | 40k   | 40  | Jardins partagés
                             | | total        | exact | 2485k | 2 485
            """, "");

    private TownContract() {}

    /** The document as drawn. */
    public static Sample sample() {
        byte[] pdf =
                PdfScript.draw("Contrat de ville", LocalDate.of(2024, 6, 28), "", SCRIPT, Map.of("actions", ACTIONS));
        return new Sample("contrat-de-ville-cotentin.pdf", pdf, EXPECTED);
    }
}
