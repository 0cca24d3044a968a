package org.planouvert.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Dossier;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.pipeline.PageWork;
import org.planouvert.pipeline.Recognising;
import org.planouvert.profile.Job;
import org.planouvert.profile.JobFile;

/** A page of the annex as a bad scan, against the same page as text; {@link ScanQuality} measures all of them. */
class ScanQualityTest {

    private static final Path CONTRACT = Path.of("../shared/data/contract-npdc-2015-2020.pdf");

    private static final int PAGE = 63;

    @Test
    void numbersOfABadScanAreExactAndNoneIsWrongInSilence(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isRegularFile(CONTRACT), "needs ../shared/data");
        Job job = JobFile.load(Path.of("jobs/cper.yaml"));
        assumeTrue(new Recognising(job.ocr()).isReady(), "Tesseract with French is not installed here");
        DocumentPipeline pipeline = new DocumentPipeline(job);
        Dossier text = pipeline.extract(SourceFile.of(CONTRACT));
        ScanQuality.Scanner degraded = new ScanQuality.Scanner("degraded", 200, 1, 12, 0.4);
        Path scan = ScanQuality.scan(CONTRACT, PAGE, PAGE, degraded, folder);

        ScanScore score = ScanScore.of(text, pipeline.extract(SourceFile.of(scan), PageWork.QUIET), PAGE);

        assertThat(score.numbers()).isGreaterThan(100);
        assertThat(score.share()).as("%s", score.misses()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.silent()).isEmpty();
    }
}
