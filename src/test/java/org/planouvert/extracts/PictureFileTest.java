package org.planouvert.extracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {

    private final Path file;

    PictureFileTest(@TempDir Path folder) {
        file = folder.resolve("pictures");
    }

    @Test
    void picturesAreReadAsTheyWereWritten() throws IOException {
        write();
        assertThat(read()).containsExactly("3 595.0 842.0 [1, 2]", "12 842.0 595.0 []");
    }

    @Test
    void aFileThatWasCutOffIsNotReadAsAWholeOne() throws IOException {
        write();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(this::read).isInstanceOf(IOException.class);
    }

    private void write() throws IOException {
        try (PictureFile out = PictureFile.create(file)) {
            out.take(3, 595, 842, new byte[] {1, 2});
            out.take(12, 842, 595, new byte[0]);
        }
    }

    private List<String> read() throws IOException {
        List<String> read = new ArrayList<>();
        PictureFile.read(
                file,
                (page, width, height, png) -> read.add(page + " " + width + " " + height + " " + Arrays.toString(png)));
        return read;
    }
}
