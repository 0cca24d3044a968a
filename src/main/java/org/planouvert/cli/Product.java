package org.planouvert.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What the program knows of itself. */
final class Product implements IVersionProvider {

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
}
