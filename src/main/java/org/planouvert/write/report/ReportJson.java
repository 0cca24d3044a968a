package org.planouvert.write.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Word;
import org.planouvert.write.json.Json;

/** The figures of the page for machines; money is a string of digits, so that no reader makes a float of it. */
final class ReportJson {

    private ReportJson() {}

    static void write(
            Path file,
            String releaseId,
            Figures figures,
            List<GateVerdict> gates,
            Issues issues,
            List<ContractDigest> digests)
            throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("release_id", releaseId);
        tree.put("rows", figures.rows());
        tree.put("documents", byWord(figures.documents()));
        tree.put("findings", byWord(figures.findings()));
        tree.put("verdicts", byWord(figures.verdicts()));
        tree.put("proof", proof(figures));
        tree.put("gates", gates.stream().map(ReportJson::gate).toList());
        tree.put(
                "corrections",
                issues.corrections().stream().map(ReportJson::correction).toList());
        tree.put("needs_person", issues.groups().stream().map(ReportJson::issue).toList());
        tree.put("contracts", digests.stream().map(ReportJson::contract).toList());
        Json.write(file, tree);
    }

    private static Map<String, Object> proof(Figures figures) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("provable_amounts", figures.stated());
        proof.put("verified_amounts", figures.verified());
        figures.verifiedShare().ifPresent(share -> proof.put("verified_share", share));
        proof.put("committed_eur", figures.committed().toPlainString());
        proof.put("proven_eur", figures.proven().toPlainString());
        figures.provenShare().ifPresent(share -> proof.put("proven_share", share));
        return proof;
    }

    private static Map<String, Object> gate(GateVerdict verdict) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("measure", verdict.gate().measure());
        tree.put("comparison", verdict.gate().comparison());
        tree.put("limit", verdict.gate().limit().toPlainString());
        tree.put("observed", verdict.observed().toPlainString());
        tree.put("passes", verdict.passes());
        return tree;
    }

    private static Map<String, Object> correction(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject_id", finding.subjectId());
        tree.put("applied", ReportPage.isApplied(finding));
        tree.put("message_fr", finding.message().fr());
        tree.put("message_en", finding.message().en());
        return tree;
    }

    private static Map<String, Object> issue(IssueGroup issue) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule_id", issue.ruleId());
        tree.put("severity", issue.severity().word());
        tree.put("count", issue.count());
        tree.put("message_fr", issue.example().fr());
        tree.put("message_en", issue.example().en());
        return tree;
    }

    private static Map<String, Object> contract(ContractDigest digest) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("contract_id", digest.id());
        tree.put("title", digest.title());
        digest.total().ifPresent(total -> tree.put("total", total.toPlainString()));
        tree.put("documents", digest.documents());
        tree.put("operations", digest.operations());
        tree.put("amounts", digest.amounts());
        tree.put("provable_amounts", digest.stated());
        tree.put("verified_amounts", digest.verified());
        tree.put("errors", digest.errors());
        tree.put("warnings", digest.warnings());
        digest.basis().ifPresent(kind -> tree.put("summed_kind", kind.word()));
        tree.put("by_funder", digest.byFunder().stream().map(ReportJson::bar).toList());
        tree.put("by_volet", digest.byVolet().stream().map(ReportJson::bar).toList());
        return tree;
    }

    private static Map<String, Object> bar(Bar bar) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", bar.label());
        tree.put("eur", bar.euros().toPlainString());
        tree.put("proven_eur", bar.proven().toPlainString());
        return tree;
    }

    private static <W extends Enum<W> & Word> Map<String, Long> byWord(Map<W, Long> counts) {
        Map<String, Long> words = new LinkedHashMap<>();
        counts.forEach((word, count) -> words.put(word.word(), count));
        return words;
    }
}
