package org.planouvert.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.planouvert.batch.Production;
import org.planouvert.batch.Summary;
import org.planouvert.profile.ConfigurationException;
import org.planouvert.profile.Job;
import org.planouvert.profile.Overrides;
import org.planouvert.write.Problem;
import org.planouvert.write.ReleaseValidation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a release against its own description and the job's gates. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description = "Checks a release: files, hashes, columns, types, vocabularies, keys, references, quality gates.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the release is what it says",
            "1:it is not; the problems are listed",
            "2:wrong usage or configuration",
            "4:it is what it says, but a quality gate fails"
        })
final class ValidateCommand implements Callable<Integer> {

    private static final int GATE_FAILED = 4;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RELEASE",
            description = "A release folder (default: 'latest' of the job's output).")
    private Optional<Path> release = Optional.empty();

    @Option(
            names = "--job",
            paramLabel = "JOB.yaml",
            description = "The job whose gates apply (default: jobs/cper.yaml).")
    private Optional<Path> jobFile = Optional.empty();

    @Mixin
    private OutputOption print = new OutputOption();

    @Override
    public Integer call() throws ConfigurationException, IOException {
        Job job = JobOptions.load(jobFile, Overrides.NONE);
        Path folder = release.orElseGet(() -> job.output().resolve("latest"));
        if (!Files.isDirectory(folder)) {
            throw print.wrong("there is no release in " + folder + "; run first, or name a release folder");
        }
        ReleaseValidation validation = ReleaseValidation.of(folder);
        List<Job.Gate> failed = validation.isValid() ? gates(folder, job) : List.of();
        if (print.json()) {
            print.out().println(Json.of(tree(folder, validation, failed)));
        } else {
            show(folder, validation, failed);
        }
        return !validation.isValid() ? Main.FAILED : failed.isEmpty() ? 0 : GATE_FAILED;
    }

    private static List<Job.Gate> gates(Path folder, Job job) throws IOException {
        if (job.gates().isEmpty()) {
            return List.of();
        }
        Summary summary = Production.summaryOf(folder);
        return summary.failedGates(job);
    }

    private void show(Path folder, ReleaseValidation validation, List<Job.Gate> failed) {
        PrintWriter out = print.out();
        validation
                .problems()
                .forEach(p -> out.println(p.place() + ": " + p.message().en()));
        long hidden = validation.count() - validation.problems().size();
        if (hidden > 0) {
            out.println("and " + hidden + " more problems");
        }
        failed.forEach(g -> out.println(
                "gate " + g.measure() + " " + g.comparison() + " " + g.limit().toPlainString() + " fails"));
        validation.rows().forEach((table, rows) -> out.printf(Locale.ROOT, "%-16s %8d rows%n", table, rows));
        out.println(
                validation.isValid()
                        ? folder + " is what it says it is."
                        : folder + " has " + validation.count() + " problem(s).");
    }

    private static Map<String, Object> tree(Path folder, ReleaseValidation validation, List<Job.Gate> failed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("release", folder.toString());
        tree.put("valid", validation.isValid());
        tree.put("rows", validation.rows());
        tree.put("problem_count", validation.count());
        tree.put(
                "problems",
                validation.problems().stream().map(ValidateCommand::problem).toList());
        tree.put("failed_gates", failed.stream().map(Job.Gate::measure).toList());
        return tree;
    }

    private static Map<String, Object> problem(Problem p) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", p.file());
        tree.put("line", p.line());
        tree.put("column", p.column());
        tree.put("message_fr", p.message().fr());
        tree.put("message_en", p.message().en());
        return tree;
    }
}
