package org.planouvert.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planouvert.profile.ConfigurationException;
import org.planouvert.profile.ConfigurationException.Problem;
import org.planouvert.profile.Passwords;
import picocli.CommandLine.Option;

/** Passwords come from a file, never from the command line, which every user of the machine can read. */
final class PasswordOption {

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Passwords to try on protected documents, one on each line.")
    private Optional<Path> file = Optional.empty();

    Passwords load() throws ConfigurationException {
        if (file.isEmpty()) {
            return Passwords.NONE;
        }
        try {
            return Passwords.load(file.get());
        } catch (IOException e) {
            throw new ConfigurationException(List.of(new Problem(
                    file.get(), 0, "cannot be read as a password file", "name a UTF-8 text file you may read")));
        }
    }
}
