package org.planouvert.quality.rule.body;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.planouvert.domain.Location;
import org.planouvert.domain.Message;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.text.Fold;

/** A geographic code is well formed, the commune lies in its département, and a place has one code. */
public final class GeographicCode extends DataRule {

    public GeographicCode() {
        super(new RuleDescription(
                "R45_GEO_CODE",
                Severity.WARNING,
                new Message(
                        "Un code géographique est bien formé, la commune est dans son département, et un lieu n'a qu'un code.",
                        "A geographic code is well formed, the commune lies in its département, and a place has one code."),
                new Message(
                        "une opération avec un code de département ou de commune",
                        "an operation with the code of a département or a commune"),
                new Message(
                        "« Val de Sam… » : un nom coupé par la colonne rejoint le mauvais EPCI.",
                        "\"Val de Sam…\": a name cut by its column joins the wrong EPCI.")));
    }

    private static final Pattern DEPARTEMENT = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97[1-8])");

    private static final Pattern COMMUNE = Pattern.compile("(\\d{2}|2[AB])\\d{3}");

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.dossier().operations().stream().anyMatch(GeographicCode::isCoded);
    }

    private static boolean isCoded(Operation o) {
        return !o.location().departementCode().isEmpty()
                || !o.location().inseeCode().isEmpty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Map<String, String> codes = new HashMap<>();
        for (Operation o : evidence.dossier().operations()) {
            Location at = o.location();
            if (!at.departementCode().isEmpty()
                    && !DEPARTEMENT.matcher(at.departementCode()).matches()) {
                fail(
                        evidence,
                        verdicts,
                        o,
                        "le département " + at.departementCode() + " n'existe pas",
                        "there is no département " + at.departementCode());
            }
            if (!at.inseeCode().isEmpty() && !COMMUNE.matcher(at.inseeCode()).matches()) {
                fail(
                        evidence,
                        verdicts,
                        o,
                        "le code de commune " + at.inseeCode() + " est mal formé",
                        "the commune code " + at.inseeCode() + " is malformed");
            } else if (isElsewhere(at)) {
                fail(
                        evidence,
                        verdicts,
                        o,
                        "la commune " + at.inseeCode() + " n'est pas dans le département " + at.departementCode(),
                        "the commune " + at.inseeCode() + " is not in the département " + at.departementCode());
            }
            oneCode(evidence, verdicts, codes, o);
        }
    }

    private static boolean isElsewhere(Location at) {
        return !at.inseeCode().isEmpty()
                && !at.departementCode().isEmpty()
                && !at.inseeCode().startsWith(at.departementCode().substring(0, 2));
    }

    private static void oneCode(Evidence evidence, Verdicts verdicts, Map<String, String> codes, Operation o) {
        Location at = o.location();
        if (!at.commune().isEmpty() && !at.inseeCode().isEmpty()) {
            String place = at.departementCode() + "/" + Fold.text(at.commune());
            String other = codes.putIfAbsent(place, at.inseeCode());
            if (other != null && !other.equals(at.inseeCode())) {
                fail(
                        evidence,
                        verdicts,
                        o,
                        Say.fr(at.commune()) + " porte les codes " + other + " et " + at.inseeCode(),
                        Say.en(at.commune()) + " bears the codes " + other + " and " + at.inseeCode());
            }
        }
    }

    private static void fail(Evidence evidence, Verdicts verdicts, Operation o, String french, String english) {
        Subject subject = Subject.of(o);
        verdicts.fail(
                subject,
                o.label() + "/" + english,
                Say.at(
                        evidence,
                        subject,
                        french + " (" + Say.fr(o.label()) + "). Corriger le code ou l'alias.",
                        english + " (" + Say.en(o.label()) + "). Correct the code or the alias."));
    }
}
