package org.planouvert.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planouvert.document.DocumentReader;
import org.planouvert.document.Page;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.Sheet;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Party;
import org.planouvert.layout.Layout;
import org.planouvert.layout.LayoutBuilder;
import org.planouvert.layout.table.TableWords;
import org.planouvert.parse.RawContract;

/**
 * Extracts the rows of sheets that are too long to be held. The workbook is read again; each part of a sheet begins with
 * its first rows, so that it is understood as they were, and gives the rows that follow them.
 */
final class LongSheets {

    /** Sheets of which the first reading showed only the first rows, with their merged ranges. */
    static final class Seen implements PageVisitor {

        private final Map<Integer, List<Sheet.Merged>> cut = new HashMap<>();

        @Override
        public void visit(Page page) {
            if (page instanceof Sheet sheet && sheet.cut()) {
                cut.put(sheet.number(), sheet.merged());
            }
        }

        boolean isLong() {
            return !cut.isEmpty();
        }
    }

    private final ContractReading reading;
    private final Layout first;
    private final DocumentRecord record;
    private final TableWords words;
    private final Seen seen;
    private final Map<Integer, TableEnd> ends = new HashMap<>();
    private final Set<String> parties = new HashSet<>();
    private final OperationNumbers numbers = new OperationNumbers();

    /** Keeps of the first reading what the further ones need, and nothing else. */
    LongSheets(DocumentPipeline.Extracted read, Seen seen, TableWords words) {
        this.reading = read.reading();
        this.first = new Layout(read.info(), List.of(), List.of());
        this.record = read.dossier().documents().get(0);
        this.words = words;
        this.seen = seen;
        for (int sheet : seen.cut.keySet()) {
            TableEnd.of(read.dossier(), sheet).ifPresent(end -> ends.put(sheet, end));
        }
        read.dossier().parties().forEach(p -> parties.add(p.id()));
        read.dossier().operations().forEach(o -> numbers.of(o.id()));
    }

    /** Hands the rows over, part by part. */
    void extract(DocumentReader reader, SourceFile source, PageWork work, PartSink sink)
            throws IOException, UnreadableDocumentException {
        try {
            reader.readRest(source, page -> {
                if (page instanceof Sheet part && seen.cut.containsKey(part.number())) {
                    hand(part, sink);
                    work.partPassed().run();
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void hand(Sheet part, PartSink sink) {
        LayoutBuilder builder = new LayoutBuilder(words);
        builder.visit(part.with(seen.cut.getOrDefault(part.number(), List.of())));
        RawContract raw = reading.parse(builder.finish(first.info()));
        Dossier read = reading.normalize(raw, record);
        FurtherRows rows = new FurtherRows(read, part.resumesAt(), numbers);
        Dossier further = ends.containsKey(part.number()) ? rows.after(ends.get(part.number())) : rows.alone();
        ends.put(part.number(), rows.end());
        List<Party> unknown =
                further.parties().stream().filter(p -> parties.add(p.id())).toList();
        try {
            sink.further(FurtherRows.with(further, unknown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
