package org.planouvert.layout.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.MediaType;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.read.pdf.PdfReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the engine reaches on the sets with known truth; the floors are what it reached when last measured, less 0.01. */
class TableScoreTest {

    @ParameterizedTest
    @CsvSource({"tables, 0.950, 61", "tables-contracts, 0.975, 309"})
    void theMeasuredSetsStayAboveTheirFloors(String set, double floor, int perfectFloor) throws Exception {
        Path folder = Path.of("../shared/data").resolve(set);
        assumeTrue(Files.isReadable(folder.resolve("truth.json")));
        JsonNode docs = JsonMapper.builder()
                .build()
                .readTree(folder.resolve("truth.json").toFile())
                .get("docs");
        double precision = 0;
        double recall = 0;
        int perfect = 0;
        for (JsonNode doc : docs) {
            Score score = best(doc, predictions(folder.resolve(doc.get("file").asString())));
            precision += score.precision() / docs.size();
            recall += score.recall() / docs.size();
            perfect += score.perfect();
        }
        assertThat(2 * precision * recall / (precision + recall)).isGreaterThanOrEqualTo(floor);
        assertThat(perfect).isGreaterThanOrEqualTo(perfectFloor);
    }

    private record Score(int right, int found, int truth, int perfect) {

        double precision() {
            return found == 0 ? 0 : right / (double) found;
        }

        double recall() {
            return truth == 0 ? 0 : right / (double) truth;
        }
    }

    /** The score against the reading of the document that suits best; pages are kept apart as keys. */
    private static Score best(JsonNode doc, Map<Integer, List<Adjacency>> found) {
        Score best = new Score(0, 0, 0, 0);
        for (JsonNode variant : doc.get("variants")) {
            Map<Integer, List<Adjacency>> truth = new HashMap<>();
            for (JsonNode table : variant) {
                truth.computeIfAbsent(table.get("page").asInt(), k -> new ArrayList<>())
                        .add(adjacency(table));
            }
            Score score = score(truth, found);
            if (best.truth() == 0 || score.right() > best.right()) {
                best = score;
            }
        }
        return best;
    }

    private static Score score(Map<Integer, List<Adjacency>> truth, Map<Integer, List<Adjacency>> found) {
        int right = 0;
        int all = 0;
        int perfect = 0;
        for (Map.Entry<Integer, List<Adjacency>> page : truth.entrySet()) {
            List<Adjacency> here = found.getOrDefault(page.getKey(), List.of());
            int[] home = Adjacency.pair(page.getValue(), here);
            for (int i = 0; i < home.length; i++) {
                Adjacency wanted = page.getValue().get(i);
                int shared = home[i] < 0 ? 0 : wanted.shared(here.get(home[i]));
                right += shared;
                all += wanted.size();
                perfect += shared > 0
                                && shared == wanted.size()
                                && shared == here.get(home[i]).size()
                        ? 1
                        : 0;
            }
        }
        int foundAll = found.values().stream()
                .flatMap(List::stream)
                .mapToInt(Adjacency::size)
                .sum();
        return new Score(right, foundAll, all, perfect);
    }

    private static Adjacency adjacency(JsonNode table) {
        List<Adjacency.Cell> cells = new ArrayList<>();
        for (JsonNode cell : table.get("cells")) {
            int r = cell.get("r").asInt();
            int c = cell.get("c").asInt();
            cells.add(new Adjacency.Cell(
                    r,
                    r + cell.get("rs").asInt() - 1,
                    c,
                    c + cell.get("cs").asInt() - 1,
                    cell.get("t").asString()));
        }
        return Adjacency.of(cells);
    }

    private static Map<Integer, List<Adjacency>> predictions(Path file) throws UnreadableDocumentException {
        Map<Integer, List<Adjacency>> byPage = new HashMap<>();
        new PdfReader().read(new SourceFile(file, "x.pdf", "0".repeat(64), 0, MediaType.PDF), page -> {
            for (PageTable table : TableFinder.find((GlyphPage) page, TableWords.NONE)) {
                List<Adjacency.Cell> cells = table.cells().stream()
                        .map(c -> new Adjacency.Cell(
                                c.row(),
                                c.row() + c.rowSpan() - 1,
                                c.column(),
                                c.column() + c.columnSpan() - 1,
                                c.text() + c.note()))
                        .toList();
                byPage.computeIfAbsent(table.page(), k -> new ArrayList<>()).add(Adjacency.of(cells));
            }
        });
        return byPage;
    }
}
