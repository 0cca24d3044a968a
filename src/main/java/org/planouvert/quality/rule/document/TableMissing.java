package org.planouvert.quality.rule.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.planouvert.domain.Message;
import org.planouvert.domain.Section;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.text.Fold;

/** A heading that announces a table or a financial annex is followed by a table that was read. */
public final class TableMissing extends DataRule {

    public TableMissing() {
        super(new RuleDescription(
                "R38_TABLE_MISSING",
                Severity.ERROR,
                new Message(
                        "Un titre qui annonce un tableau ou une annexe financière est suivi d'un tableau lu.",
                        "A heading that announces a table or a financial annex is followed by a table that was read."),
                new Message(
                        "un titre qui annonce une maquette, un tableau ou une annexe financière",
                        "a heading that announces a maquette, a table or a financial annex"),
                new Message(
                        "Le tableau est une image : se taire ici est la pire des fautes.",
                        "The table is a picture: silence here is the worst of failures.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.isReported(description().id()) || !announcing(evidence).isEmpty();
    }

    private static List<Section> announcing(Evidence evidence) {
        List<String> captions =
                evidence.profile().tableCaptions().stream().map(Fold::text).toList();
        return evidence.dossier().sections().stream()
                .filter(s -> captions.stream().anyMatch(Fold.text(s.title())::contains))
                .toList();
    }

    /** True when the reading of the page has said so already. */
    private boolean isReported(Evidence evidence, Section s) {
        return evidence.dossier().findings().stream()
                .anyMatch(f -> f.ruleId().equals(description().id())
                        && f.documentId().equals(s.documentId())
                        && f.page() >= s.pageStart()
                        && f.page() <= s.pageEnd());
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Map<String, TreeSet<Integer>> pages = new HashMap<>();
        for (TableCell c : evidence.cells()) {
            pages.computeIfAbsent(c.documentId(), d -> new TreeSet<>()).add(c.page());
        }
        for (Section s : announcing(evidence)) {
            if (isReported(evidence, s)) {
                continue;
            }
            TreeSet<Integer> tables = pages.getOrDefault(s.documentId(), new TreeSet<>());
            if (tables.subSet(s.pageStart(), true, Math.max(s.pageStart(), s.pageEnd()), true)
                    .isEmpty()) {
                Subject subject = Subject.of(s);
                verdicts.fail(
                        subject,
                        s.path(),
                        Say.at(
                                evidence,
                                subject,
                                Say.fr(s.title()) + " annonce un tableau, et aucun n'a été lu des pages "
                                        + s.pageStart() + " à " + s.pageEnd()
                                        + " : est-ce une image ? Lancer l'OCR ou fournir la maquette à part.",
                                Say.en(s.title()) + " announces a table, and none was read on pages " + s.pageStart()
                                        + " to " + s.pageEnd()
                                        + ": is it a picture? Run the OCR or supply the maquette by itself."));
            }
        }
    }
}
