package org.planouvert.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planouvert.consolidate.Consolidation;
import org.planouvert.consolidate.Group;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Severity;
import org.planouvert.domain.Word;
import org.planouvert.pipeline.DocumentPictures;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.profile.Job;
import org.planouvert.profile.Measure;
import org.planouvert.quality.RuleBook;
import org.planouvert.worker.WorkerCommand;
import org.planouvert.worker.WorkerMain;
import org.planouvert.worker.WorkerPool;
import org.planouvert.write.ReleaseSummary;
import org.planouvert.write.ReleaseWriter;
import org.planouvert.write.RowLoss;
import org.planouvert.write.json.JsonObjects;
import org.planouvert.write.report.Figures;

/** The real stages, put together: the one place that knows all of them. */
public final class Production {

    private Production() {}

    /**
     * The stages of a job.
     *
     * @param workerMain the main class that calls {@link #serveAsWorker} in a worker's process
     */
    public static Stages stages(Job job, String workerMain) {
        Path recognised = new OutputFolder(job.output().toAbsolutePath().normalize()).recognised();
        Consolidation consolidation = new Consolidation();
        // The last profile fits every document, so its words are those that hold for all.
        RuleBook rules = new RuleBook(job.profiles().get(job.profiles().size() - 1));
        return new Stages(
                DocumentPipeline::reads,
                new WorkerPool(WorkerCommand.of(workerMain), job.with(job.ocr().cachedIn(recognised))),
                DocumentPictures::draws,
                Consolidation::group,
                new Merging(consolidation),
                rules::judge,
                staging -> new Release(ReleaseWriter.open(staging, job)));
    }

    /** True in a process that a run started to read documents. */
    public static boolean isWorker() {
        return WorkerCommand.READER.equals(System.getProperty(WorkerCommand.ROLE));
    }

    /** Reads documents for the run that started this process, until it ends. */
    public static void serveAsWorker() throws IOException, InterruptedException {
        WorkerMain.serve(DocumentPipeline::new);
    }

    /** What a finished release holds, in the words of the summary. */
    private static Summary summary(String releaseId, Figures figures, BigDecimal rowLoss) {
        Map<String, BigDecimal> measures = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            measures.put(measure.word(), figures.measured(measure, rowLoss));
        }
        return new Summary(releaseId, figures.rows(), words(figures.documents()), words(figures.findings()), measures);
    }

    /**
     * The same, of a release that was made before.
     *
     * @throws IOException when it has no readable report
     */
    public static Summary summaryOf(Path release) throws IOException {
        Map<String, Object> report = JsonObjects.read(release.resolve("quality").resolve("report.json"));
        Map<?, ?> proof = report.get("proof") instanceof Map<?, ?> p ? p : Map.of();
        Map<String, Long> rows = longs(report.get("rows"));
        Map<String, Long> documents = longs(report.get("documents"));
        Map<String, Long> findings = longs(report.get("findings"));
        Figures figures = new Figures(
                rows,
                byWord(DocumentStatus.class, documents),
                byWord(Severity.class, findings),
                Map.of(),
                number(proof, "provable_amounts").longValueExact(),
                number(proof, "verified_amounts").longValueExact(),
                number(proof, "committed_eur"),
                number(proof, "proven_eur"));
        return summary(String.valueOf(report.get("release_id")), figures, RowLoss.in(release, rows));
    }

    private static BigDecimal number(Map<?, ?> tree, String key) {
        return new BigDecimal(
                String.valueOf(Optional.<Object>ofNullable(tree.get(key)).orElse(0)));
    }

    private static Map<String, Long> longs(@Nullable Object tree) {
        Map<String, Long> longs = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> longs.put(String.valueOf(key), Long.valueOf(String.valueOf(value))));
        }
        return longs;
    }

    private static <E extends Enum<E> & Word> Map<E, Long> byWord(Class<E> type, Map<String, Long> words) {
        Map<E, Long> counts = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            counts.put(constant, words.getOrDefault(constant.word(), 0L));
        }
        return counts;
    }

    private static <E extends Enum<E> & Word> Map<String, Long> words(Map<E, Long> counts) {
        Map<String, Long> words = new LinkedHashMap<>();
        counts.forEach((key, value) -> words.put(key.word(), value));
        return words;
    }

    private record Merging(Consolidation consolidation) implements Stages.Merging {

        @Override
        public Dossier merge(Group group, List<Dossier> members) {
            return consolidation.merge(group, members);
        }

        @Override
        public Dossier further(Group group, List<DocumentRecord> members, int member, Dossier rows) {
            return consolidation.further(group, members, member, rows);
        }
    }

    private record Release(ReleaseWriter writer) implements Stages.OpenRelease {

        @Override
        public void add(List<Dossier> dossiers) throws IOException {
            writer.add(dossiers);
        }

        @Override
        public Summary finish(Optional<Path> previousRelease, SortedMap<String, Path> pictures) throws IOException {
            ReleaseSummary written = writer.finish(previousRelease, PageFiles.lay(pictures, writer.reportFolder()));
            return summary(written.releaseId(), written.figures(), RowLoss.of(written.changes()));
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
