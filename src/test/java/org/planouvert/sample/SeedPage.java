package org.planouvert.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The two short real texts beside the project as the web pages they were copied from: a métropole's page and a press
 * release on one contract. They are there only when the folder {@code ../shared/data} is.
 */
public final class SeedPage {

    private static final Path SEEDS = Path.of("../shared/data/seeds");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[\u2022\u21d2-]|\\d+\\.)\\s+(.*)", Pattern.DOTALL);
    /** A block of one line with a capital or a digit in front, no stop at its end and no more letters is a heading. */
    private static final int LONGEST_HEADING = 80;

    private static final Expected METROPOLE = Expected.of("""
            chapter | | CPER
              section | | Deux objectifs principaux
              section | | 6 axes stratégiques et un budget de 2,75 milliards d’euros
            """, "", """
                                          | | -     | exact | 2750M  | 2,75 milliards d’euros
            Métropole européenne de Lille | | -     | exact | 194.6M | 194,6 M€
            Département du Nord           | | -     | exact | 195.4M | 195,4M€
            Métropole européenne de Lille | | -     | exact | 31.8M  | 31,8M€
            Métropole européenne de Lille | | -     | exact | 142.8M | 142,8 M€
            Métropole européenne de Lille | | -     | exact | 2M     | 2 M€
            Métropole européenne de Lille | | -     | exact | 18M    | 18 M€
            """, """
            État                          | state
            Région Hauts-de-France        | region
            Département de l’Aisne        | departement
            Département du Nord           | departement
            Département de l’Oise         | departement
            Département du Pas-de-Calais  | departement
            Département de la Somme       | departement
            Métropole européenne de Lille | metropole | 2022-06-24
            Amiens Métropole              | epci
            """);

    private static final Expected PRESS = Expected.of("""
            chapter | | SIGNATURE DU CONTRAT DE PLAN ÉTAT-REGION 2021-2027
            """, "", """
                       | | -     | more_than | 2700M.. | plus de 2,7 milliards d'euros
            État       | | -     | exact     | 994M    | 994 M€
            Région     | | -     | exact     | 995M    | 995 M€
            Autres signataires | | - | exact   | 768M    | 768 M€
            """, """
            État                          | state
            Région Hauts-de-France        | region
            Métropole européenne de Lille | metropole
            Amiens Métropole              | epci
            """);

    private SeedPage() {}

    /** The métropole's page; empty without the folder. */
    public static Optional<Sample> metropole() {
        return page("001_", METROPOLE);
    }

    /** The press release; empty without the folder. */
    public static Optional<Sample> press() {
        return page("002_", PRESS);
    }

    private static Optional<Sample> page(String prefix, Expected expected) {
        if (!Files.isDirectory(SEEDS)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(SEEDS)) {
            Optional<Path> seed = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst();
            return seed.map(file -> new Sample(prefix + "seed.html", html(read(file)), expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Blocks between empty lines become headings, lists and paragraphs, between a menu and a foot. */
    static byte[] html(String text) {
        StringBuilder body = new StringBuilder();
        for (String block : text.split("\\R\\s*\\R")) {
            String words = block.replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", "");
            if (!words.isEmpty()) {
                body.append(block(words, body.indexOf("<h1>") < 0)).append('\n');
            }
        }
        String page = "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>CPER</title></head>\n"
                + "<body><nav><a href=\"/\">Accueil</a></nav>\n<main>\n" + body
                + "</main>\n<footer><a href=\"/mentions\">Mentions légales</a></footer></body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String block(String block, boolean first) {
        if (ITEM.matcher(block).matches()) {
            StringBuilder list = new StringBuilder("<ul>");
            for (String line : block.split("\\R(?=\\s*(?:[\u2022\u21d2-]|\\d+\\.)\\s)")) {
                list.append("<li>")
                        .append(inline(ITEM.matcher(line).replaceFirst("$1")))
                        .append("</li>");
            }
            return list.append("</ul>").toString();
        }
        boolean heading = block.lines().count() == 1
                && block.length() <= LONGEST_HEADING
                && block.matches("[\\p{Lu}\\d].*")
                && !block.matches(".*(?:[.:;,]|COMMUNIQUE DE PRESSE|\\d{2}/\\d{2}/\\d{4}|\\[.*|Logo.*)$");
        String tag = !heading ? "p" : first ? "h1" : "h2";
        return "<" + tag + ">" + inline(block) + "</" + tag + ">";
    }

    private static String inline(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>")
                .replaceAll("\\[([^\\]]+)]\\(([^)]*)\\)", "<a href=\"$2\">$1</a>")
                .replaceAll("\\R", "<br>");
    }
}
