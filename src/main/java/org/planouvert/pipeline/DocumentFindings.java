package org.planouvert.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.layout.TextBlock;
import org.planouvert.profile.Profile;
import org.planouvert.repair.TableRepair;

/** What reading one document has to say of it, before any rule looks at it. */
final class DocumentFindings {

    private final SourceFile source;
    private final List<Finding> findings = new ArrayList<>();

    DocumentFindings(SourceFile source) {
        this.source = source;
    }

    void notes(List<ReadingNote> notes) {
        for (int i = 0; i < notes.size(); i++) {
            ReadingNote note = notes.get(i);
            Severity severity = note.damage() ? Severity.ERROR : Severity.WARNING;
            add(note.code() + "/" + i, note.code(), severity, note.page(), note.message());
        }
    }

    /** Numbers that sums set right, each with both readings, and those that stay in doubt, page by page. */
    void repairs(List<TableRepair.Repaired> repairs, Dossier dossier) {
        for (int t = 0; t < repairs.size(); t++) {
            List<TableRepair.Correction> corrections = repairs.get(t).corrections();
            for (int i = 0; i < corrections.size(); i++) {
                correction("OCR_CORRECTED/" + t + "/" + i, corrections.get(i), dossier);
            }
            List<ReadingNote> doubts = repairs.get(t).doubtNotes();
            for (int i = 0; i < doubts.size(); i++) {
                ReadingNote note = doubts.get(i);
                add(note.code() + "/" + t + "/" + i, note.code(), Severity.WARNING, note.page(), note.message());
            }
        }
    }

    private void correction(String id, TableRepair.Correction c, Dossier dossier) {
        Optional<Amount> amount = dossier.amounts().stream()
                .filter(a -> a.provenance().page() == c.cell().page()
                        && a.provenance().region().equals(c.cell().region()))
                .findFirst();
        findings.add(new Finding(
                id,
                "OCR_CORRECTED",
                Severity.WARNING,
                FindingStatus.FAIL,
                "",
                source.documentId(),
                amount.isPresent() ? "amounts" : "documents",
                amount.map(Amount::id).orElse(source.documentId()),
                c.cell().page(),
                c.message(),
                c.cell().text(),
                c.read(),
                ""));
    }

    /** A caption without its table, beside a picture that may be the table. */
    void missingTables(List<TextBlock> captions) {
        for (int i = 0; i < captions.size(); i++) {
            TextBlock caption = captions.get(i);
            String where = caption.place().region().text();
            Message message = new Message(
                    source.path() + ", p. " + caption.page() + " : « " + caption.text()
                            + " » annonce un tableau et aucun n'a été lu ; c'est sans doute l'image de cette page ou de la"
                            + " suivante. La lire à l'œil, installer Tesseract ou fournir la maquette à part.",
                    source.path() + ", p. " + caption.page() + ": \"" + caption.text()
                            + "\" announces a table and none was read; it is probably the picture on this page or the"
                            + " next. Read it by eye, install Tesseract or supply the maquette by itself.");
            findings.add(new Finding(
                    "R38_TABLE_MISSING/" + i,
                    "R38_TABLE_MISSING",
                    Severity.ERROR,
                    FindingStatus.FAIL,
                    "",
                    source.documentId(),
                    "documents",
                    source.documentId(),
                    caption.page(),
                    message,
                    "",
                    where,
                    ""));
        }
    }

    void readWithGeneralProfile(Profile profile) {
        Message message = new Message(
                source.path() + " : aucun profil ne reconnaît ce document, il est lu avec le profil « " + profile.name()
                        + " » ; ajoutez un profil si sa famille a un vocabulaire à elle.",
                source.path() + ": no profile recognises this document, it is read with the profile \"" + profile.name()
                        + "\"; add a profile if its family has words of its own.");
        add("GENERAL_PROFILE", "GENERAL_PROFILE", Severity.INFO, 0, message);
    }

    private void add(String id, String code, Severity severity, int page, Message message) {
        findings.add(new Finding(
                id,
                code,
                severity,
                FindingStatus.FAIL,
                "",
                source.documentId(),
                "documents",
                source.documentId(),
                page,
                message,
                "",
                "",
                ""));
    }

    /** The same dossier with these in front of its findings. */
    Dossier before(Dossier dossier) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(dossier.findings());
        return new Dossier(
                dossier.contract(),
                dossier.documents(),
                dossier.parties(),
                dossier.sections(),
                dossier.operations(),
                dossier.amounts(),
                dossier.cells(),
                all);
    }
}
