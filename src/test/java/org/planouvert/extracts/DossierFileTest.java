package org.planouvert.extracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planouvert.extracts.SampleDossier.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.domain.Dossier;

class DossierFileTest {

    @Test
    void whatIsReadIsWhatWasWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("d");
        DossierFile.write(file, dossier());
        assertThat(DossierFile.read(file)).isEqualTo(dossier());
        assertThat(DossierFile.readSummary(file))
                .isEqualTo(
                        new DossierFile.Summary(dossier().documents(), dossier().contract(), false));
    }

    @Test
    void theSameDossierGivesTheSameBytes(@TempDir Path folder) throws IOException {
        DossierFile.write(folder.resolve("a"), dossier());
        DossierFile.write(folder.resolve("b"), dossier());
        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
    }

    @Test
    void aFileThatIsCutAnywhereIsNotTakenForWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("d");
        DossierFile.write(file, dossier());
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 0; cut < whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertThatThrownBy(() -> DossierFile.read(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    @Test
    void givenADossierInPartsItsFurtherPartsComeOneByOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("d");
        writeInParts(file);
        List<Dossier> further = new ArrayList<>();
        DossierFile.readFurther(file, further::add);
        assertThat(DossierFile.read(file)).isEqualTo(dossier());
        assertThat(further)
                .extracting(Dossier::cells)
                .containsExactly(dossier().cells(), dossier().cells());
    }

    @Test
    void givenADossierInPartsThatIsCutThenItsEndIsMissed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("d");
        writeInParts(file);
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 0; cut < whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertThatThrownBy(() -> DossierFile.readFurther(file, part -> {})).isInstanceOf(IOException.class);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void givenAFullDiskThenItIsAFailureOfTheDisk() {
        Dossier one = dossier();
        Dossier large = new Dossier(
                one.contract(),
                one.documents(),
                one.parties(),
                one.sections(),
                one.operations(),
                one.amounts(),
                Collections.nCopies(1_000, one.cells().get(0)),
                one.findings());
        assertThatThrownBy(() -> DossierFile.write(Path.of("/dev/full"), large)).isInstanceOf(IOException.class);
    }

    private static void writeInParts(Path file) throws IOException {
        try (DossierWriter out = new DossierWriter(file)) {
            out.first(dossier(), true);
            out.further(dossier());
            out.further(dossier());
        }
    }
}
