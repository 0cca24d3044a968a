package org.planouvert.quality.rule.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.relation.Tongue;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.quality.version.Comparison;
import org.planouvert.quality.version.Comparison.Change;
import org.planouvert.quality.version.Comparison.Kind;
import org.planouvert.quality.version.Comparison.Row;
import org.planouvert.quality.version.Figure;
import org.planouvert.quality.version.Version;

/** Two sheets or files that describe the same operations: what is the same, changed, added, gone. */
public final class Versions extends DataRule {

    public Versions() {
        super(
                new RuleDescription(
                        "X04_VERSIONS",
                        Severity.INFO,
                        new Message(
                                "Les versions d'une même maquette sont comparées : identique, modifié, ajouté, disparu.",
                                "Versions of one maquette are compared: same, changed, added, gone."),
                        new Message(
                                "deux feuilles ou deux fichiers qui chiffrent au moins une opération",
                                "two sheets or two files that put figures to at least one operation"),
                        new Message(
                                "Les lignes et les colonnes sont reconnues à leur nom : les déplacer ne change rien, changer d'unité non plus.",
                                "Rows and columns are known by their names: moving them changes nothing, nor does another unit.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        boolean sheets = evidence.hasWorkbook();
        return evidence.amountsByTable().values().stream()
                        .flatMap(List::stream)
                        .map(a -> a.provenance().documentId() + "/"
                                + (sheets ? a.provenance().page() : 0))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        for (Comparison comparison : Comparison.in(evidence.dossier(), evidence.profile())) {
            String pair = name(comparison.before(), Tongue.ENGLISH) + " > " + name(comparison.after(), Tongue.ENGLISH);
            DocumentRecord document = comparison.after().document();
            Subject whole = new Subject(
                    "documents",
                    document.documentId(),
                    document.documentId(),
                    comparison.after().page());
            verdicts.fail(
                    whole, pair, new Message(summary(comparison, Tongue.FRENCH), summary(comparison, Tongue.ENGLISH)));
            for (Row row : comparison.rows()) {
                tell(comparison, row, pair, verdicts);
            }
        }
    }

    private static void tell(Comparison c, Row row, String pair, Verdicts verdicts) {
        if (row.kind() == Kind.ADDED || row.kind() == Kind.GONE) {
            Figure first = figure(row.figures().get(0));
            verdicts.fail(
                    subject(first),
                    pair + "/" + row.kind() + "/" + row.name() + "/" + place(first),
                    new Message(whole(c, row, Tongue.FRENCH), whole(c, row, Tongue.ENGLISH)));
            return;
        }
        for (Change change : row.figures()) {
            if (change.kind() != Kind.SAME) {
                Figure now = figure(change);
                verdicts.fail(
                        subject(now),
                        pair + "/" + row.name() + "/" + now.column() + "/" + place(now),
                        new Message(one(c, row, change, Tongue.FRENCH), one(c, row, change, Tongue.ENGLISH)),
                        change.before().map(Versions::plain).orElse(""),
                        change.after().map(Versions::plain).orElse(""));
            }
        }
    }

    private static String summary(Comparison c, Tongue tongue) {
        return name(c.after(), tongue)
                + tongue.say(", comparé à ", ", compared with ")
                + name(c.before(), tongue)
                + tongue.say(" : opérations identiques ", ": operations the same ")
                + c.rows(Kind.SAME)
                + tongue.say(", modifiées ", ", changed ")
                + c.rows(Kind.CHANGED)
                + tongue.say(", ajoutées ", ", added ")
                + c.rows(Kind.ADDED)
                + tongue.say(", disparues ", ", gone ")
                + c.rows(Kind.GONE)
                + tongue.say(" ; montants identiques ", "; amounts the same ")
                + c.figures(Kind.SAME)
                + tongue.say(", modifiés ", ", changed ")
                + c.figures(Kind.CHANGED)
                + tongue.say(", ajoutés ", ", added ")
                + c.figures(Kind.ADDED)
                + tongue.say(", disparus ", ", gone ")
                + c.figures(Kind.GONE)
                + ".";
    }

    private static String whole(Comparison c, Row row, Tongue tongue) {
        boolean added = row.kind() == Kind.ADDED;
        String figures = row.figures().stream()
                .map(Versions::figure)
                .map(f -> f.column() + " " + shown(f, tongue))
                .collect(Collectors.joining(tongue.say(" ; ", "; ")));
        return tongue.quoted(row.name())
                + (added
                        ? tongue.say(" est ajouté dans ", " is added in ")
                        : tongue.say(" a disparu de ", " is gone from "))
                + name(c.after(), tongue)
                + tongue.colon()
                + figures
                + tongue.say(" (comparé à ", " (compared with ")
                + name(c.before(), tongue)
                + ").";
    }

    private static String one(Comparison c, Row row, Change change, Tongue tongue) {
        return tongue.quoted(row.name())
                + ", "
                + figure(change).column()
                + tongue.colon()
                + side(c.before(), change.before(), tongue)
                + ", "
                + side(c.after(), change.after(), tongue)
                + ".";
    }

    private static String side(Version version, Optional<Figure> figure, Tongue tongue) {
        String said = figure.map(f -> shown(f, tongue)).orElse(tongue.say("rien", "nothing"));
        String where = figure.map(f -> ", " + f.cell().region().text())
                .filter(w -> version.page() > 0 && w.length() > 2)
                .orElse("");
        return said + tongue.say(" dans ", " in ") + name(version, tongue) + where;
    }

    private static String shown(Figure figure, Tongue tongue) {
        return figure.euros()
                .map(tongue::euros)
                .orElse(tongue.quoted(figure.cell().text()));
    }

    private static String plain(Figure figure) {
        return figure.euros()
                .map(BigDecimal::toPlainString)
                .orElse(figure.cell().text());
    }

    private static Figure figure(Change change) {
        return change.after().or(change::before).orElseThrow();
    }

    private static Subject subject(Figure figure) {
        return figure.amount().map(Subject::of).orElse(Subject.of(figure.cell()));
    }

    /** Tells rows of one name apart. */
    private static String place(Figure figure) {
        return figure.cell().rowPath() + "/" + figure.cell().row();
    }

    private static String name(Version version, Tongue tongue) {
        String path = version.document().path();
        return version.page() == 0 ? path : path + tongue.say(", feuille ", ", sheet ") + version.page();
    }
}
