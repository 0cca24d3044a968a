package org.planouvert.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planouvert.batch.manifest.Entry;
import org.planouvert.batch.manifest.Manifest;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Deals the documents of the frozen manifest to partitions, large ones first, so that no partition has all the long ones.
 * Nothing but the manifest decides: a restart finds the same partitions whatever the folder or the threads are by then.
 */
final class DocumentPartitions implements Partitioner, StepExecutionListener {

    /** Enough to keep every thread busy to the end; each costs some writes to the repository. */
    private static final int MOST = 32;

    private static final String NAME = "part-";

    private final RunContext context;
    private final List<List<Entry>> hands = new ArrayList<>();
    private Manifest manifest = new Manifest(List.of());

    DocumentPartitions(RunContext context) {
        this.context = context;
    }

    /** The name of the run, and with it the manifest, is known when the step that splits them begins. */
    @Override
    public void beforeStep(StepExecution step) {
        try {
            manifest = context.manifest(RunParameters.run(step.getJobExecution()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hands.clear();
        List<Entry> largestFirst = manifest.toRead().stream()
                .sorted(Comparator.<Entry>comparingLong(e -> -e.look().bytes()).thenComparing(Entry::sha256))
                .toList();
        for (int i = 0; i < largestFirst.size(); i++) {
            if (i < MOST) {
                hands.add(new ArrayList<>());
            }
            hands.get(i % MOST).add(largestFirst.get(i));
        }
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        context.progress().phase(Progress.Phase.EXTRACT, manifest.toRead().size());
        context.stages().reading().expect(ahead());
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (int i = 0; i < hands.size(); i++) {
            partitions.put(NAME + String.format(Locale.ROOT, "%02d", i), new ExecutionContext());
        }
        return partitions;
    }

    /** Bytes of the documents that no earlier run has read. */
    private long ahead() {
        return manifest.toRead().stream()
                .filter(entry -> !context.isDone(context.source(entry), files()))
                .mapToLong(entry -> entry.look().bytes())
                .sum();
    }

    /** How many files the input folder has. */
    int files() {
        return manifest.entries().size();
    }

    /**
     * The documents of a partition. They are found by the step's name and not by its stored context, which a crash while
     * partitions are being created can leave empty.
     *
     * @param stepName such as {@code extract:part-07}
     */
    List<Entry> of(String stepName) {
        return hands.get(Integer.parseInt(stepName.substring(stepName.lastIndexOf(NAME) + NAME.length())));
    }
}
