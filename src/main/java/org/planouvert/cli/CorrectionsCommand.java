package org.planouvert.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planouvert.profile.ConfigurationException;
import org.planouvert.profile.Overrides;
import org.planouvert.write.CorrectionTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What people set right in what was read. */
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description = {
            "Values that a person sets right stand in a CSV file beside the job, which names it: corrections: FILE.",
            "Its columns are id, field, old, new, reason, source. Fields: value_eur, value_min_eur, value_max_eur, kind,",
            "qualifier, credit_kind, funder_label, via, perimeter, programme_code of amounts (amt-…); label, category,",
            "status, owner, departement_code, commune, insee_code of operations (op-…); label, category, insee_code, siren",
            "of parties (pty-…). 'old' is the value of the last release: a correction whose 'old' no longer matches is",
            "refused, with a finding. Corrected rows have method=correction. Lines that begin with # are left out."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = CorrectionsCommand.Template.class)
final class CorrectionsCommand implements Runnable {

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "no command was given");
        }
    }

    /** Drafts a file of corrections from what the rules found. */
    @Command(
            name = "template",
            mixinStandardHelpOptions = true,
            versionProvider = Product.class,
            description = {
                "Drafts corrections from the findings of a release: a line for each amount in doubt, with its value, and",
                "with the expected value where a rule knows it. Every line is a comment until you remove its #."
            },
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:the draft was written", "1:the release cannot be read", "2:wrong usage or configuration"
            })
    static final class Template implements Callable<Integer> {

        @Parameters(
                index = "0",
                arity = "0..1",
                paramLabel = "RELEASE",
                description = "A release folder (default: 'latest' of the job's output).")
        private Optional<Path> release = Optional.empty();

        @Option(
                names = "--job",
                paramLabel = "JOB.yaml",
                description = "The job whose output is meant (default: jobs/cper.yaml).")
        private Optional<Path> jobFile = Optional.empty();

        @Option(
                names = "--write",
                paramLabel = "FILE",
                description = "Write the draft to this new file (default: print it).")
        private Optional<Path> file = Optional.empty();

        @Mixin
        private OutputOption print = new OutputOption();

        @Override
        public Integer call() throws ConfigurationException, IOException {
            Path folder = release.isPresent()
                    ? release.get()
                    : JobOptions.load(jobFile, Overrides.NONE).output().resolve("latest");
            if (!Files.isRegularFile(folder.resolve("datapackage.json"))) {
                throw print.wrong("there is no release in " + folder + "; run first, or name a release folder");
            }
            CorrectionTemplate template = CorrectionTemplate.of(folder);
            if (file.isEmpty()) {
                template.write(print.out());
                print.out().flush();
                return 0;
            }
            if (Files.exists(file.get())) {
                throw print.wrong(file.get() + " exists already; name a new file, so that no correction is lost");
            }
            try (Writer out =
                    Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                int lines = template.write(out);
                print.err().println(file.get() + ": " + lines + " proposed; name it in the job file as 'corrections:'");
            }
            return 0;
        }
    }
}
