package org.planouvert.quality.rule.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.Message;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** Each published value has its quote, its page and a known document whose hash is kept. */
public final class ProvenancePresent extends DataRule {

    public ProvenancePresent() {
        super(new RuleDescription(
                "R48_PROVENANCE",
                Severity.ERROR,
                new Message(
                        "Chaque valeur publiée a sa citation, sa page et un document connu dont l'empreinte est gardée.",
                        "Each published value has its quote, its page and a known document whose hash is kept."),
                new Message("des valeurs lues", "values that were read"),
                new Message(
                        "La citation est vérifiée encore à la publication, avec un autre outil que celui qui a lu.",
                        "The quote is verified again at publication, with another tool than the one that read it.")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return !evidence.amounts().isEmpty()
                || !evidence.dossier().operations().isEmpty()
                || !evidence.dossier().parties().isEmpty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Map<String, List<Subject>> broken = new LinkedHashMap<>();
        evidence.amounts().forEach(a -> check(evidence, Subject.of(a), a.provenance(), broken));
        evidence.dossier().operations().forEach(o -> check(evidence, Subject.of(o), o.provenance(), broken));
        evidence.dossier().parties().forEach(p -> check(evidence, Subject.of(p), p.provenance(), broken));
        broken.forEach((document, subjects) -> {
            Subject first = subjects.get(0);
            verdicts.fail(
                    first,
                    evidence.nameOf(document),
                    Say.at(
                            evidence,
                            first,
                            subjects.size() + " lignes n'ont pas de citation, de page ou de document, dont "
                                    + first.id() + " ; c'est un défaut du programme, le signaler.",
                            subjects.size() + " rows lack a quote, a page or a document, among them " + first.id()
                                    + "; this is a defect of the program, report it."),
                    "0",
                    Integer.toString(subjects.size()));
        });
    }

    private static void check(Evidence evidence, Subject subject, Provenance from, Map<String, List<Subject>> broken) {
        boolean known = evidence.document(from.documentId())
                .filter(d -> !d.sha256().isEmpty())
                .isPresent();
        if (from.quote().isEmpty() || from.page() < 1 || !known) {
            broken.computeIfAbsent(from.documentId(), d -> new ArrayList<>()).add(subject);
        }
    }
}
