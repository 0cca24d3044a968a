package org.planouvert.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RuleDescription;

/** Writes docs/RULES.md out of the rules themselves. */
public final class RulesPage {

    static final Path FILE = Path.of("docs", "RULES.md");

    private RulesPage() {}

    /** Writes the page; run it from the project's root. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text());
    }

    static String text() {
        StringBuilder page = new StringBuilder("""
                # The rule book

                Written by `org.planouvert.quality.RulesPage` out of the rule classes; a test fails when this page is older than they are.

                Every rule is judged on every contract, and on every document that belongs to none. What it says stands in
                `findings.csv`: `fail`, `pass`, or `not_evaluable` with what is missing. Sums and comparisons are published one by
                one, as relations whose ids begin with `rel-`; `amounts.verified_by` names the relation that proves an amount.

                Severity: an **error** stops publication where the job's gates say so, a **warning** is published with a flag,
                an **info** tells something. The tolerance of a sum is half a unit of the last printed digit of its least precise
                member for each addend, and nothing where the numbers of a table show that they are not rounded.

                | rule | severity | what must hold |
                |---|---|---|
                """);
        for (RuleDescription rule : RuleBook.rules()) {
            page.append("| [")
                    .append(rule.id())
                    .append("](#")
                    .append(anchor(rule))
                    .append(") | ")
                    .append(rule.severity().word())
                    .append(" | ")
                    .append(rule.sentence().en())
                    .append(" |\n");
        }
        RuleBook.rules().forEach(rule -> section(page, rule));
        return page.toString();
    }

    private static String anchor(RuleDescription rule) {
        return rule.id().toLowerCase(Locale.ROOT);
    }

    private static void section(StringBuilder page, RuleDescription rule) {
        page.append("\n## ").append(rule.id()).append("\n\n");
        page.append(rule.sentence().en()).append("\n\n");
        page.append("- Severity: ")
                .append(rule.severity().word())
                .append(weight(rule.severity()))
                .append("\n");
        page.append("- Needs ").append(rule.needs().en()).append(".\n");
        page.append("- Note: ").append(rule.trap().en()).append("\n\n");
        page.append("*")
                .append(rule.sentence().fr())
                .append("* Il faut ")
                .append(rule.needs().fr())
                .append(". À savoir : ")
                .append(rule.trap().fr())
                .append("\n");
    }

    private static String weight(Severity severity) {
        return switch (severity) {
            case ERROR -> " (counted by the gate `errors`)";
            case WARNING -> " (counted by the gate `warnings`)";
            case INFO -> "";
        };
    }
}
