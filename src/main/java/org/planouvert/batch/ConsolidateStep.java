package org.planouvert.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planouvert.batch.ConsolidateStep.Portion;
import org.planouvert.batch.manifest.Entry;
import org.planouvert.batch.manifest.Manifest;
import org.planouvert.consolidate.Corrections;
import org.planouvert.consolidate.Group;
import org.planouvert.crew.Crew;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Dossier;
import org.planouvert.extracts.ExtractStore;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes the release group by group into the staging folder, in a fixed order. Small groups are consolidated several at a
 * time, and the tables of a group are written at once, by as many threads as read documents. Cut off and run again, it
 * begins anew: a release is written whole or not at all. Its last item is the end of the release, so that even a release
 * of nothing is finished inside the step, where a failure fails the step. A release that was made of the same before is not
 * written again.
 */
final class ConsolidateStep
        implements ItemStreamReader<Portion>,
                ItemProcessor<Portion, ConsolidateStep.Judged>,
                ItemWriter<ConsolidateStep.Judged>,
                StepExecutionListener {

    /**
     * Groups to consolidate together.
     *
     * @param groups empty for the end of the release
     */
    record Portion(List<Group> groups) {}

    /** The rows of a portion. */
    record Judged(List<Rows> groups) {}

    /** The rows of a group, which are let go as soon as they are written: parts of long sheets may follow them. */
    static final class Rows {

        private final Group group;
        private @Nullable Dossier dossier;

        private Rows(Group group, Dossier dossier) {
            this.group = group;
            this.dossier = dossier;
        }

        /** The rows, once. */
        Dossier take() {
            Dossier taken = opened(dossier);
            dossier = null;
            return taken;
        }
    }

    private final RunContext context;
    private String run = "";
    private @Nullable Groups groups;
    private @Nullable Corrections corrections;
    private @Nullable Iterator<Portion> portions;
    private Stages.@Nullable OpenRelease release;
    private @Nullable Crew crew;

    ConsolidateStep(RunContext context) {
        this.context = context;
    }

    @Override
    public void beforeStep(StepExecution step) {
        run = RunParameters.run(step.getJobExecution());
    }

    @Override
    public void open(ExecutionContext executionContext) {
        try {
            OutputFolder.empty(context.output().stagings());
            Manifest manifest = context.manifest(run);
            Optional<Summary> made = context.made().of(manifest);
            if (made.isPresent()) {
                made.get().keep(context.output().summary(run));
                portions = Collections.emptyIterator();
            } else {
                begin(manifest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(Manifest manifest) throws IOException {
        Path staging = Files.createDirectories(context.output().staging(run));
        Groups read = Groups.of(context, manifest);
        portions = Stream.concat(read.portions().stream(), Stream.of(List.<Group>of()))
                .map(Portion::new)
                .iterator();
        context.progress().phase(Progress.Phase.CONSOLIDATE, read.count());
        crew = new Crew(context.job().threads());
        release = context.stages().release().open(staging);
        groups = read;
        corrections = new Corrections(context.job().corrections());
    }

    @Override
    public @Nullable Portion read() throws JobInterruptedException {
        context.stop().check();
        return opened(portions).hasNext() ? opened(portions).next() : null;
    }

    @Override
    public Judged process(Portion portion) throws IOException {
        return opened(crew)
                .call(() -> new Judged(Crew.all(
                        corrected(portion.groups()),
                        rows -> new Rows(rows.group, context.stages().judging().apply(rows.take())))));
    }

    /** Merged several at a time; corrections remember what they met, so they look at one after the other. */
    private List<Rows> corrected(List<Group> some) throws IOException {
        List<Dossier> merged = Crew.all(
                some,
                group -> context.stages().merging().merge(group, opened(groups).members(group)));
        List<Rows> corrected = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            corrected.add(new Rows(some.get(i), opened(corrections).apply(merged.get(i))));
        }
        return corrected;
    }

    @Override
    public void write(Chunk<? extends Judged> chunk) throws IOException {
        for (Judged portion : chunk) {
            if (portion.groups().isEmpty()) {
                opened(crew).call(this::finish);
            }
            opened(crew).call(() -> addAll(portion.groups()));
            portion.groups().forEach(rows -> context.progress().done(0));
        }
    }

    /** Groups are written together up to one that further rows follow. */
    private List<Rows> addAll(List<Rows> portion) throws IOException {
        List<Dossier> together = new ArrayList<>();
        for (Rows rows : portion) {
            together.add(rows.take());
            if (opened(groups).hasFurther(rows.group)) {
                SeenIds ids = idsOf(together.get(together.size() - 1));
                opened(release).add(together);
                together.clear();
                addFurther(rows.group, ids);
            }
        }
        opened(release).add(together);
        return portion;
    }

    /** The ids that further rows may name again. */
    private static SeenIds idsOf(Dossier dossier) {
        SeenIds ids = new SeenIds();
        dossier.operations().forEach(o -> ids.add(o.id()));
        dossier.parties().forEach(p -> ids.add(p.id()));
        return ids;
    }

    /** Rows of long sheets are many: they go straight from file to file, and rules do not judge them. */
    private void addFurther(Group group, SeenIds ids) throws IOException {
        opened(groups).further(group, (documents, member, rows) -> {
            Dossier further = context.stages().merging().further(group, documents, member, rows);
            opened(release)
                    .add(List.of(new Dossier(
                            further.contract(),
                            further.documents(),
                            further.parties().stream()
                                    .filter(p -> ids.add(p.id()))
                                    .toList(),
                            further.sections(),
                            further.operations().stream()
                                    .filter(o -> ids.add(o.id()))
                                    .toList(),
                            further.amounts(),
                            further.cells(),
                            further.findings())));
        });
    }

    private Summary finish() throws IOException {
        Dossier unmet = opened(corrections).rest();
        if (!unmet.findings().isEmpty()) {
            opened(release).add(List.of(unmet));
        }
        Summary summary = opened(release).finish(context.output().latestRelease(), pictures(context.manifest(run)));
        summary.keep(context.output().summary(run));
        return summary;
    }

    /** By document, in the order of their hashes. */
    private SortedMap<String, Path> pictures(Manifest manifest) {
        ExtractStore drawn = context.pictures(manifest.entries().size());
        SortedMap<String, Path> pictures = new TreeMap<>();
        for (Entry entry : manifest.toRead()) {
            SourceFile source = context.source(entry);
            if (context.isDrawn(source)) {
                pictures.put(source.documentId(), drawn.fileOf(source));
            }
        }
        return pictures;
    }

    @Override
    public void close() {
        try {
            if (crew != null) {
                crew.close();
            }
            if (release != null) {
                release.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T opened(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the step is not open");
        }
        return part;
    }
}
