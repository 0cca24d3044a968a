package org.planouvert.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The sample documents of the project's {@code input/} folder; running it writes them anew. */
public final class InputFolder {

    /** Where they lie, seen from the project's root. */
    static final Path PLACE = Path.of("input");

    private InputFolder() {}

    /** The documents' bytes by file name. */
    static Map<String, byte[]> documents() {
        return new TreeMap<>(Map.of(
                "contrat-bretagne-2021-2027.pdf", BretagneContract.pdf(),
                "maquette-bretagne-2021-2027.xlsx", BretagneMaquette.xlsx(),
                "page-web-bretagne-2021-2027.html", BretagneWebPage.html()));
    }

    /** Takes no arguments; run it at the project's root after a change of the model or of the texts. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, byte[]> document : documents().entrySet()) {
            Files.write(PLACE.resolve(document.getKey()), document.getValue());
        }
    }
}
