package org.planouvert.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawTable;
import org.planouvert.parse.table.TableComparison.Difference;
import org.planouvert.parse.table.TableComparison.Kind;
import org.planouvert.profile.TestProfile;

class TableComparisonTest {

    private final TableReader reader = new TableReader(TestProfile.cper());

    private RawTable read(Table table) {
        return reader.read(table, -1, 0).table();
    }

    @Test
    void twoVersionsAreComparedByNamesAndNotByPlaces() {
        RawTable first = read(DrawnTable.in("en k€")
                .rows(1, "Opération | État | Région", "Ligne A | 1 500 | 200", "Gare | 300 | pm", "Port | 7 | 8"));
        RawTable second = read(DrawnTable.in("en M€")
                .rows(1, "Opération | Région | État", "Gare | 0,1 | 0,3", "Ligne A | 0,2 | 1,6", "Musée | 1 | 2"));

        List<Difference> differences = new TableComparison(TestProfile.cper()).compare(List.of(first), List.of(second));

        assertThat(differences)
                .extracting(d -> d.kind() + " " + String.join(">", d.row()) + " " + String.join(">", d.column()))
                .containsExactly(
                        "CHANGED Ligne A État",
                        "SAME Ligne A Région",
                        "SAME Gare État",
                        "CHANGED Gare Région",
                        "GONE Port État",
                        "GONE Port Région",
                        "ADDED Musée Région",
                        "ADDED Musée État");
        assertThat(differences).filteredOn(d -> d.kind() == Kind.ADDED).allMatch(d -> d.before()
                .isEmpty());
    }

    @Test
    void theMissingUnitIsProposedWhenOneScaleFits() {
        RawTable table = read(DrawnTable.of(1, "Opération | État", "A | 1 500", "B | 2 250", "Total | 3 750"));

        assertThat(ScaleProposal.of(table, List.of(new BigDecimal("3750000")))).contains("k€");
        assertThat(ScaleProposal.of(table, List.of(new BigDecimal("3750000000"))))
                .contains("M€");
        assertThat(ScaleProposal.of(table, List.of(new BigDecimal("4000000")))).isEmpty();
        assertThat(ScaleProposal.of(table, List.of(new BigDecimal("3750"), new BigDecimal("3750000"))))
                .isEmpty();
        assertThat(table.figures()).extracting(RawTable.Figure::unit).containsOnly("");
    }
}
