package org.planouvert.normalize.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** The reference tables that ship with the product; see the README beside them for source, date and licence. */
final class PlaceTables {

    private PlaceTables() {}

    /** The rows of a table, each read from its tab-separated fields. */
    static <T> List<T> read(String name, Function<String[], T> row) {
        String rows = new String(bytes(name), StandardCharsets.UTF_8);
        return rows.lines().map(line -> row.apply(line.split("\t", -1))).toList();
    }

    /** A table as it stands in the jar, unpacked. */
    static byte[] bytes(String name) {
        try (InputStream raw = Objects.requireNonNull(PlaceTables.class.getResourceAsStream(name), name);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reference table " + name + " is not in the jar", e);
        }
    }

    static RegionEntry region(String[] f) {
        int last = f[3].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(f[3]);
        return new RegionEntry(f[0], f[1], Integer.parseInt(f[2]), last, f[4], codes(f[5]));
    }

    static DepartementEntry departement(String[] f) {
        return new DepartementEntry(f[0], f[1], f[2], f[5]);
    }

    static CommuneEntry commune(String[] f) {
        return new CommuneEntry(f[0], f[1], f[2].equals("a"));
    }

    static EpciEntry epci(String[] f) {
        return new EpciEntry(Integer.parseInt(f[0]), f[1], f[2], f[3], codes(f[4]));
    }

    private static List<String> codes(String field) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split(" "));
    }
}
