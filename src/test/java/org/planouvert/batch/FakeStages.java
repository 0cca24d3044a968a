package org.planouvert.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.planouvert.consolidate.Group;
import org.planouvert.document.MediaType;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.extracts.ExtractStore;
import org.planouvert.pipeline.PageWork;
import org.planouvert.worker.InProcessReading;
import org.planouvert.worker.Reading;

/** Stages that read nothing and write the list of documents: what is tested is the job around them. */
final class FakeStages {

    private final ConcurrentSkipListSet<String> read = new ConcurrentSkipListSet<>();
    private final Map<String, Runnable> hooks = new ConcurrentHashMap<>();
    private boolean failing;

    /** The paths of the documents that were read. */
    List<String> read() {
        return List.copyOf(read);
    }

    void beforeReading(String path, Runnable hook) {
        hooks.put(path, hook);
    }

    void failToWriteRelease() {
        failing = true;
    }

    Stages stages() {
        return stages(new InProcessReading(this::extract));
    }

    Stages stages(Reading reading) {
        return new Stages(
                type -> type == MediaType.HTML,
                reading,
                type -> type == MediaType.HTML,
                heads -> IntStream.range(0, heads.size())
                        .mapToObj(i -> new Group("", List.of(i)))
                        .toList(),
                (group, members) -> members.get(0),
                dossier -> dossier,
                FakeRelease::new);
    }

    private Dossier extract(SourceFile source, PageWork work) {
        Optional.ofNullable(hooks.get(source.path())).ifPresent(Runnable::run);
        read.add(source.path());
        DocumentRecord row = new DocumentRecord(
                source.documentId(),
                source.sha256(),
                source.path(),
                source.mediaType().mime(),
                source.bytes(),
                "",
                DocumentKind.OTHER,
                "",
                1,
                1,
                0,
                "",
                DocumentStatus.EXTRACTED,
                "",
                "");
        return new Dossier(
                Optional.empty(), List.of(row), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** What a fake release says: path and status of each document, in order. */
    static List<String> lines(RunOutcome outcome) throws IOException {
        return Files.readAllLines(outcome.release().orElseThrow().resolve("documents"));
    }

    private final class FakeRelease implements Stages.OpenRelease {

        private final Path staging;
        private final List<String> lines = new ArrayList<>();

        FakeRelease(Path staging) {
            this.staging = staging;
        }

        @Override
        public void add(List<Dossier> dossiers) throws IOException {
            if (failing) {
                throw new IOException("No space left on device");
            }
            for (Dossier dossier : dossiers) {
                DocumentRecord d = dossier.documents().get(0);
                lines.add(d.path() + " " + d.status().word());
            }
        }

        @Override
        public Summary finish(Optional<Path> previousRelease, SortedMap<String, Path> pictures) throws IOException {
            Files.write(staging.resolve("documents"), lines, StandardCharsets.UTF_8);
            String id = ExtractStore.hash(String.join("\n", lines)).substring(0, 16);
            Map<String, Long> byStatus = new TreeMap<>();
            lines.forEach(l -> byStatus.merge(l.substring(l.lastIndexOf(' ') + 1), 1L, Long::sum));
            return new Summary(
                    id,
                    Map.of("documents", (long) lines.size()),
                    byStatus,
                    Map.of(),
                    Map.of("amounts", BigDecimal.ZERO));
        }

        @Override
        public void close() {}
    }
}
