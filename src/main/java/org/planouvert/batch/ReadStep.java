package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.planouvert.batch.manifest.Entry;
import org.planouvert.document.SourceFile;
import org.planouvert.extracts.DossierFile;
import org.planouvert.extracts.ExtractStore;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Reads the documents of a partition, draws the pages they cite, and keeps both. What is kept already is left out, so a
 * restart needs no place to resume at and a second run reads nothing.
 */
final class ReadStep implements ItemProcessor<Entry, Entry>, ItemWriter<Entry> {

    private final RunContext context;
    private final int files;

    /**
     * A step of a run.
     *
     * @param files in the input folder
     */
    ReadStep(RunContext context, int files) {
        this.context = context;
        this.files = files;
    }

    @Override
    public @Nullable Entry process(Entry entry) throws JobInterruptedException, IOException {
        context.stop().check();
        SourceFile source = context.source(entry);
        if (context.isDone(source, files)) {
            context.progress().done(0);
            return null;
        }
        try {
            if (!context.store().holds(source)) {
                context.stages().reading().read(source, context.store().draftOf(source), page -> context.progress()
                        .recognised(source.path(), page));
                context.store().keep(source);
            }
            draw(source);
        } catch (InterruptedException e) {
            throw new JobInterruptedException("stopped by the user");
        }
        return entry;
    }

    private void draw(SourceFile source) throws IOException, InterruptedException {
        ExtractStore pictures = context.pictures(files);
        if (context.isDrawn(source) && !pictures.holds(source)) {
            Path draft = pictures.draftOf(source);
            context.stages().reading().draw(source, context.store().fileOf(source), context.pagesOfEach(files), draft);
            pictures.keep(source);
        }
    }

    @Override
    public void write(Chunk<? extends Entry> read) throws IOException {
        for (Entry entry : read) {
            SourceFile source = context.source(entry);
            int pages = DossierFile.readSummary(context.store().fileOf(source)).documents().stream()
                    .mapToInt(d -> d.pages())
                    .sum();
            context.progress().done(pages);
        }
    }
}
