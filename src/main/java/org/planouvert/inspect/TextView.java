package org.planouvert.inspect;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.layout.Block;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawOperation;
import org.planouvert.parse.RawSection;
import org.planouvert.pipeline.Explanation;
import org.planouvert.pipeline.Study;
import org.planouvert.read.ocr.PageQuality;

/** Prints what one document gives, for a person at a terminal. */
public final class TextView {

    /** A quote longer than this is cut: a terminal shows lines. */
    private static final int LONGEST_QUOTE = 110;

    private final Study study;
    private final OptionalInt page;
    private final boolean explain;
    private final Optional<ExplanationText> explanation;

    /**
     * A view of a document.
     *
     * @param page only what stands on this page, 1-based; empty for all
     * @param explain true to say by which rule and words each thing was found
     */
    public TextView(Study study, OptionalInt page, boolean explain) {
        this.study = study;
        this.page = page;
        this.explain = explain;
        this.explanation = explain ? Optional.of(new ExplanationText(Explanation.of(study), page)) : Optional.empty();
    }

    /** Prints everything but the cells of tables. */
    public void print(PrintWriter out) {
        Dossier dossier = study.dossier();
        document(out, dossier.documents().get(0));
        pages(out);
        dossier.contract().ifPresent(c -> contract(out, c));
        parties(out, dossier.parties());
        sections(out);
        operations(out, dossier.operations());
        explanation.ifPresent(e -> e.lines(out));
        tables(out, false);
        amounts(out, dossier.amounts());
        explanation.ifPresent(e -> e.numbers(out));
        findings(out, dossier.findings());
        out.flush();
    }

    /** Prints the tables cell by cell. */
    public void printTables(PrintWriter out) {
        tables(out, true);
        out.flush();
    }

    private void document(PrintWriter out, DocumentRecord d) {
        out.printf(
                Locale.ROOT,
                "%s  %s  %s, %d pages, %d with text, %d recognised, profile %s%n",
                d.path(),
                d.kind().word(),
                d.status().word(),
                d.pages(),
                d.textPages(),
                d.ocrPages(),
                study.profile().name());
        if (!d.reason().isEmpty()) {
            out.printf(Locale.ROOT, "  %s: %s%n", d.reasonCode(), d.reason());
        }
    }

    /** Which pages are other than text, kind by kind. */
    private void pages(PrintWriter out) {
        Map<PageQuality.Kind, List<Integer>> byKind = new EnumMap<>(PageQuality.Kind.class);
        study.pageKinds().forEach((number, quality) -> {
            if (shows(number)) {
                byKind.computeIfAbsent(quality.kind(), kind -> new ArrayList<>())
                        .add(number);
            }
        });
        out.printf(Locale.ROOT, "%npages (%d)%n", study.layout().pages().size());
        byKind.forEach((kind, numbers) ->
                out.printf(Locale.ROOT, "  %-16s %d: %s%n", kind.words(), numbers.size(), PageRanges.of(numbers)));
    }

    private static void contract(PrintWriter out, Contract c) {
        out.printf(
                Locale.ROOT,
                "%ncontract %s  %s %s %s  signed %s%n",
                c.id(),
                c.kind(),
                c.territory(),
                c.generation(),
                c.signedOn().map(Object::toString).orElse("?"));
    }

    private static void parties(PrintWriter out, List<Party> parties) {
        out.printf(Locale.ROOT, "%nparties (%d)%n", parties.size());
        for (Party p : parties) {
            out.printf(
                    Locale.ROOT,
                    "  %-14s %s  %s %s%n",
                    p.category().word(),
                    p.label(),
                    p.roleAsWritten(),
                    p.deliberationDate().map(d -> "deliberation " + d).orElse(""));
        }
    }

    private void sections(PrintWriter out) {
        List<RawSection> sections = study.raw().sections();
        out.printf(Locale.ROOT, "%nsections (%d)%n", sections.size());
        for (RawSection s : sections) {
            if (shows(s.place().page())) {
                out.printf(
                        Locale.ROOT,
                        "  p%-3d %s%s [%s%s] %s%n",
                        s.place().page(),
                        "  ".repeat(s.depth() - 1),
                        "\u2022",
                        s.kind().word(),
                        s.numberPath().isEmpty() ? "" : " " + s.numberPath(),
                        s.title());
                why(out, s.reason());
            }
        }
    }

    private void operations(PrintWriter out, List<Operation> operations) {
        out.printf(Locale.ROOT, "%noperations (%d)%n", operations.size());
        for (Operation o : operations) {
            if (shows(o.provenance().page())) {
                out.printf(
                        Locale.ROOT,
                        "  p%-3d %-10s %s%s%n",
                        o.provenance().page(),
                        o.category().word(),
                        cut(o.label()),
                        o.listLabel().isEmpty() ? "" : "  {" + cut(o.listLabel()) + "}");
                study.raw().operations().stream()
                        .filter(r -> r.label().equals(o.label()))
                        .map(RawOperation::reason)
                        .findFirst()
                        .ifPresent(reason -> why(out, reason));
            }
        }
    }

    private void tables(PrintWriter out, boolean cells) {
        List<Table> tables = study.layout().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(this::shows)
                .toList();
        out.printf(Locale.ROOT, "%ntables (%d)%n", tables.size());
        for (Table t : tables) {
            out.printf(
                    Locale.ROOT,
                    "  p%-3d %d rows x %d columns, %d heading rows, %s  %s%n",
                    t.page(),
                    t.rows(),
                    t.columns(),
                    t.headerRows(),
                    t.unit().isEmpty() ? "no unit" : t.unit(),
                    cut(t.caption()));
            if (cells) {
                GridText.print(out, t);
            }
        }
    }

    private void amounts(PrintWriter out, List<Amount> amounts) {
        out.printf(Locale.ROOT, "%namounts (%d)%n", amounts.size());
        for (Amount a : amounts) {
            if (shows(a.provenance().page())) {
                out.printf(
                        Locale.ROOT,
                        "  p%-3d %22s  %-12s %-11s %-26s %s%n",
                        a.provenance().page(),
                        money(a),
                        a.nature().kind().word(),
                        a.nature().qualifier().word(),
                        payer(a),
                        cut(a.provenance().quote()));
                explanation.ifPresent(e -> e.amount(out, a.id()));
            }
        }
    }

    private void findings(PrintWriter out, List<Finding> findings) {
        out.printf(Locale.ROOT, "%nfindings (%d)%n", findings.size());
        for (Finding f : findings) {
            if (f.page() == 0 || shows(f.page())) {
                out.printf(
                        Locale.ROOT,
                        "  p%-3d %-8s %s: %s%n",
                        f.page(),
                        f.severity().word(),
                        f.ruleId(),
                        f.message().en());
            }
        }
    }

    private void why(PrintWriter out, String reason) {
        if (explain) {
            ExplanationText.why(out, reason);
        }
    }

    private boolean shows(int number) {
        return page.isEmpty() || page.getAsInt() == number;
    }

    private boolean shows(Block block) {
        return block instanceof Table t ? t.parts().stream().anyMatch(part -> shows(part.page())) : shows(block.page());
    }

    private static String payer(Amount a) {
        String via = a.payer().via().isEmpty() ? "" : " via " + a.payer().via();
        return a.payer().isNamed() ? a.payer().label() + via : "\u2014";
    }

    private static String money(Amount a) {
        Optional<BigDecimal> exact = a.money().exact();
        String value = exact.map(TextView::format)
                .orElseGet(() -> a.money().min().map(TextView::format).orElse("?") + " \u2026 "
                        + a.money().max().map(TextView::format).orElse("?"));
        return value + " " + a.money().currency();
    }

    private static String format(BigDecimal value) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "\u2026";
    }
}
