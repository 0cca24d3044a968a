package org.planouvert.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planouvert.document.NumberStyle;
import org.planouvert.document.RelativeFormula;
import org.planouvert.document.SheetRows;

class FormulaCheckTest {

    /** A1 to C1 hold 1.5, 2 and a word; C2 a formula with the stored result 3.5. */
    private static FormulaCheck sheet(String formula) {
        SheetRows.Builder rows = new SheetRows.Builder();
        rows.row(0, false);
        rows.number(0, new BigDecimal("1.5"), NumberStyle.GENERAL, false);
        rows.number(1, new BigDecimal("2"), NumberStyle.GENERAL, false);
        rows.text(2, "Lille", false);
        rows.row(1, false);
        rows.number(2, new BigDecimal("3.5"), NumberStyle.GENERAL, false);
        rows.formula(RelativeFormula.parse(formula, 1, 2));
        return new FormulaCheck(rows.build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUM(A1:C1)",
                "A1+B1",
                "$A$1+B1",
                "sum(A1,B1)",
                "B1*2-A1/3",
                "(A1+B1)*1",
                "-(-A1-B1)",
                "A1+B1+Z99",
                "7/B1",
                "VLOOKUP(A1,B1:C1,2)",
                "Feuil2!A1+1",
                "A1+C1",
                "A1/Z99"
            })
    void aResultThatFollowsOrThatWeCannotComputeIsRight(String formula) {
        assertThat(sheet(formula).wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM(A1:A1)", "A1-B1", "A1+B1+1", "A1*B1", "SUM(A1:B1;10)"})
    void aResultThatDoesNotFollowIsNamed(String formula) {
        assertThat(sheet(formula).wrong()).containsExactly("C2");
    }
}
