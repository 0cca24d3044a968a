package org.planouvert.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.planouvert.profile.ConfigurationException;
import org.planouvert.profile.Job;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what one document gives. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description = "Shows what one document gives: pages, sections, tables, operations, amounts, findings.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the document was read",
            "1:the program failed",
            "2:wrong usage or configuration",
            "3:the document cannot be read; the reason is said"
        })
final class InspectCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A PDF, an Excel workbook or a web page; with --tables also a folder of them.")
    private Path file = Path.of("");

    @Option(names = "--job", paramLabel = "JOB.yaml", description = "The job whose profiles apply.")
    private Optional<Path> jobFile = Optional.empty();

    @Option(names = "--page", paramLabel = "N", description = "Only what stands on this page or sheet (1-based).")
    private Optional<Integer> page = Optional.empty();

    @Option(names = "--tables", description = "Show the tables cell by cell.")
    private boolean tables;

    @Option(names = "--explain", description = "Say how each value was found.")
    private boolean explain;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write the evidence view: each page with what was read.")
    private Optional<Path> html = Optional.empty();

    @Mixin
    private PasswordOption passwords = new PasswordOption();

    @Mixin
    private OutputOption print = new OutputOption();

    private final Inspection inspection;

    InspectCommand(Inspection inspection) {
        this.inspection = inspection;
    }

    @Override
    public Integer call() throws ConfigurationException, IOException {
        if (!Files.isRegularFile(file) && !(tables && Files.isDirectory(file))) {
            throw print.wrong("there is no file " + file);
        }
        if (page.isPresent() && page.get() < 1) {
            throw print.wrong("--page is " + page.get() + "; pages count from 1");
        }
        OptionalInt only = page.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        Path folder = file.toAbsolutePath().normalize().resolveSibling(".");
        Job job = JobOptions.load(jobFile, JobOptions.with(passwords.load(), folder));
        try (ProgressLine progress = ProgressLine.onStderr(print.err())) {
            Inspection.Request request = new Inspection.Request(
                    file,
                    only,
                    tables,
                    explain,
                    html,
                    print.json(),
                    (read, page) -> progress.recognised(read.toString(), page));
            return inspection.show(request, job, print.out());
        }
    }
}
