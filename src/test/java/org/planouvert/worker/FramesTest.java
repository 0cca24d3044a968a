package org.planouvert.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.planouvert.packed.DrawnValues;
import org.planouvert.packed.Packing;
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
        Frames.write(new DataOutputStream(pipe), Frames.SETUP, Frames.Setup.of(job));
        Job there = Frames.read(new DataInputStream(new ByteArrayInputStream(pipe.toByteArray())), Frames.SETUP)
                .job();
        // Printed, because maps that differ in order alone are equal; compared as a truth, because profiles fill a
        // screen.
        assertThat(there.profiles().toString().equals(job.profiles().toString()))
                .isTrue();
        assertThat(there.passwords().words()).containsExactly("secret");
    }

    @Test
    void anyMessageIsReadAsItWasWritten() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            DrawnValues values = new DrawnValues(seed);
            check(Frames.SETUP, values.of(Frames.Setup.class));
            check(Frames.REQUEST, values.of(Frames.Request.class));
            check(Frames.ANSWER, values.of(Frames.Answer.class));
        }
    }

    private static <T> void check(Packing<T> as, T message) throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        Frames.write(new DataOutputStream(pipe), as, message);
        T there = Frames.read(new DataInputStream(new ByteArrayInputStream(pipe.toByteArray())), as);
        assertThat(there.equals(message)).isTrue();
        // Maps that differ in order alone are equal.
        assertThat(there.toString().equals(message.toString())).isTrue();
    }

    @Test
    void bytesThatAreNoMessageAreRefused() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            ByteArrayOutputStream pipe = new ByteArrayOutputStream();
            Frames.write(new DataOutputStream(pipe), Frames.SETUP, new DrawnValues(round % 20).of(Frames.Setup.class));
            byte[] damaged = pipe.toByteArray();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            try {
                assertThat(Frames.read(new DataInputStream(new ByteArrayInputStream(damaged)), Frames.SETUP))
                        .isNotNull();
            } catch (IOException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
        }
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
