package org.planouvert.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawRecordsTest {

    private static final String[] CELLS = {"", "12.5", "é € \uD83D\uDE00", "\"a\"\"b\"", "\"two\nlines\"", "\"\r\n,\""};

    private Path folder;

    @BeforeEach
    void anEmptyFolder(@TempDir Path temporary) {
        folder = temporary;
    }

    @Test
    void aLineEndInsideQuotationMarksEndsNoRecord() throws IOException {
        assertThat(records("a,b\n1,\"x\n\"\"y\"\"\n\"\r\n2,\n"))
                .containsExactly("a,b\n", "1,\"x\n\"\"y\"\"\n\"\r\n", "2,\n");
    }

    @Test
    void theLastRecordNeedsNoLineEnd() throws IOException {
        assertThat(records("a\n1")).containsExactly("a\n", "1");
    }

    @Test
    void anEmptyFileHasNoRecords() throws IOException {
        assertThat(records("")).isEmpty();
    }

    @Test
    void aRecordMayBeLongerThanAllThatIsReadAtOnce() throws IOException {
        String wide = "\"" + "x\n".repeat(200_000) + "\"\n";
        assertThat(records("a\n" + wide + wide + "1\n")).containsExactly("a\n", wide, wide, "1\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void someRecordsAreReadAsTheyAreAmongAll(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(seed % 2 == 0 ? "\uFEFFa,b\n" : "a,b\n");
        BitSet wanted = new BitSet();
        for (int record = 0; record < 5_000; record++) {
            text.append(cell(random)).append(',').append(cell(random)).append('\n');
            wanted.set(record, random.nextInt(3) == 0);
        }
        Path file = Files.writeString(folder.resolve("f.csv"), text);
        List<List<String>> all = rows(CsvTableReader.open(file, ','));
        List<List<String>> some = rows(CsvTableReader.open(file, ',', wanted));
        assertThat(all).hasSize(5_001);
        assertThat(some.get(0)).isEqualTo(all.get(0));
        assertThat(some.subList(1, some.size()))
                .isEqualTo(wanted.stream().mapToObj(i -> all.get(i + 1)).toList());
    }

    private static String cell(Random random) {
        return random.nextInt(4) == 0 ? CELLS[random.nextInt(CELLS.length)] : "x" + random.nextInt();
    }

    private static List<List<String>> rows(CsvTableReader reader) throws IOException {
        try (reader) {
            List<List<String>> rows = new ArrayList<>(List.of(reader.header()));
            for (Optional<List<String>> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    private List<String> records(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), text);
        List<String> found = new ArrayList<>();
        try (RawRecords records = RawRecords.open(file)) {
            while (records.next()) {
                found.add(new String(records.bytes(), records.start(), records.length(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
