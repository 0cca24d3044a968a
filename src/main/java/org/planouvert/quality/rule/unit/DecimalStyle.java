package org.planouvert.quality.rule.unit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.planouvert.domain.Amount;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** A document writes its decimals in one way. */
public final class DecimalStyle extends DataRule {

    public DecimalStyle() {
        super(new RuleDescription(
                "R24_DECIMAL_STYLE",
                Severity.INFO,
                new Message(
                        "Un document écrit ses décimales d'une seule façon.",
                        "A document writes its decimals in one way."),
                new Message("des nombres à décimales", "numbers with decimals"),
                new Message(
                        "« 893,486 » et « 43.35M€ » dans un même contrat.",
                        "\"893,486\" and \"43.35M€\" in one contract.")));
    }

    private static final Pattern COMMA = Pattern.compile("\\d,\\d");

    /** One or two digits behind a point are decimals; three could be thousands. */
    private static final Pattern POINT = Pattern.compile("\\d\\.\\d{1,2}(?![\\d.])");

    private static final class Styles {
        private String comma = "";
        private String point = "";

        private void see(String text) {
            if (comma.isEmpty() && COMMA.matcher(text).find()) {
                comma = text;
            }
            if (point.isEmpty() && POINT.matcher(text).find()) {
                point = text;
            }
        }
    }

    /** Workbooks store numbers, not their style; only what is printed counts. */
    private static Map<String, Styles> styles(Evidence evidence) {
        Map<String, Styles> byDocument = new LinkedHashMap<>();
        for (Amount a : evidence.prose()) {
            byDocument
                    .computeIfAbsent(a.provenance().documentId(), d -> new Styles())
                    .see(a.provenance().quote());
        }
        for (TableCell c : evidence.cells()) {
            if (c.state() == CellState.NUMBER && c.region() instanceof org.planouvert.domain.Region.Area) {
                byDocument.computeIfAbsent(c.documentId(), d -> new Styles()).see(c.text());
            }
        }
        return byDocument;
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return styles(evidence).values().stream().anyMatch(s -> !s.comma.isEmpty() || !s.point.isEmpty());
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        styles(evidence).forEach((document, styles) -> {
            if (!styles.comma.isEmpty() && !styles.point.isEmpty()) {
                Subject subject = new Subject("documents", document, document, 0);
                verdicts.fail(
                        subject,
                        evidence.nameOf(document),
                        Say.at(
                                evidence,
                                subject,
                                "virgule (" + Say.fr(styles.comma) + ") et point (" + Say.fr(styles.point)
                                        + ") séparent tous deux des décimales ; relire les nombres à point.",
                                "comma (" + Say.en(styles.comma) + ") and point (" + Say.en(styles.point)
                                        + ") both part decimals; read the numbers with a point again."));
            }
        });
    }
}
