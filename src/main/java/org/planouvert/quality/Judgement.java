package org.planouvert.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.crew.Crew;
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
        for (Ruling ruling : Crew.all(rules, this::ruling)) {
            if (tellsNoContract() && ruling.verdicts().isEmpty()) {
                silent.add(ruling.rule().id());
            } else {
                findings.addAll(of(ruling));
            }
        }
        if (!silent.isEmpty()) {
            findings.add(nothingToJudge(silent));
        }
        return findings;
    }

    /**
     * What a rule says.
     *
     * @param verdicts empty when it cannot be evaluated
     */
    private record Ruling(RuleDescription rule, Optional<Verdicts> verdicts) {}

    private Ruling ruling(Rule rule) {
        if (!rule.isEvaluable(evidence)) {
            return new Ruling(rule.description(), Optional.empty());
        }
        Verdicts verdicts = new Verdicts();
        rule.check(evidence, verdicts);
        return new Ruling(rule.description(), Optional.of(verdicts));
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

    private List<Finding> of(Ruling ruling) {
        RuleDescription description = ruling.rule();
        if (ruling.verdicts().isEmpty()) {
            Message needs = description.needs();
            Message message = new Message(
                    description.sentence().fr() + " Non évaluable : il faut " + needs.fr() + ".",
                    description.sentence().en() + " Not evaluable: it needs " + needs.en() + ".");
            return List.of(whole(description, FindingStatus.NOT_EVALUABLE, message));
        }
        Verdicts verdicts = ruling.verdicts().get();
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
