package org.planouvert.batch;

import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** The parameters of a run: its own name is what identifies it, so that no crash can leave a name that is taken. */
final class RunParameters {

    private static final String RUN = "run";
    private static final String BASIS = "basis";

    private RunParameters() {}

    /**
     * The parameters of a new run.
     *
     * @param basis a hash of all but the input folder that decides what comes out
     */
    static JobParameters of(String run, String basis) {
        return new JobParametersBuilder()
                .addString(RUN, run, true)
                .addString(BASIS, basis, false)
                .toJobParameters();
    }

    static String run(JobExecution execution) {
        return Optional.ofNullable(execution.getJobParameters().getString(RUN)).orElse("");
    }

    static String basis(JobExecution execution) {
        return Optional.ofNullable(execution.getJobParameters().getString(BASIS))
                .orElse("");
    }
}
