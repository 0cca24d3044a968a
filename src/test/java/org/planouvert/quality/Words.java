package org.planouvert.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.SectionKind;
import org.planouvert.profile.Profile;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.RowRole;

/** A profile with the few words that the rules need. */
public final class Words {

    private Words() {}

    public static Profile profile() {
        return profile(
                Map.of(
                        RowRole.TOTAL, List.of("total", "total général"),
                        RowRole.SUBTOTAL, List.of("sous-total", "s/total"),
                        RowRole.PART, List.of("dont")),
                Map.of(
                        ColumnRole.TOTAL, List.of("total"),
                        ColumnRole.PART, List.of("dont"),
                        ColumnRole.DIFFERENCE, List.of("écart"),
                        ColumnRole.SHARE, List.of("%", "part"),
                        ColumnRole.NOT_MONEY, List.of("nombre")));
    }

    /** A profile that knows no word of tables: arithmetic is alone. */
    public static Profile wordless() {
        return profile(Map.of(), Map.of());
    }

    private static Profile profile(Map<RowRole, List<String>> rows, Map<ColumnRole, List<String>> columns) {
        return new Profile(
                "test",
                "CPER",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(new Profile.HeadingWord(SectionKind.VOLET, List.of("volet"))),
                List.of("projets", "opérations"),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(
                        new Profile.Unit(BigDecimal.ONE, "EUR", List.of("€", "euros")),
                        new Profile.Unit(new BigDecimal(1000), "EUR", List.of("k€")),
                        new Profile.Unit(new BigDecimal(1_000_000), "EUR", List.of("M€"))),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                columns,
                rows,
                Map.of(),
                List.of("maquette financière"),
                List.of());
    }
}
