package org.planouvert.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.planouvert.profile.Job;
import org.planouvert.profile.JobFile;
import org.planouvert.profile.Ocr;
import org.planouvert.profile.Overrides;
import org.planouvert.profile.Passwords;

class FramesTest {

    @Test
    void aWorkerGetsTheProfilesAsTheParentHasThemInTheirOrder() throws Exception {
        Overrides overrides = new Overrides(
                Optional.of(Path.of(".")),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                new Passwords(List.of("secret")));
        Job job = JobFile.load(Path.of("jobs/cper.yaml"), overrides);
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        Frames.write(new DataOutputStream(pipe), Frames.Setup.of(job));
        Job there = Frames.read(new DataInputStream(new ByteArrayInputStream(pipe.toByteArray())), Frames.Setup.class)
                .job();
        // Printed, because maps that differ in order alone are equal; compared as a truth, because profiles fill a
        // screen.
        assertThat(there.profiles().toString().equals(job.profiles().toString()))
                .isTrue();
        assertThat(there.passwords().words()).containsExactly("secret");
    }

    @Test
    void passwordsDoNotPrint() {
        assertThat(new Passwords(List.of("secret")).toString()).doesNotContain("secret");
        assertThat(Frames.Setup.of(new Job(
                                "j",
                                Path.of(""),
                                Path.of(""),
                                Path.of(""),
                                1,
                                List.of(),
                                List.of(),
                                Job.Dialect.STANDARD,
                                "",
                                1,
                                Optional.empty(),
                                new Passwords(List.of("secret")),
                                Job.Report.USUAL,
                                List.of(),
                                Ocr.USUAL))
                        .toString())
                .doesNotContain("secret");
    }
}
