package org.planouvert.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keeps the place of a command that comes later. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description = {"Puts a release on a data portal (data.gouv.fr, CKAN).", "Not available yet."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = "2:not available yet")
final class PublishCommand implements Callable<Integer> {

    @Mixin
    private OutputOption print = new OutputOption();

    @Override
    public Integer call() {
        print.err().println("planouvert publish: not available yet; it comes with a later version");
        return Main.WRONG_USAGE;
    }
}
