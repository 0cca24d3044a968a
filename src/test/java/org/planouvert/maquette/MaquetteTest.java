package org.planouvert.maquette;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.MediaType;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.CellState;
import org.planouvert.layout.LayoutBuilder;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawTable;
import org.planouvert.parse.table.TableReader;
import org.planouvert.parse.table.TableReading;
import org.planouvert.profile.Profile.RowRole;
import org.planouvert.profile.TestProfile;
import org.planouvert.read.sheet.WorkbookReader;

class MaquetteTest {

    private static final List<String> SUFFIXES = List.of("xlsx", "xls", "ods");
    private static final TableReader READER = new TableReader(TestProfile.cper());

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAmountOfADrawnMaquetteIsRight(long seed, @TempDir Path folder) throws Exception {
        Maquette maquette = MaquetteGenerator.draw(seed);
        String suffix = SUFFIXES.get((int) (seed % SUFFIXES.size()));
        List<TableReading> readings = read(MaquetteWriter.write(maquette, folder, suffix), suffix);

        assertThat(readings).as("tables").hasSize(1);
        RawTable table = readings.get(0).table();
        assertThat(amounts(table)).as("amounts of seed %d", seed).isEqualTo(expected(maquette));
        assertThat(roles(table)).as("rows of seed %d", seed).isEqualTo(maquette.roles());
    }

    private static List<TableReading> read(Path file, String suffix) throws Exception {
        MediaType type =
                switch (suffix) {
                    case "xls" -> MediaType.XLS;
                    case "ods" -> MediaType.ODS;
                    default -> MediaType.XLSX;
                };
        LayoutBuilder layout = new LayoutBuilder();
        SourceFile source = new SourceFile(file, "maquette", "0".repeat(64), Files.size(file), type);
        DocumentInfo info = new WorkbookReader().read(source, layout);
        assertThat(info.notes()).isEmpty();
        List<TableReading> readings = new ArrayList<>();
        layout.finish(info).blocks().forEach(block -> {
            if (block instanceof Table table) {
                readings.add(READER.read(table, -1, 0));
            }
        });
        return readings;
    }

    /** Amounts as text, so that 1.50 and 1.5 are one. */
    private static Map<String, String> expected(Maquette maquette) {
        Map<String, String> amounts = new TreeMap<>();
        maquette.amounts()
                .forEach((name, a) -> amounts.put(name, text(a.state(), a.number(), a.unit()) + " " + a.heading()));
        return amounts;
    }

    private static Map<String, String> amounts(RawTable table) {
        Map<String, String> amounts = new TreeMap<>();
        for (RawTable.Figure figure : table.figures()) {
            String heading = String.join(
                            " > ", table.columns().get(figure.cell().column()).path())
                    .replaceAll(" \\([mMk]?€\\)", "");
            amounts.put(
                    figure.cell().region().text(),
                    text(figure.state(), figure.cell().number(), figure.unit()) + " " + heading);
        }
        return amounts;
    }

    private static String text(CellState state, Optional<BigDecimal> number, String unit) {
        String digits = number.map(
                        n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString())
                .orElse("");
        return state + " " + digits + " " + unit;
    }

    private static Map<Integer, Optional<RowRole>> roles(RawTable table) {
        Map<Integer, Optional<RowRole>> roles = new TreeMap<>();
        for (Table.Cell cell : table.table().cells()) {
            if (cell.row() >= table.table().headerRows()) {
                String range = cell.region().text().replaceAll(":.*", "");
                roles.put(
                        Integer.parseInt(range.replaceAll("[A-Z]", "")) - 1,
                        table.rows().get(cell.row()).role());
            }
        }
        return roles;
    }
}
