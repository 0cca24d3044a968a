package org.planouvert.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command prints, and whether for people or for programs. */
final class OutputOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--json", description = "Print JSON on stdout instead of a table.")
    private boolean json;

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return line().getOut();
    }

    PrintWriter err() {
        return line().getErr();
    }

    /** What is wrong with how the command was called. */
    ParameterException wrong(String message) {
        return new ParameterException(line(), message);
    }

    private CommandLine line() {
        if (command == null) {
            throw new IllegalStateException("the option belongs to no command");
        }
        return command.commandLine();
    }
}
