package org.planouvert.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planouvert.batch.Production;
import org.planouvert.batch.StopHook;
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

    static {
        // By itself picocli looks for Groovy in all libraries, and makes ready to read each kind of time and of SQL.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\.(?!LocalDate$).*");
    }

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
        CommandLine line = new CommandLine(new Main());
        Commands.add(line, hook, arguments);
        CommandFailures failures = new CommandFailures();
        return line.setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setUsageHelpAutoWidth(true);
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "no command was given");
        }
    }
}
