package org.planouvert.cli;

import java.io.PrintWriter;
import org.planouvert.batch.RunFailedException;
import org.planouvert.profile.ConfigurationException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What is said of a command that could not do its work. A class, not two lambdas: picocli's interfaces are of Java 5, and
 * Java's archive of classes does not keep what lambdas were made of; all libraries would be opened to find them.
 */
final class CommandFailures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] given) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' lists what can be said here.");
        return Main.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (e instanceof ConfigurationException configuration) {
            configuration.problems().forEach(err::println);
            return Main.WRONG_USAGE;
        }
        if (e instanceof RunFailedException) {
            err.println("planouvert: " + e.getMessage());
            if (e.getCause() != null) {
                LoggerFactory.getLogger(Main.class).debug("The run failed", e);
            }
            return Main.FAILED;
        }
        err.println("planouvert: the program failed; please report this: " + e);
        LoggerFactory.getLogger(Main.class).error("Unexpected failure", e);
        return Main.FAILED;
    }
}
