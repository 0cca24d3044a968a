package org.planouvert.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.extracts.DossierJson;
import org.planouvert.inspect.EvidenceHtml;
import org.planouvert.inspect.PageBackdrop;
import org.planouvert.inspect.TablesJson;
import org.planouvert.inspect.TextView;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.pipeline.PageWork;
import org.planouvert.pipeline.Study;
import org.planouvert.profile.Job;

/** Reads one document, or for its tables every document of a folder, and prints what it gives. */
final class DocumentInspection implements Inspection {

    @Override
    public int show(Request request, Job job, PrintWriter out) throws IOException {
        DocumentPipeline pipeline = new DocumentPipeline(job);
        TablesJson tables = new TablesJson();
        int code = Main.WELL;
        for (Path file : files(request.file())) {
            try {
                SourceFile source = SourceFile.of(file);
                PageWork work =
                        new PageWork(job.threads(), page -> request.heard().accept(file, page));
                if (request.html().isPresent()) {
                    PageBackdrop backdrop = new PageBackdrop();
                    Study study = pipeline.study(source, work, backdrop);
                    Files.writeString(request.html().get(), new EvidenceHtml(study, backdrop).print(request.page()));
                } else {
                    print(request, pipeline.study(source, work), tables, out);
                }
            } catch (UnreadableDocumentException e) {
                out.println(file + ": " + e.reasonCode() + " " + e.reason());
                code = Main.QUARANTINED;
            }
        }
        if (request.tables() && request.json()) {
            out.println(tables.print());
        }
        out.flush();
        return code;
    }

    private static List<Path> files(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            return List.of(file);
        }
        try (Stream<Path> inside = Files.list(file)) {
            return inside.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void print(Request request, Study study, TablesJson tables, PrintWriter out) {
        if (request.tables() && request.json()) {
            tables.add(study.source().path(), study.pageTables());
        } else if (request.json()) {
            out.println(DossierJson.of(study.dossier()));
        } else {
            TextView view = new TextView(study, request.page(), request.explain());
            if (request.tables()) {
                view.printTables(out);
            } else {
                view.print(out);
            }
        }
    }
}
