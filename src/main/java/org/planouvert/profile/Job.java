package org.planouvert.profile;

import java.nio.file.Path;
import java.util.List;

/**
 * A job file: what to read, where to write, what a release must fulfil.
 *
 * @param name the job's name
 * @param file the job file itself
 * @param input folder of documents
 * @param output folder of releases
 * @param threads how many documents are read at once, at least 1
 * @param profiles the families of contracts it knows, most particular first; the last one fits everything
 * @param gates what a release must fulfil to become the latest
 * @param dialect how CSV files are written
 * @param sha256 hash of the job file and its profiles, 64 hex digits
 */
public record Job(
        String name,
        Path file,
        Path input,
        Path output,
        int threads,
        List<Profile> profiles,
        List<Gate> gates,
        Dialect dialect,
        String sha256) {

    public Job {
        profiles = List.copyOf(profiles);
        gates = List.copyOf(gates);
    }

    /**
     * A condition on a release.
     *
     * @param measure such as {@code errors} or {@code verified_share}
     * @param comparison one of {@code <=}, {@code >=}
     * @param limit the bound, a share for percentages
     */
    public record Gate(String measure, String comparison, java.math.BigDecimal limit) {}

    /**
     * How CSV files are written.
     *
     * @param separator between fields
     * @param decimal the decimal mark
     * @param bom true for a byte order mark in front
     */
    public record Dialect(char separator, char decimal, boolean bom) {

        /** RFC 4180 with a decimal point and without a mark. */
        public static final Dialect STANDARD = new Dialect(',', '.', false);
    }
}
