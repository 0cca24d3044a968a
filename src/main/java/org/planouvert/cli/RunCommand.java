package org.planouvert.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.planouvert.batch.Production;
import org.planouvert.batch.RunFailedException;
import org.planouvert.batch.RunOutcome;
import org.planouvert.batch.Runs;
import org.planouvert.batch.StopHook;
import org.planouvert.profile.ConfigurationException;
import org.planouvert.profile.Job;
import org.planouvert.profile.Overrides;
import org.planouvert.profile.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads every document of a folder and makes one release of them. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description = {
            "Reads every document under the input folder and makes one release under the output folder.",
            "What earlier runs extracted is used again. A run that was cut off is continued."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:all well",
            "  1:the run failed; the same command continues it",
            "  2:wrong usage or configuration; nothing was started",
            "  3:a release was made, but some document was quarantined",
            "  4:a release was made, but a quality gate failed, and it was not made the latest",
            "130:stopped by the user; the same command continues"
        })
final class RunCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "JOB.yaml",
            description = "The job (default: jobs/cper.yaml).")
    private Optional<Path> jobFile = Optional.empty();

    @Option(names = "--input", paramLabel = "DIR", description = "Read the documents under this folder.")
    private Optional<Path> input = Optional.empty();

    @Option(names = "--output", paramLabel = "DIR", description = "Write releases, and what runs remember, here.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Read so many documents at once (1 to 64).")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the release is said to be made, as 2026-11-21; no clock is asked.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--full", description = "Read every document again, whatever earlier runs extracted.")
    private boolean full;

    @Mixin
    private PasswordOption passwords = new PasswordOption();

    @Mixin
    private OutputOption print = new OutputOption();

    private final StopHook hook;

    RunCommand(StopHook hook) {
        this.hook = hook;
    }

    @Override
    public Integer call() throws ConfigurationException, RunFailedException, IOException {
        Job job = JobOptions.load(jobFile, overrides(passwords.load()));
        try (ProgressLine progress = ProgressLine.onStderr(print.err())) {
            RunOutcome outcome = Runs.run(job, full, Production.stages(job, Main.class.getName()), progress, hook);
            progress.close();
            show(outcome, job);
            return outcome.ending().exitCode();
        }
    }

    private Overrides overrides(Passwords secret) throws ConfigurationException {
        if (threads.isPresent() && (threads.get() < 1 || threads.get() > 64)) {
            throw print.wrong("--threads is " + threads.get() + "; write a number from 1 to 64");
        }
        if (input.isPresent() && !Files.isDirectory(input.get())) {
            throw print.wrong("input folder " + input.get() + " does not exist; create it or name another");
        }
        OptionalInt many = threads.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new Overrides(input.map(Path::toAbsolutePath), output.map(Path::toAbsolutePath), many, asOf, secret);
    }

    private void show(RunOutcome outcome, Job job) {
        PrintWriter out = print.out();
        if (print.json()) {
            out.println(RunReport.json(outcome));
        } else {
            List<String> lines = RunReport.lines(outcome, job);
            lines.forEach(out::println);
        }
        out.flush();
    }
}
