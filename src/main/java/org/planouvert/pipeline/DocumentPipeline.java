package org.planouvert.pipeline;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.DocumentReader;
import org.planouvert.document.MediaType;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.layout.Layout;
import org.planouvert.layout.LayoutBuilder;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.table.PageTable;
import org.planouvert.layout.table.TableWords;
import org.planouvert.parse.RawContract;
import org.planouvert.parse.RawHeader;
import org.planouvert.profile.Job;
import org.planouvert.profile.Profile;
import org.planouvert.read.ocr.PageQuality;

/** Reads, lays out, parses and normalizes one document: the straight line from its bytes to its dossier. Threads may share it. */
public final class DocumentPipeline implements Extractor {

    private final Job job;
    private final List<DocumentReader> readers;
    private final TableWords tableWords;
    private final Recognising recognising;
    /** By profile, as documents ask for them: few profiles fit any. */
    private final Map<Profile, ContractReading> readings = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The line for a job, with every reader there is. */
    public DocumentPipeline(Job job) {
        this.job = job;
        this.readers = Readers.all();
        this.tableWords = tableWords(job.profiles());
        this.recognising = new Recognising(job.ocr());
    }

    /** True for files that some reader reads. */
    public static boolean reads(MediaType type) {
        return Readers.all().stream().anyMatch(r -> r.reads(type));
    }

    @Override
    public Dossier extract(SourceFile source, PageWork work) {
        try {
            return read(source, work, page -> {}).dossier();
        } catch (UnreadableDocumentException e) {
            return quarantined(source, e.reasonCode(), e.reason());
        }
    }

    @Override
    public void extract(SourceFile source, PageWork work, PartSink sink) throws IOException {
        Optional<LongSheets> rest = Optional.empty();
        try {
            LongSheets.Seen seen = new LongSheets.Seen();
            Extracted first = read(source, work, seen);
            sink.first(first.dossier(), seen.isLong());
            if (seen.isLong()) {
                rest = Optional.of(new LongSheets(first, seen, tableWords));
            }
        } catch (UnreadableDocumentException e) {
            sink.first(quarantined(source, e.reasonCode(), e.reason()), false);
        }
        if (rest.isPresent()) {
            try {
                rest.get().extract(reader(source), source, work, sink);
            } catch (UnreadableDocumentException e) {
                throw new IOException(source.path() + " was read once and cannot be read again", e);
            }
        }
    }

    private DocumentReader reader(SourceFile source) throws UnreadableDocumentException {
        Optional<DocumentReader> reader =
                readers.stream().filter(r -> r.reads(source.mediaType())).findFirst();
        if (reader.isEmpty()) {
            throw new UnreadableDocumentException(
                    "UNSUPPORTED_TYPE",
                    source.path() + ": files of type " + source.mediaType().mime()
                            + " are not read; convert it to PDF, a workbook or HTML");
        }
        return reader.get();
    }

    /** The document with what every stage made of it, its pages read one by one. */
    public Study study(SourceFile source) throws UnreadableDocumentException {
        return study(source, PageWork.QUIET);
    }

    /**
     * The document with what every stage made of it.
     *
     * @throws UnreadableDocumentException when nothing of the file can be trusted
     */
    public Study study(SourceFile source, PageWork work) throws UnreadableDocumentException {
        return study(source, work, page -> {});
    }

    /**
     * The same, while somebody looks at the pages that pass by, with what was recognised on them.
     *
     * @throws UnreadableDocumentException when nothing of the file can be trusted
     */
    public Study study(SourceFile source, PageWork work, PageVisitor onlooker) throws UnreadableDocumentException {
        Laid laid = lay(source, work, onlooker);
        Parsed parsed = parse(laid);
        return new Study(
                source,
                laid.layout(),
                laid.pageTables(),
                laid.qualities(),
                parsed.reading().profile(),
                parsed.raw(),
                dossier(source, parsed));
    }

    /**
     * What goes on from a document to the release.
     *
     * @param reading in the words of which profile
     * @param info what its reader learnt of the whole
     * @param dossier its rows
     */
    record Extracted(ContractReading reading, DocumentInfo info, Dossier dossier) {}

    /** Each stage lets go of what the one before it made: of a long document, two of them hardly fit a worker. */
    private Extracted read(SourceFile source, PageWork work, PageVisitor onlooker) throws UnreadableDocumentException {
        return extracted(source, parse(lay(source, work, onlooker)));
    }

    private static Extracted extracted(SourceFile source, Parsed parsed) {
        return new Extracted(parsed.reading(), parsed.info(), dossier(source, parsed));
    }

    private record Laid(
            Layout layout, List<PageTable> pageTables, Map<Integer, PageQuality> qualities, Recognised recognised) {}

    private Laid lay(SourceFile source, PageWork work, PageVisitor onlooker) throws UnreadableDocumentException {
        LayoutBuilder builder = new LayoutBuilder(tableWords);
        DocumentReader reader = reader(source);
        PageVisitor both = page -> {
            onlooker.visit(page);
            builder.visit(page);
            work.passed().run();
        };
        try (Pictures pictures = new Pictures(source, both, recognising, work)) {
            DocumentInfo info = pictures.finish(reader.read(source, pictures.visitor()));
            Recognised recognised = new Recognised(pictures.recognitions());
            Layout layout = recognised.checked(builder.finish(info));
            return new Laid(layout, builder.pageTables(), pictures.qualities(), recognised);
        }
    }

    private record Parsed(
            DocumentInfo info,
            ContractReading reading,
            RawContract raw,
            Recognised recognised,
            List<TextBlock> missing) {}

    private Parsed parse(Laid laid) {
        Layout layout = laid.layout();
        Profile profile = ProfileChoice.of(layout, job.profiles());
        ContractReading reading = readings.computeIfAbsent(profile, ContractReading::new);
        RawContract raw = reading.parse(layout);
        AnnouncedTables announced = new AnnouncedTables(layout, laid.qualities(), profile.tableCaptions());
        return new Parsed(layout.info(), reading, raw, laid.recognised(), announced.missing());
    }

    private static Dossier dossier(SourceFile source, Parsed parsed) {
        Profile profile = parsed.reading().profile();
        RawContract raw = parsed.raw();
        DocumentRecord record = record(source, parsed.info(), raw.header());
        Dossier dossier = parsed.recognised().marked(parsed.reading().normalize(raw, record));
        DocumentFindings findings = new DocumentFindings(source);
        findings.notes(parsed.info().notes());
        findings.repairs(parsed.recognised().repairs(), dossier);
        findings.missingTables(parsed.missing());
        if (profile.recognise().isEmpty()) {
            findings.readWithGeneralProfile(profile);
        }
        return findings.before(dossier);
    }

    /** Tables are found before it is known which profile fits, so the words of all of them announce one. */
    private static TableWords tableWords(List<Profile> profiles) {
        return new TableWords(
                words(profiles, p -> p.tableCaptions().stream()),
                words(profiles, p -> p.tableContinued().stream()),
                words(profiles, p -> p.units().stream().flatMap(u -> u.words().stream())));
    }

    private static List<String> words(List<Profile> profiles, Function<Profile, Stream<String>> of) {
        return profiles.stream().flatMap(of).distinct().toList();
    }

    private static DocumentRecord record(SourceFile source, DocumentInfo info, RawHeader header) {
        Incomplete incomplete = Incomplete.of(info);
        return new DocumentRecord(
                source.documentId(),
                source.sha256(),
                source.path(),
                source.mediaType().mime(),
                source.bytes(),
                header.title(),
                header.documentKind(),
                "",
                info.pages(),
                info.textPages(),
                info.ocrPages(),
                header.language(),
                incomplete.code().isEmpty() ? DocumentStatus.EXTRACTED : DocumentStatus.PARTIAL,
                incomplete.code(),
                incomplete.reason());
    }

    private static Dossier quarantined(SourceFile source, String code, String reason) {
        DocumentRecord record = new DocumentRecord(
                source.documentId(),
                source.sha256(),
                source.path(),
                source.mediaType().mime(),
                source.bytes(),
                "",
                DocumentKind.OTHER,
                "",
                0,
                0,
                0,
                "",
                DocumentStatus.QUARANTINED,
                code,
                reason);
        return new Dossier(
                Optional.empty(), List.of(record), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
