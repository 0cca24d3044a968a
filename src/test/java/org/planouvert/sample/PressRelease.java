package org.planouvert.sample;

import java.nio.charset.StandardCharsets;

/** A press release on a signature, as a web page: shares in percent, key figures rounded to whole millions. */
final class PressRelease {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><title>Communiqué de presse</title></head>
            <body>
            <nav><a href="/">Accueil</a> <a href="/presse">Espace presse</a></nav>
            <main>
            <p>COMMUNIQUÉ DE PRESSE</p>
            <p>Rouen, le 17/05/2022</p>
            <h1>Signature du contrat de plan État-région 2021-2027 Normandie</h1>
            <p>Le contrat de plan État-région (CPER) 2021-2027 de Normandie a été signé ce mardi 17 mai 2022 par l’État et la Région
            Normandie.</p>
            <h2>Trois priorités</h2>
            <ul>
            <li><strong>Réussir la transition</strong> (Axe 1 – 42,5&nbsp;% des crédits) ;</li>
            <li><strong>Former et chercher</strong> (Axe 2 – 31&nbsp;% des crédits) ;</li>
            <li><strong>Renforcer les territoires</strong> (Axe 3 – 26,5&nbsp;% des crédits).</li>
            </ul>
            <h2>Chiffres clés</h2>
            <ul>
            <li>Le CPER mobilise une enveloppe globale (hors mobilités) de plus de 1,6 milliard d’euros sur 7 ans
              <ul><li>État : 835&nbsp;M€ (52&nbsp;%)</li><li>Région : 771&nbsp;M€ (48&nbsp;%)</li></ul></li>
            </ul>
            <p>Le précédent contrat avait financé 240 projets au bénéfice de 3,3 millions d’habitants.</p>
            </main>
            <footer><p>Préfecture de la région Normandie – 1 place du Modèle, 76 000 ROUEN – Tél : 02 35 00 00 00</p></footer>
            </body>
            </html>
            """;

    private static final Expected EXPECTED = Expected.of("""
            chapter | | Signature du contrat de plan État-région 2021-2027 Normandie
              section | | Trois priorités
              section | | Chiffres clés
            """, "", """
                   | | total | more_than | 1600M.. | plus de 1,6 milliard d’euros
            État   | | -     | exact     | 835M    | 835 M€
            Région | | -     | exact     | 771M    | 771 M€
            """, """
            État             | state
            Région Normandie | region
            """);

    private PressRelease() {}

    static Sample sample() {
        return new Sample("communique-normandie.html", PAGE.getBytes(StandardCharsets.UTF_8), EXPECTED);
    }
}
