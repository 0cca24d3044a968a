package org.planouvert.profile;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
 * @param maxFileSize the largest file that is read, in bytes; larger ones are quarantined
 * @param asOf the day on which the release is said to be made; empty unless asked for, because no clock enters the data
 * @param passwords tried on protected documents
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
        String sha256,
        long maxFileSize,
        Optional<LocalDate> asOf,
        Passwords passwords) {

    /** 200 MB: far above any contract seen, far below what fills a disk with private copies. */
    public static final long USUAL_MAX_FILE_SIZE = 200_000_000;

    public Job {
        profiles = List.copyOf(profiles);
        gates = List.copyOf(gates);
    }

    /** A job with the usual limits, no date and no passwords. */
    public Job(
            String name,
            Path file,
            Path input,
            Path output,
            int threads,
            List<Profile> profiles,
            List<Gate> gates,
            Dialect dialect,
            String sha256) {
        this(
                name,
                file,
                input,
                output,
                threads,
                profiles,
                gates,
                dialect,
                sha256,
                USUAL_MAX_FILE_SIZE,
                Optional.empty(),
                Passwords.NONE);
    }

    /**
     * A condition on a release.
     *
     * @param measure the word of a {@link Measure}, such as {@code errors} or {@code verified_share}
     * @param comparison one of {@code <=}, {@code >=}
     * @param limit the bound, a share for percentages
     */
    public record Gate(String measure, String comparison, BigDecimal limit) {

        /** True when the measured value fulfils the condition. */
        public boolean holds(BigDecimal value) {
            return comparison.equals("<=") ? value.compareTo(limit) <= 0 : value.compareTo(limit) >= 0;
        }
    }

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
