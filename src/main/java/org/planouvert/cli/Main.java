package org.planouvert.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planouvert.batch.Production;
import org.planouvert.batch.RunFailedException;
import org.planouvert.batch.StopHook;
import org.planouvert.profile.ConfigurationException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command line. */
@Command(
        name = "planouvert",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description = "Turns contrats de plan État-région (PDF, Excel, web pages) into open data one can trust.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes:%n",
        footer = {
            "   0  all well",
            "   1  the run failed; the same command continues it",
            "   2  wrong usage or configuration; nothing was started",
            "   3  a release was made, but some document was quarantined",
            "   4  a release was made, but a quality gate failed, and it was not made the latest",
            " 130  stopped by the user; the same command continues",
            "",
            "'planouvert COMMAND --help' says more. Results go to stdout, progress and the log to stderr."
        })
public final class Main implements Runnable {

    static final int WELL = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int QUARANTINED = 3;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LogProvider.install();
        if (Production.isWorker()) {
            Production.serveAsWorker();
            return;
        }
        // First of all: a signal from here on ends with the code that says so.
        Optional<StopHook> hook = asksToRun(arguments) ? Optional.of(StopHook.install()) : Optional.empty();
        Locale.setDefault(Locale.ROOT);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = execute(new PrintWriter(out), new PrintWriter(err, true), hook, arguments);
        out.flush();
        hook.ifPresent(StopHook::close);
        System.exit(code);
    }

    private static boolean asksToRun(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("run");
    }

    /** Runs a command. */
    static int execute(PrintWriter out, PrintWriter err, Optional<StopHook> hook, String... arguments) {
        int code = commandLine(hook.orElseGet(StopHook::detached), arguments)
                .setOut(out)
                .setErr(err)
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static CommandLine commandLine(StopHook hook, String... arguments) {
        Map<String, Supplier<Object>> commands = commands(hook);
        // Each command costs its start: one that is named needs none of the others.
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            commands.keySet().retainAll(Set.of(arguments[0]));
        }
        CommandLine line = new CommandLine(new Main());
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line.setParameterExceptionHandler((e, given) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command.getErr()))
                .setUsageHelpAutoWidth(true);
    }

    /** All commands, in the order in which the help lists them. */
    private static Map<String, Supplier<Object>> commands(StopHook hook) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("run", () -> new RunCommand(hook));
        commands.put("inspect", () -> new InspectCommand(new DocumentInspection()));
        commands.put("validate", ValidateCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("corrections", CorrectionsCommand::new);
        commands.put("status", StatusCommand::new);
        commands.put("publish", PublishCommand::new);
        commands.put("worker", WorkerCommand::new);
        commands.put("doctor", DoctorCommand::new);
        return commands;
    }

    private static int wrongUsage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        command.getErr()
                .println("'" + command.getCommandSpec().qualifiedName() + " --help' lists what can be said here.");
        return WRONG_USAGE;
    }

    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof ConfigurationException configuration) {
            configuration.problems().forEach(err::println);
            return WRONG_USAGE;
        }
        if (e instanceof RunFailedException) {
            err.println("planouvert: " + e.getMessage());
            if (e.getCause() != null) {
                LoggerFactory.getLogger(Main.class).debug("The run failed", e);
            }
            return FAILED;
        }
        err.println("planouvert: the program failed; please report this: " + e);
        LoggerFactory.getLogger(Main.class).error("Unexpected failure", e);
        return FAILED;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "no command was given");
        }
    }
}
