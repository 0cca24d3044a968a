package org.planouvert.write.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.write.json.Json;

/** What the template of {@code report.html} shows; the template only asks, all sums are made before. */
public final class ReportPage {

    /** Bytes of amounts on the page: what a browser opens in well under two seconds, measured with 300 contracts. */
    private static final long AMOUNT_BYTES = 48L << 20;

    /** Kinds of issues on the first screen; the others are in the list of findings. */
    private static final int ISSUES = 5;

    private static final String TEMPLATES = "org.planouvert.write.report.page";

    private final String releaseId;
    private final Figures figures;
    private final List<GateVerdict> gates;
    private final List<IssueGroup> issues;
    private final List<Finding> corrections;
    private final List<ContractDigest> digests;
    private final Map<String, Object> index;
    private final BlockSpool spool;

    ReportPage(
            String releaseId,
            Figures figures,
            List<GateVerdict> gates,
            List<IssueGroup> issues,
            List<Finding> corrections,
            List<ContractDigest> digests,
            Map<String, Object> index,
            BlockSpool spool) {
        this.releaseId = releaseId;
        this.figures = figures;
        this.gates = gates;
        this.issues = issues;
        this.corrections = corrections;
        this.digests = digests;
        this.index = index;
        this.spool = spool;
    }

    void write(Path file) throws IOException {
        TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
        try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            engine.render("report.jte", this, new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    public String releaseId() {
        return releaseId;
    }

    public Figures figures() {
        return figures;
    }

    /** Contracts, and documents without a contract that tell of money. */
    public List<ContractDigest> digests() {
        return digests.stream().filter(ContractDigest::isShown).toList();
    }

    /** What people call the kind of amount that the bars of a contract sum. */
    public static Message summedKind(ContractDigest digest) {
        return digest.basis().map(Labels::of).orElse(new Message("", ""));
    }

    /** The first kinds of errors and warnings, gravest first. */
    public List<IssueGroup> issues() {
        return issues.stream()
                .filter(i -> i.severity() != Severity.INFO)
                .limit(ISSUES)
                .toList();
    }

    /** The conditions of the job, in the order of its file. */
    public List<GateVerdict> gates() {
        return gates;
    }

    /** What became of each correction. */
    public List<Finding> corrections() {
        return corrections;
    }

    /** True for a correction that is in the data. */
    public static boolean isApplied(Finding correction) {
        return correction.status() == FindingStatus.PASS;
    }

    /** How many documents have that status. */
    public long documents(DocumentStatus status) {
        return figures.documents().getOrDefault(status, 0L);
    }

    /** How many failures weigh that much. */
    public long failures(Severity severity) {
        return figures.findings().getOrDefault(severity, 0L);
    }

    /** Rows of a table. */
    public long rows(String table) {
        return figures.rows().getOrDefault(table, 0L);
    }

    /** A width in percent of the longest bar, with a point, as SVG wants it. */
    public static String width(BigDecimal part, List<Bar> bars) {
        return percent(Figures.share(
                part.max(BigDecimal.ZERO), bars.stream().map(Bar::euros).reduce(BigDecimal.ZERO, BigDecimal::max)));
    }

    /** A share, 0 to 1, as a width in percent. */
    public static String percent(Optional<BigDecimal> share) {
        return share.map(s -> s.movePointRight(2).toPlainString()).orElse("0");
    }

    /** The index as JSON that may stand between script tags. */
    public String index() {
        return Json.forScriptBlock(index);
    }

    /** The amounts of the first contracts, as many as the page can carry, one block each. */
    public Iterable<String> blocks() {
        return spool.blocks(AMOUNT_BYTES);
    }

    public String style() {
        return resource("report.css");
    }

    public String script() {
        return resource("words.js") + resource("report.js");
    }

    /** Allows this one script and nothing else to run, and nothing to be fetched but pictures beside the page. */
    public String securityPolicy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script().getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; img-src 'self' data:";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
