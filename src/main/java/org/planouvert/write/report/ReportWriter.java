package org.planouvert.write.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.planouvert.domain.Dossier;
import org.planouvert.profile.Job;
import org.planouvert.write.json.Json;

/** Collects the figures of a release while its dossiers pass by, and writes {@code report.html} and {@code report.json}. */
public final class ReportWriter implements AutoCloseable {

    private final FigureCount count = new FigureCount();
    private final Issues issues = new Issues();
    private final DocumentList documents = new DocumentList();
    private final List<ContractDigest> digests = new ArrayList<>();
    private final BlockSpool spool;

    private ReportWriter(BlockSpool spool) {
        this.spool = spool;
    }

    /**
     * Starts a report.
     *
     * @param spool a file for what does not fit memory, removed on close
     */
    public static ReportWriter create(Path spool) throws IOException {
        return new ReportWriter(BlockSpool.create(spool));
    }

    /** Takes a dossier into account. */
    public void add(Dossier dossier) throws IOException {
        count.add(dossier);
        if (dossier.documents().isEmpty() && dossier.findings().isEmpty()) {
            // further rows of a long sheet: counted, but too many for a page that people read
            return;
        }
        dossier.findings().forEach(issues::add);
        documents.add(dossier, digests.size());
        digests.add(ContractDigest.of(digests.size(), dossier));
        spool.add(Json.bytesForScriptBlock(AmountBlock.of(dossier)));
    }

    /** The figures of the dossiers so far. */
    public Figures figures() {
        return count.figures();
    }

    /**
     * Writes both files.
     *
     * @param folder is created when absent
     * @param releaseId shown at the top
     * @param gates of the job, to which the release is held
     * @param rowLoss the share of rows that the release before had more
     * @param pictures of cited pages
     */
    public void finish(
            Path folder, String releaseId, List<Job.Gate> gates, BigDecimal rowLoss, EvidencePictures pictures)
            throws IOException {
        Files.createDirectories(folder);
        List<GateVerdict> verdicts = gates.stream()
                .map(gate -> GateVerdict.of(gate, figures(), rowLoss))
                .toList();
        ReportJson.write(folder.resolve("report.json"), releaseId, figures(), verdicts, issues, digests);
        ReportPage page = new ReportPage(
                releaseId,
                figures(),
                verdicts,
                issues.groups(),
                issues.corrections(),
                digests,
                PageIndex.of(digests, documents, issues.kept(), pictures),
                spool);
        page.write(folder.resolve("report.html"));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
