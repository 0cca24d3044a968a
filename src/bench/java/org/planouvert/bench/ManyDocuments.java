package org.planouvert.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.planouvert.profile.Passwords;
import org.planouvert.batch.Production;
import org.planouvert.batch.Progress;
import org.planouvert.batch.Runs;
import org.planouvert.batch.Stages;
import org.planouvert.batch.StopHook;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.profile.Job;
import org.planouvert.profile.JobFile;
import org.planouvert.profile.Overrides;
import org.planouvert.worker.InProcessReading;

/**
 * What a run costs beside reading, from a thousand to ten thousand documents: small web pages read in this process, all else
 * as in any run. Prints processor milliseconds and live memory for each number, and how far they are from a straight line.
 */
public final class ManyDocuments {

    private static final int[] NUMBERS = {5_000, 1_000, 2_500, 5_000, 10_000};

    private ManyDocuments() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("planouvert-bench");
        double[] cost = new double[NUMBERS.length];
        for (int i = 0; i < NUMBERS.length; i++) {
            cost[i] = run(Path.of(arguments[0]), work, NUMBERS[i]);
            System.out.printf(
                    Locale.ROOT,
                    "%6d documents %8.0f CPU ms %6.2f for each %5d MB live%n",
                    NUMBERS[i],
                    cost[i],
                    cost[i] / NUMBERS[i],
                    live());
        }
        System.out.printf(Locale.ROOT, "straight line: R2 = %.4f%n", fit(cost));
        empty(work);
    }

    private static double run(Path jobFile, Path work, int documents) throws Exception {
        empty(work.resolve("in"));
        empty(work.resolve("out"));
        Path input = Files.createDirectories(work.resolve("in"));
        for (int i = 0; i < documents; i++) {
            Files.writeString(input.resolve("page" + i + ".html"), page(i));
        }
        Job job = JobFile.load(
                jobFile,
                new Overrides(
                        Optional.of(input),
                        Optional.of(work.resolve("out")),
                        OptionalInt.of(1),
                        Optional.empty(),
                        Passwords.NONE));
        Stages real = Production.stages(job, "");
        Stages stages = new Stages(
                real.reads(),
                new InProcessReading(new DocumentPipeline(job)),
                real.draws(),
                real.grouping(),
                real.merging(),
                real.judging(),
                real.release());
        long before = processNanos();
        Runs.run(job, false, stages, Progress.SILENT, StopHook.detached());
        return (processNanos() - before) / 1e6;
    }

    private static String page(int i) {
        return "<html><body><h1>Convention " + i + "</h1><h2>Financement</h2><p>L'État apporte " + (i + 2)
                + " M€ et la Région " + (i + 3) + " M€ au projet n° " + i + ".</p></body></html>";
    }

    private static long processNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** The share of the variance that a straight line explains; the first run, in which Java warms up, is left out. */
    private static double fit(double[] cost) {
        double n = NUMBERS.length - 1;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        for (int i = 1; i < NUMBERS.length; i++) {
            sx += NUMBERS[i];
            sy += cost[i];
            sxx += (double) NUMBERS[i] * NUMBERS[i];
            sxy += NUMBERS[i] * cost[i];
            syy += cost[i] * cost[i];
        }
        double covariance = sxy - sx * sy / n;
        return covariance * covariance / ((sxx - sx * sx / n) * (syy - sy * sy / n));
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
