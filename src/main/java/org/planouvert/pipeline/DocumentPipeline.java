package org.planouvert.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.DocumentReader;
import org.planouvert.document.MediaType;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.layout.Layout;
import org.planouvert.layout.LayoutBuilder;
import org.planouvert.layout.table.TableWords;
import org.planouvert.normalize.Normalizer;
import org.planouvert.parse.ContractParser;
import org.planouvert.parse.RawContract;
import org.planouvert.parse.RawHeader;
import org.planouvert.profile.Job;
import org.planouvert.profile.Profile;

/** Reads, lays out, parses and normalizes one document: the straight line from its bytes to its dossier. */
public final class DocumentPipeline implements Extractor {

    private final Job job;
    private final List<DocumentReader> readers;
    private final TableWords tableWords;

    /** The line for a job, with every reader there is. */
    public DocumentPipeline(Job job) {
        this.job = job;
        this.readers = Readers.all();
        this.tableWords = tableWords(job.profiles());
    }

    /** True for files that some reader reads. */
    public static boolean reads(MediaType type) {
        return Readers.all().stream().anyMatch(r -> r.reads(type));
    }

    @Override
    public Dossier extract(SourceFile source) {
        try {
            return study(source).dossier();
        } catch (UnreadableDocumentException e) {
            return quarantined(source, e.reasonCode(), e.reason());
        }
    }

    private Layout layout(SourceFile source, LayoutBuilder builder, PageVisitor onlooker)
            throws UnreadableDocumentException {
        Optional<DocumentReader> reader =
                readers.stream().filter(r -> r.reads(source.mediaType())).findFirst();
        if (reader.isEmpty()) {
            throw new UnreadableDocumentException(
                    "UNSUPPORTED_TYPE",
                    source.path() + ": files of type " + source.mediaType().mime()
                            + " are not read; convert it to PDF, a workbook or HTML");
        }
        return builder.finish(reader.get().read(source, page -> {
            onlooker.visit(page);
            builder.visit(page);
        }));
    }

    /**
     * The document with what every stage made of it.
     *
     * @throws UnreadableDocumentException when nothing of the file can be trusted
     */
    public Study study(SourceFile source) throws UnreadableDocumentException {
        return study(source, page -> {});
    }

    /**
     * The same, while somebody looks at the pages that pass by.
     *
     * @throws UnreadableDocumentException when nothing of the file can be trusted
     */
    public Study study(SourceFile source, PageVisitor onlooker) throws UnreadableDocumentException {
        LayoutBuilder builder = new LayoutBuilder(tableWords);
        Layout layout = layout(source, builder, onlooker);
        Profile profile = ProfileChoice.of(layout, job.profiles());
        RawContract raw = new ContractParser(profile).parse(layout);
        DocumentRecord record = record(source, layout.info(), raw.header());
        Dossier dossier = new Normalizer().normalize(raw, record, profile);
        List<Finding> findings = new ArrayList<>(notes(source, layout.info().notes()));
        if (profile.recognise().isEmpty()) {
            findings.add(readWithGeneralProfile(source, profile));
        }
        findings.addAll(dossier.findings());
        Dossier whole = new Dossier(
                dossier.contract(),
                dossier.documents(),
                dossier.parties(),
                dossier.sections(),
                dossier.operations(),
                dossier.amounts(),
                dossier.cells(),
                findings);
        return new Study(source, layout, builder.pageTables(), profile, raw, whole);
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

    private static List<Finding> notes(SourceFile source, List<ReadingNote> notes) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            ReadingNote note = notes.get(i);
            findings.add(new Finding(
                    note.code() + "/" + i,
                    note.code(),
                    note.damage() ? Severity.ERROR : Severity.WARNING,
                    FindingStatus.FAIL,
                    "",
                    source.documentId(),
                    "documents",
                    source.documentId(),
                    note.page(),
                    note.message(),
                    "",
                    "",
                    ""));
        }
        return findings;
    }

    private static Finding readWithGeneralProfile(SourceFile source, Profile profile) {
        return new Finding(
                "GENERAL_PROFILE",
                "GENERAL_PROFILE",
                Severity.INFO,
                FindingStatus.FAIL,
                "",
                source.documentId(),
                "documents",
                source.documentId(),
                0,
                new Message(
                        source.path() + " : aucun profil ne reconnaît ce document, il est lu avec le profil « "
                                + profile.name() + " » ; ajoutez un profil si sa famille a un vocabulaire à elle.",
                        source.path() + ": no profile recognises this document, it is read with the profile \""
                                + profile.name() + "\"; add a profile if its family has words of its own."),
                "",
                "",
                "");
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
