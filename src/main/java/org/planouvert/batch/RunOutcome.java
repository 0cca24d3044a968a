package org.planouvert.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planouvert.profile.Job;

/**
 * How a run ended.
 *
 * @param ending the manner
 * @param summary what the release holds; empty when none was made
 * @param release where it lies; empty when none was made
 * @param failedGates the gates it does not pass
 */
public record RunOutcome(Ending ending, Optional<Summary> summary, Optional<Path> release, List<Job.Gate> failedGates) {

    public RunOutcome {
        failedGates = List.copyOf(failedGates);
    }

    /** The ways a run can end without failing, each with the exit code that says so. */
    public enum Ending {
        /** All documents were read or left out for good reason, all gates passed. */
        WELL(0),
        /** A release was made; some document was quarantined. */
        WITH_QUARANTINE(3),
        /** A release was made that does not pass its gates and is not the latest. */
        GATE_FAILED(4),
        /** The user stopped it; the next run continues. */
        STOPPED(130);

        private final int exitCode;

        Ending(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    static RunOutcome stopped() {
        return new RunOutcome(Ending.STOPPED, Optional.empty(), Optional.empty(), List.of());
    }
}
