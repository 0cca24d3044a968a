package org.planouvert.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Severity;

/** Properties of the relations of tables that are drawn by lot. */
class DrawnTablesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static Dossier judge(DrawnTable table) {
        return new RuleBook(Words.profile())
                .judge(table.draft(BigDecimal::toPlainString).dossier());
    }

    private static List<Finding> relations(Dossier dossier) {
        return dossier.findings().stream()
                .filter(f -> f.id().startsWith("rel-"))
                .toList();
    }

    private static List<Finding> failures(Dossier dossier) {
        return relations(dossier).stream()
                .filter(f -> f.status() == FindingStatus.FAIL)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rightSumsOnlyPassAndProveEveryNumber(long seed) {
        Dossier judged = judge(new DrawnTable(seed));
        assertThat(failures(judged)).isEmpty();
        assertThat(judged.amounts()).allSatisfy(a -> assertThat(a.verifiedBy()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneChangedDigitIsAnErrorAndItsNumberStaysUnproven(long seed) {
        DrawnTable table = new DrawnTable(seed);
        int[] changed = table.changeOneDigit();
        Dossier judged = judge(table);
        String amount = "amt-" + (changed[0] + 1) + "-" + (changed[1] + 1);
        String row = table.paths.get(changed[0]);
        String column = table.columns.get(changed[1] + 1);
        assertThat(failures(judged)).anySatisfy(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.message().fr())
                    .containsAnyOf(
                            "« " + row.substring(row.lastIndexOf('>') + 1).strip() + " »", "« " + column + " »");
        });
        assertThat(judged.amounts()).filteredOn(a -> a.id().equals(amount)).allSatisfy(a -> assertThat(a.verifiedBy())
                .isEmpty());
    }

    /** Four times the rows are four times the work; compared each with each, they would be sixteen times. */
    @Test
    void aTableOfTenThousandRowsIsProvenRowByRowAndCostsWhatItsRowsDo() {
        RuleBook book = new RuleBook(Words.profile());
        Dossier quarter = summedRows(2_500);
        Dossier whole = summedRows(10_000);
        assertThat(relations(book.judge(quarter))).hasSize(2_500);
        assertThat(relations(book.judge(whole))).hasSize(10_000);
        assertThat(cost(book, whole)).isLessThan(5 * cost(book, quarter));
    }

    private static Dossier summedRows(int rows) {
        TableDraft draft = TableDraft.in("€").columns("Opération");
        Random random = new Random(7);
        for (int row = 0; row < rows; row++) {
            String[] texts = new String[15];
            long total = 0;
            for (int column = 0; column < 14; column++) {
                int value = random.nextInt(1_000_000);
                total += value;
                texts[column] = Integer.toString(value);
            }
            texts[14] = Long.toString(total);
            draft.row("Opération " + row, texts);
        }
        return draft.dossier();
    }

    /** Bytes that judging asks for: unlike time, nearly the same on every machine and at every moment. */
    private static long cost(RuleBook book, Dossier dossier) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        book.judge(dossier);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
