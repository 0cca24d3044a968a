package org.planouvert.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keeps the place of a command that comes later. */
@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description = {"Takes partitions from a broker, to spread a run over several machines.", "Not available yet."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = "2:not available yet")
final class WorkerCommand implements Callable<Integer> {

    @Mixin
    private OutputOption print = new OutputOption();

    @Override
    public Integer call() {
        print.err().println("planouvert worker: not available yet; it comes with a later version");
        return Main.WRONG_USAGE;
    }
}
