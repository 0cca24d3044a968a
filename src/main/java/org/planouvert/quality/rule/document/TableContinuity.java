package org.planouvert.quality.rule.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** A table over several pages skips none and keeps its columns. */
public final class TableContinuity extends DataRule {

    public TableContinuity() {
        super(new RuleDescription(
                "R39_TABLE_CONTINUITY",
                Severity.ERROR,
                new Message(
                        "Un tableau sur plusieurs pages n'en saute aucune et garde ses colonnes.",
                        "A table over several pages skips none and keeps its columns."),
                new Message("un tableau sur plusieurs pages", "a table over several pages"),
                new Message(
                        "« (suite 1) » : le titre répété ne compte qu'une fois.",
                        "\"(suite 1)\": the repeated heading counts once.")));
    }

    /** Tables with the number of columns in use on each of their pages. */
    private static Map<String, TreeMap<Integer, TableCell>> tables(Evidence evidence) {
        Map<String, TreeMap<Integer, TableCell>> tables = new LinkedHashMap<>();
        for (TableCell c : evidence.cells()) {
            tables.computeIfAbsent(c.tableId(), t -> new TreeMap<>()).putIfAbsent(c.page(), c);
        }
        return tables;
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return tables(evidence).values().stream().anyMatch(pages -> pages.size() > 1);
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        tables(evidence).forEach((table, pages) -> {
            int span = pages.lastKey() - pages.firstKey() + 1;
            if (span != pages.size()) {
                Subject subject = Subject.of(pages.firstEntry().getValue());
                verdicts.fail(
                        subject,
                        table,
                        Say.at(
                                evidence,
                                subject,
                                "le tableau va de la page " + pages.firstKey() + " à la page " + pages.lastKey()
                                        + " et en saute " + (span - pages.size())
                                        + " : une page n'a pas été lue comme tableau.",
                                "the table goes from page " + pages.firstKey() + " to page " + pages.lastKey()
                                        + " and skips " + (span - pages.size()) + ": a page was not read as a table."),
                        Integer.toString(span),
                        Integer.toString(pages.size()));
            }
        });
    }
}
