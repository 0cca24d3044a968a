package org.planouvert.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.layout.Layout;
import org.planouvert.layout.LayoutBuilder;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.pipeline.Study;
import org.planouvert.profile.JobFile;
import org.planouvert.read.pdf.PdfReader;

/**
 * What the stages of reading a document cost beside PDFBox's own text stripper, warm, on one thread. Only the ratios of
 * one run mean something; the document is given by the system property {@code bench.pdf}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class PageCost {

    private Path file = Path.of("");
    private DocumentPipeline pipeline;

    /** Loads the job whose profiles read the document. */
    @Setup
    public void open() throws Exception {
        file = Path.of(System.getProperty("bench.pdf", ""));
        pipeline = new DocumentPipeline(JobFile.load(Path.of("jobs", "cper.yaml")));
    }

    /** The peer: text in reading order, no tables. */
    @Benchmark
    public String stripper() throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Glyphs and ruling lines of all pages. */
    @Benchmark
    public DocumentInfo glyphs() throws UnreadableDocumentException, IOException {
        return new PdfReader().read(SourceFile.of(file), page -> {});
    }

    /** The same with lines, blocks and tables. */
    @Benchmark
    public Layout layout() throws UnreadableDocumentException, IOException {
        LayoutBuilder builder = new LayoutBuilder();
        return builder.finish(new PdfReader().read(SourceFile.of(file), builder));
    }

    /** The same with sections, operations and amounts. */
    @Benchmark
    public Study study() throws UnreadableDocumentException, IOException {
        return pipeline.study(SourceFile.of(file));
    }
}
