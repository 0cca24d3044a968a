package org.planouvert.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.planouvert.profile.ConfigurationException;
import org.planouvert.profile.Job;
import org.planouvert.profile.JobFile;
import org.planouvert.profile.Overrides;
import org.planouvert.profile.Passwords;

/** Loads the job a command is about. */
final class JobOptions {

    /** Set by the launcher: the folder it stands in. */
    private static final String HOME = System.getProperty("planouvert.home", "");

    private JobOptions() {}

    /** The named job, or the default one, with what the command line says instead. */
    static Job load(Optional<Path> file, Overrides overrides) throws ConfigurationException {
        return JobFile.load(file.orElseGet(JobOptions::defaultJob), overrides);
    }

    /** The job that is run when none is named: of the folder one is in, else the one that comes with the program. */
    private static Path defaultJob() {
        Path here = Path.of("jobs", "cper.yaml");
        return HOME.isEmpty() || Files.exists(here) ? here : Path.of(HOME).resolve(here);
    }

    /** Only what commands that read a single document can say. */
    static Overrides with(Passwords passwords, Path anyFolder) {
        return new Overrides(
                Optional.of(anyFolder),
                Optional.of(anyFolder),
                OptionalInt.empty(),
                Optional.<LocalDate>empty(),
                passwords);
    }
}
