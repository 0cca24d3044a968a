package org.planouvert.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What the program knows of itself. */
final class Product implements IVersionProvider {

    /** Set by the launcher: the folder it stands in. */
    private static final String HOME = System.getProperty("planouvert.home", "");

    @Override
    public String[] getVersion() {
        return new String[] {"planouvert " + version()};
    }

    /** The version that releases carry. */
    static String version() {
        try (InputStream in = Product.class.getResourceAsStream("/application-product.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The job that is run when none is named: of the folder one is in, else the one that comes with the program. */
    static Path defaultJob() {
        Path here = Path.of("jobs", "cper.yaml");
        return HOME.isEmpty() || Files.exists(here) ? here : Path.of(HOME).resolve(here);
    }
}
