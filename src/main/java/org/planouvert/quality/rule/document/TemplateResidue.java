package org.planouvert.quality.rule.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Section;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.text.AnyOf;

/** No template residue: "jj/mm/aa", "Cliquez ici", "XX M€", "#REF!". */
public final class TemplateResidue extends DataRule {

    public TemplateResidue() {
        super(new RuleDescription(
                "R44_TEMPLATE_RESIDUE",
                Severity.WARNING,
                new Message(
                        "Aucun reste de modèle : « jj/mm/aa », « Cliquez ici », « XX M€ », « #REF! ».",
                        "No template residue: \"jj/mm/aa\", \"Cliquez ici\", \"XX M€\", \"#REF!\"."),
                new Message(
                        "des titres, des opérations, des montants ou des cellules",
                        "headings, operations, amounts or cells"),
                new Message(
                        "Les projets et les copies anonymisées en sont pleins.",
                        "Drafts and anonymised copies are full of them.")));
    }

    private static final Pattern RESIDUE =
            Pattern.compile("jj/mm/aa|(?i:cliquez ici)|\\b[Xx]{4,}\\b|\\bXX+ ?(?:k|M|Md)?€"
                    + "|#(?:REF|DIV/0|N/A|NAME|NOM|VALEUR|VALUE|NUM|NULL)[!?]?");

    /** What every residue holds; nearly no text does, and the pattern would try each of its characters. */
    private static final AnyOf HINTS =
            new AnyOf(List.of("jj/mm/aa", "XX", "Xx", "xX", "xx", "z i", "z I", "Z i", "Z I", "#"));

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return !evidence.amounts().isEmpty()
                || !evidence.cells().isEmpty()
                || !evidence.dossier().sections().isEmpty()
                || !evidence.dossier().operations().isEmpty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        if (evidence.isReported(description().id())) {
            return;
        }
        for (Section s : evidence.dossier().sections()) {
            look(evidence, verdicts, Subject.of(s), s.title());
        }
        for (Operation o : evidence.dossier().operations()) {
            look(evidence, verdicts, Subject.of(o), o.label());
        }
        for (TableCell c : evidence.cells()) {
            look(evidence, verdicts, Subject.of(c), c.text());
        }
        for (Amount a : evidence.prose()) {
            look(evidence, verdicts, Subject.of(a), a.provenance().quote());
        }
    }

    private static void look(Evidence evidence, Verdicts verdicts, Subject subject, String text) {
        Matcher residue = RESIDUE.matcher(text);
        if (HINTS.in(text) && residue.find()) {
            verdicts.fail(
                    subject,
                    text,
                    Say.at(
                            evidence,
                            subject,
                            Say.fr(residue.group())
                                    + " est un reste de modèle : le document n'est pas définitif, ou une formule est cassée.",
                            Say.en(residue.group())
                                    + " is left from a template: the document is not final, or a formula is broken."),
                    "",
                    residue.group());
        }
    }
}
