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
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.planouvert.batch.History;
import org.planouvert.profile.ConfigurationException;
import org.planouvert.profile.Overrides;
import org.planouvert.profile.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows runs, their state, and what can be continued. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description = "Shows the last runs, their steps, and whether the same command would continue one.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:shown", "1:the job repository cannot be read", "2:wrong usage or configuration"})
final class StatusCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "JOB.yaml",
            description = "The job (default: jobs/cper.yaml).")
    private Optional<Path> jobFile = Optional.empty();

    @Option(names = "--output", paramLabel = "DIR", description = "The output folder, instead of the job's.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private OutputOption print = new OutputOption();

    @Override
    public Integer call() throws ConfigurationException, IOException {
        Path folder = output.isPresent() ? output.get().toAbsolutePath() : outputOfJob();
        Optional<String> holder = Files.isDirectory(folder) ? History.holder(folder) : Optional.empty();
        // While a run is at work the database is its own.
        List<History.Attempt> attempts = holder.isPresent() ? List.of() : History.of(folder, SHOWN);
        if (print.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("output", folder.toString());
            tree.put("at_work", holder.orElse(""));
            tree.put("attempts", attempts);
            print.out().println(Json.of(tree));
        } else {
            show(folder, holder, attempts);
        }
        return 0;
    }

    private Path outputOfJob() throws ConfigurationException {
        Overrides anyInput = new Overrides(
                Optional.of(Path.of("")), Optional.empty(), OptionalInt.empty(), Optional.empty(), Passwords.NONE);
        return JobOptions.load(jobFile, anyInput).output();
    }

    private void show(Path folder, Optional<String> holder, List<History.Attempt> attempts) {
        PrintWriter out = print.out();
        if (holder.isPresent()) {
            out.println("A run is at work on " + folder + " (" + holder.get() + "); its steps are shown when it ends.");
            return;
        }
        if (attempts.isEmpty()) {
            out.println("No run yet on " + folder + ".");
        }
        for (History.Attempt a : attempts) {
            String state = a.continuable() ? a.status() + ", 'planouvert run' continues it" : a.status();
            out.printf(Locale.ROOT, "%s  %s to %s  %s%n", a.run(), orUnknown(a.started()), orUnknown(a.ended()), state);
            a.steps()
                    .forEach(s -> out.printf(
                            Locale.ROOT,
                            "    %-20s %-10s %6d read %6d written %6d done before%n",
                            s.name(),
                            s.status(),
                            s.read(),
                            s.written(),
                            s.filtered()));
        }
    }

    private static String orUnknown(String time) {
        return time.isEmpty() ? "?" : time;
    }
}
