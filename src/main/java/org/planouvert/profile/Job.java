package org.planouvert.profile;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Correction;

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
 * @param report what lies beside the report
 * @param corrections what people set right, in the order of their file
 * @param ocr how pages that are pictures are read
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
        Passwords passwords,
        Report report,
        List<Correction> corrections,
        Ocr ocr) {

    /** 200 MB: far above any contract seen, far below what fills a disk with private copies. */
    public static final long USUAL_MAX_FILE_SIZE = 200_000_000;

    public Job {
        profiles = List.copyOf(profiles);
        gates = List.copyOf(gates);
        corrections = List.copyOf(corrections);
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
                Passwords.NONE,
                Report.USUAL,
                List.of(),
                Ocr.USUAL);
    }

    /** The same job reading pictures in another way. */
    public Job with(Ocr other) {
        return new Job(
                name,
                file,
                input,
                output,
                threads,
                profiles,
                gates,
                dialect,
                sha256,
                maxFileSize,
                asOf,
                passwords,
                report,
                corrections,
                other);
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
     * What lies beside the report.
     *
     * @param pictures true to draw the pages that amounts cite
     * @param picturePages how many pages a release may have drawn in all, at least 1
     */
    public record Report(boolean pictures, int picturePages) {

        /** Pages of 50 kB each: a release of 300 contracts stays within 200 MB. */
        public static final Report USUAL = new Report(true, 4000);

        /** Steps, so that a file more or less in the folder does not have every document drawn again. */
        private static final List<Integer> SHARES = List.of(100, 64, 48, 32, 24, 16, 12, 8, 4, 2, 1);

        /**
         * How many pages of each document are drawn at most.
         *
         * @param files in the input folder
         */
        public int pagesOfEach(int files) {
            int share = picturePages / Math.max(1, files);
            return SHARES.stream().filter(s -> s <= share).findFirst().orElse(0);
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
