package org.planouvert.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planouvert.document.MediaType;
import org.planouvert.document.Sheet;
import org.planouvert.document.SourceFile;

class DelimitedTextTest {

    private final Path folder;

    DelimitedTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<List<String>> read(String text, Charset charset) throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(charset));
        List<Sheet> sheets = new ArrayList<>();
        SourceFile source = new SourceFile(file, "x/a.csv", "0".repeat(64), Files.size(file), MediaType.CSV);
        new WorkbookReader().read(source, page -> sheets.add((Sheet) page));
        assertThat(sheets.get(0).name()).isEqualTo("a");
        return sheets.get(0).rows().stream()
                .map(row -> row.cells().stream().map(Sheet.Cell::text).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ",", "|"})
    void theSeparatorIsFound(String separator) throws Exception {
        String text = "Opération|État|Région\nLigne A|12|\"3,5\"\r\nGare|\"dite \"\"du Nord\"\"\nà Lille\"|4\n"
                .replace("|", separator);

        assertThat(read(text, StandardCharsets.UTF_8))
                .containsExactly(
                        List.of("Opération", "État", "Région"),
                        List.of("Ligne A", "12", "3,5"),
                        List.of("Gare", "dite \"du Nord\" à Lille", "4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void theCharsetIsFound(String charset) throws Exception {
        assertThat(read("Opération;État\nÉcluse;1", Charset.forName(charset)).get(0))
                .containsExactly("Opération", "État");
    }

    @Test
    void codesKeepTheirZeros() throws Exception {
        assertThat(read("code;nom\n00123;a", StandardCharsets.UTF_8).get(1)).containsExactly("00123", "a");
    }
}
