package org.planouvert.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planouvert.batch.RunOutcome;
import org.planouvert.batch.Summary;
import org.planouvert.profile.Job;

/** Says how a run ended: documents by status, rows by table, findings by severity, gates, where the release lies. */
final class RunReport {

    private RunReport() {}

    static List<String> lines(RunOutcome outcome, Job job) {
        List<String> lines = new ArrayList<>();
        outcome.summary().ifPresent(s -> {
            section(lines, "documents", s.documents());
            section(lines, "rows", s.rows());
            section(lines, "findings", s.findings());
            job.gates()
                    .forEach(g -> lines.add(String.format(
                            Locale.ROOT,
                            "gate       %-20s %s %s, is %s: %s",
                            g.measure(),
                            g.comparison(),
                            g.limit().toPlainString(),
                            s.measures().get(g.measure()),
                            outcome.failedGates().contains(g) ? "FAILED" : "passed")));
        });
        outcome.release().ifPresent(r -> lines.add("release    " + r));
        lines.add(last(outcome));
        return lines;
    }

    private static void section(List<String> lines, String title, Map<String, Long> counts) {
        String first = title;
        for (Map.Entry<String, Long> e : counts.entrySet()) {
            lines.add(String.format(Locale.ROOT, "%-10s %-20s %8d", first, e.getKey(), e.getValue()));
            first = "";
        }
    }

    private static String last(RunOutcome outcome) {
        return switch (outcome.ending()) {
            case WELL -> "All well: 'latest' points at this release.";
            case WITH_QUARANTINE -> "Some documents could not be read: see status and reason in documents.csv.";
            case GATE_FAILED -> "A quality gate failed: this release was not made the latest. See quality/report.html.";
            case STOPPED -> "Stopped. The same command continues.";
        };
    }

    static String json(RunOutcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ending", outcome.ending().name().toLowerCase(Locale.ROOT));
        json.put("exit_code", outcome.ending().exitCode());
        json.put("release_id", outcome.summary().map(Summary::releaseId).orElse(""));
        json.put("release", outcome.release().map(Object::toString).orElse(""));
        json.put("documents", outcome.summary().map(Summary::documents).orElse(Map.of()));
        json.put("rows", outcome.summary().map(Summary::rows).orElse(Map.of()));
        json.put("findings", outcome.summary().map(Summary::findings).orElse(Map.of()));
        json.put("measures", outcome.summary().map(Summary::measures).orElse(Map.of()));
        json.put(
                "failed_gates",
                outcome.failedGates().stream().map(Job.Gate::measure).toList());
        return Json.of(json);
    }
}
