package org.planouvert.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.MediaType;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.SourceFile;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;
import org.planouvert.layout.LayoutBuilder;
import org.planouvert.layout.Table;
import org.planouvert.layout.TextBlock;
import org.planouvert.parse.RawTable;
import org.planouvert.parse.table.TableReader;
import org.planouvert.parse.table.TableReading;
import org.planouvert.profile.TestProfile;

/** What published workbooks give, as counts and sums; their golden files lie under {@code truth/excel}. */
class RealWorkbooksTest {

    private static final Path GOLDEN = Path.of("src/test/resources/truth/excel");

    static Stream<Path> goldens() throws Exception {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void aPublishedWorkbookGivesItsRowsAndColumns(Path golden) throws Exception {
        String name = golden.getFileName().toString().replace(".txt", "");
        Path file = Stream.of("real/excel", ".")
                .map(folder -> Path.of("../shared/data").resolve(folder).resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("absent"));
        assumeThat(file).exists();

        String summary = summary(file);

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, summary, StandardCharsets.UTF_8);
        }
        assertThat(summary).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        assertThat(Boolean.getBoolean("golden.write"))
                .as("goldens were rewritten: look at them, then run again without golden.write")
                .isFalse();
    }

    private static String summary(Path file) throws Exception {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(MediaType.HEAD_BYTES);
        }
        String name = file.getFileName().toString();
        SourceFile source = new SourceFile(file, name, "0".repeat(64), Files.size(file), MediaType.of(head, name));
        LayoutBuilder builder = new LayoutBuilder();
        DocumentInfo info = new WorkbookReader().read(source, builder);
        Layout layout = builder.finish(info);
        StringBuilder out = new StringBuilder();
        info.notes().stream().map(RealWorkbooksTest::line).forEach(out::append);
        layout.pages().forEach(p -> out.append("sheet ")
                .append(p.number())
                .append(" cells ")
                .append(p.glyphs())
                .append('\n'));
        TableReader reader = new TableReader(TestProfile.cper());
        for (Block block : layout.blocks()) {
            if (block instanceof Table table) {
                out.append(line(reader.read(table, -1, 0)));
            } else if (block instanceof TextBlock text) {
                out.append("text ")
                        .append(text.shape())
                        .append(' ')
                        .append(text.place().region().text())
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String line(ReadingNote note) {
        return "note " + note.code() + " sheet " + note.page() + "\n";
    }

    private static String line(TableReading reading) {
        RawTable read = reading.table();
        Table table = read.table();
        BigDecimal sum = read.figures().stream()
                .flatMap(f -> f.cell().number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String roles = read.rows().stream()
                .filter(row -> row.role().isPresent())
                .collect(Collectors.groupingBy(row -> row.role().get(), java.util.TreeMap::new, Collectors.counting()))
                .toString();
        String columns = read.columns().stream()
                .map(c -> c.money()
                        ? "money"
                        : c.role()
                                .map(r -> r.name().toLowerCase(java.util.Locale.ROOT))
                                .orElse("-"))
                .collect(Collectors.joining(" "));
        long filled = table.cells().stream().filter(c -> !c.isEmpty()).count();
        return "table " + table.parts().get(0).region().text() + " header " + table.headerRows() + " filled " + filled
                + " rows " + roles + "\n  columns " + columns + "\n  figures "
                + read.figures().size() + " sum "
                + sum.stripTrailingZeros().toPlainString() + " operations "
                + reading.operations().size() + "\n";
    }
}
