package org.planouvert.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionTemplateTest {

    private final Path release;

    CorrectionTemplateTest(@TempDir Path temp) {
        release = temp.resolve("release");
    }

    @Test
    void everyAmountInDoubtHasALineThatIsAComment() throws IOException {
        ReleaseFolders.write(release, SampleDossiers.release());
        List<String> lines = template();
        assertThat(lines.get(0)).isEqualTo("id,field,old,new,reason,source");
        assertThat(lines.subList(1, lines.size())).hasSizeGreaterThan(1).allMatch(line -> line.startsWith("# "));
        assertThat(lines).anyMatch(line -> line.matches("# a-[^,]+,value_eur,[0-9]+[.]00,.*p[.] [0-9]+\"?"));
    }

    @Test
    void aReleaseWithoutDoubtsHasAHeaderAndNoProposal() throws IOException {
        ReleaseFolders.write(release, List.of());
        assertThat(template()).hasSize(2);
    }

    private List<String> template() throws IOException {
        StringBuilder out = new StringBuilder();
        CorrectionTemplate.of(release).write(out);
        return out.toString().lines().toList();
    }
}
