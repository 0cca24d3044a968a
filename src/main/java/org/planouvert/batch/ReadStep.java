package org.planouvert.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.planouvert.batch.manifest.Entry;
import org.planouvert.document.SourceFile;
import org.planouvert.extracts.DossierFile;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Reads the documents of a partition and keeps their extracts. A document whose extract is kept already is left out, so a
 * restart needs no place to resume at and a second run reads nothing.
 */
final class ReadStep implements ItemProcessor<Entry, Entry>, ItemWriter<Entry> {

    private final RunContext context;

    ReadStep(RunContext context) {
        this.context = context;
    }

    @Override
    public @Nullable Entry process(Entry entry) throws JobInterruptedException, IOException {
        context.stop().check();
        SourceFile source = context.source(entry);
        if (context.store().holds(source)) {
            context.progress().done(0);
            return null;
        }
        try {
            context.stages().reading().read(source, context.store().draftOf(source));
        } catch (InterruptedException e) {
            throw new JobInterruptedException("stopped by the user");
        }
        return entry;
    }

    @Override
    public void write(Chunk<? extends Entry> read) throws IOException {
        for (Entry entry : read) {
            SourceFile source = context.source(entry);
            context.store().keep(source);
            int pages = DossierFile.readSummary(context.store().fileOf(source)).documents().stream()
                    .mapToInt(d -> d.pages())
                    .sum();
            context.progress().done(pages);
        }
    }
}
