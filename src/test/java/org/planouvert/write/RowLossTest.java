package org.planouvert.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.profile.Job;

class RowLossTest {

    @Test
    void theTableThatLostTheLargestShareDecides() {
        assertThat(RowLoss.of(Map.of(
                        "amounts", new ChangeCount(100, 0, 3, 50),
                        "operations", new ChangeCount(10, 1, 2, 0),
                        "findings", new ChangeCount(10, 0, 10, 0))))
                .isEqualByComparingTo("0.1");
    }

    @Test
    void rowsThatCameMakeUpForRowsThatWent() {
        assertThat(RowLoss.of(Map.of("amounts", new ChangeCount(100, 30, 20, 0))))
                .isZero();
        assertThat(RowLoss.of(Map.of("amounts", new ChangeCount(0, 0, 0, 0)))).isZero();
        assertThat(RowLoss.of(Map.of())).isZero();
    }

    @Test
    void aLossJustAboveALimitIsAboveIt() {
        assertThat(RowLoss.of(Map.of("amounts", new ChangeCount(100_000, 0, 5_001, 0))))
                .isEqualByComparingTo("0.0501");
    }

    @Test
    void aReleaseThatWasMadeSaysTheSame(@TempDir Path temp) throws IOException {
        ReleaseFolders.write(temp.resolve("old"), SampleDossiers.release());
        ReleaseSummary made = ReleaseFolders.write(
                temp.resolve("new"),
                List.of(SampleDossiers.nord()),
                Job.Dialect.STANDARD,
                Optional.of(temp.resolve("old")));
        assertThat(RowLoss.of(made.changes())).isPositive();
        assertThat(RowLoss.in(temp.resolve("new"), made.figures().rows()))
                .isEqualByComparingTo(RowLoss.of(made.changes()));
    }
}
