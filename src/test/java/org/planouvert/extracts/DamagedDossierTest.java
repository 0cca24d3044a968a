package org.planouvert.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.domain.Dossier;

/** Whatever happened to a file, it gives a dossier or is named as damaged; nothing else ends a run. */
class DamagedDossierTest {

    private final Path file;

    DamagedDossierTest(@TempDir Path folder) {
        file = folder.resolve("d");
    }

    @Test
    void anyBitThatFlippedGivesADossierOrAFailureThatNamesTheFile() throws IOException {
        DossierFile.write(file, SampleDossier.dossier());
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            refused += isRefused(damaged) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    @Test
    void anyByteThatChangedGivesADossierOrAFailureThatNamesTheFile() throws IOException {
        DossierFile.write(file, SampleDossier.dossier());
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = whole.clone();
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            isRefused(damaged);
        }
    }

    @Test
    void aFileOfZerosOrThatEndsInZerosIsRefused() throws IOException {
        DossierFile.write(file, SampleDossier.dossier());
        byte[] whole = Files.readAllBytes(file);
        for (int from = 0; from < whole.length; from++) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, from, damaged.length, (byte) 0);
            assertThat(isRefused(damaged)).isTrue();
        }
    }

    private boolean isRefused(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            Dossier dossier = DossierFile.read(file);
            DossierFile.readFurther(file, part -> assertThat(part).isNotNull());
            assertThat(dossier).isNotNull();
            return false;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining(file.toString());
            return true;
        }
    }
}
