package org.planouvert.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.planouvert.profile.ConfigurationException;
import org.planouvert.profile.Ocr;
import org.planouvert.profile.Overrides;
import org.planouvert.profile.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what this machine can do. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description =
                "Says what this machine can do: Java, memory, disk, database, OCR and its languages, fonts, browser.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all that is needed is here", "1:something that is needed is missing", "2:wrong usage"})
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--job", paramLabel = "JOB.yaml", description = "The job whose settings for OCR apply.")
    private Optional<Path> jobFile = Optional.empty();

    @Mixin
    private OutputOption print = new OutputOption();

    @Override
    public Integer call() throws ConfigurationException {
        List<Checkup.Result> results = Checkup.all(ocr());
        PrintWriter out = print.out();
        if (print.json()) {
            out.println(Json.of(results.stream().map(DoctorCommand::tree).toList()));
        } else {
            results.forEach(r -> out.printf(
                    Locale.ROOT, "%-8s %-12s %s%n", r.state().name().toLowerCase(Locale.ROOT), r.what(), r.detail()));
        }
        return results.stream().anyMatch(r -> r.state() == Checkup.State.MISSING) ? Main.FAILED : 0;
    }

    /** What the job says; a default job that cannot be loaded is no matter of the machine. */
    private Ocr ocr() throws ConfigurationException {
        Overrides anyFolders = JobOptions.with(Passwords.NONE, Path.of("").toAbsolutePath());
        if (jobFile.isPresent()) {
            return JobOptions.load(jobFile, anyFolders).ocr();
        }
        try {
            return JobOptions.load(jobFile, anyFolders).ocr();
        } catch (ConfigurationException e) {
            return Ocr.USUAL;
        }
    }

    private static Map<String, Object> tree(Checkup.Result result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("what", result.what());
        tree.put("state", result.state().name().toLowerCase(Locale.ROOT));
        tree.put("detail", result.detail());
        return tree;
    }
}
