package org.planouvert.quality;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.Rule;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** Puts rules to the evidence of one dossier and writes down what each says, also that it says nothing. */
final class Judgement {

    private final Evidence evidence;
    private final FindingIds ids;
    private final String contractId;

    Judgement(Evidence evidence) {
        this.evidence = evidence;
        this.ids = new FindingIds("fnd", FindingIds.scope(evidence.dossier()));
        this.contractId = evidence.contract().map(Contract::id).orElse("");
    }

    List<Finding> of(List<Rule> rules) {
        List<Finding> findings = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Rule rule : rules) {
            if (tellsNoContract() && !rule.isEvaluable(evidence)) {
                silent.add(rule.description().id());
            } else {
                findings.addAll(of(rule));
            }
        }
        if (!silent.isEmpty()) {
            findings.add(nothingToJudge(silent));
        }
        return findings;
    }

    /** Of a guide or a list of subsidies nobody wants to read rule by rule that it has no signatories and no total. */
    private boolean tellsNoContract() {
        return evidence.contract().isEmpty() && !evidence.dossier().documents().isEmpty();
    }

    private Finding nothingToJudge(List<String> rules) {
        DocumentRecord document = evidence.dossier().documents().get(0);
        String named = String.join(", ", rules);
        return new Finding(
                ids.of("NO_CONTRACT", ""),
                "NO_CONTRACT",
                Severity.INFO,
                FindingStatus.NOT_EVALUABLE,
                "",
                document.documentId(),
                "documents",
                document.documentId(),
                0,
                new Message(
                        document.path() + " ne relève d'aucun contrat : " + rules.size()
                                + " règles n'y ont rien à juger (" + named + ").",
                        document.path() + " tells no contract: " + rules.size() + " rules have nothing to judge in it ("
                                + named + ")."),
                "",
                Integer.toString(rules.size()),
                "");
    }

    private List<Finding> of(Rule rule) {
        RuleDescription description = rule.description();
        if (!rule.isEvaluable(evidence)) {
            Message needs = description.needs();
            Message message = new Message(
                    description.sentence().fr() + " Non évaluable : il faut " + needs.fr() + ".",
                    description.sentence().en() + " Not evaluable: it needs " + needs.en() + ".");
            return List.of(whole(description, FindingStatus.NOT_EVALUABLE, message));
        }
        Verdicts verdicts = new Verdicts();
        rule.check(evidence, verdicts);
        if (verdicts.isPass() && !evidence.isReported(description.id())) {
            return List.of(whole(description, FindingStatus.PASS, description.sentence()));
        }
        return verdicts.failures().stream().map(f -> failure(description, f)).toList();
    }

    private Finding failure(RuleDescription rule, Verdicts.Failure failure) {
        Subject subject = failure.subject();
        return new Finding(
                ids.of(rule.id(), failure.key()),
                rule.id(),
                rule.severity(),
                FindingStatus.FAIL,
                contractId,
                subject.documentId(),
                subject.table(),
                subject.id(),
                subject.page(),
                failure.message(),
                failure.expected(),
                failure.observed(),
                "");
    }

    private Finding whole(RuleDescription rule, FindingStatus status, Message message) {
        return new Finding(
                ids.of(rule.id(), status.word()),
                rule.id(),
                Severity.INFO,
                status,
                contractId,
                "",
                "",
                "",
                0,
                message,
                "",
                "",
                "");
    }
}
