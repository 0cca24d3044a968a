package org.planouvert.maquette;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.planouvert.document.CellName;
import org.planouvert.domain.CellState;
import org.planouvert.profile.Profile.RowRole;

/** Draws a maquette from a seed: family, order of columns, preamble, unit, merged cells, sections, totals, odd cells. */
public final class MaquetteGenerator {

    private static final List<String> UNITS = List.of("€", "k€", "M€");
    private static final List<String> SECTIONS =
            List.of("Volet mobilité", "Volet numérique", "Volet culture", "Volet emploi");
    private static final List<String> THINGS =
            List.of("Ligne", "Gare", "Campus", "Musée", "Fibre", "Port", "Écluse", "Laboratoire", "Quartier", "Digue");

    private static final List<String> PROGRAMMES = List.of(
            "203", "112", "150", "172", "175", "181", "135", "147", "103", "231", "113", "119", "131", "219", "334");

    private final Random random;
    private final Maquette maquette = new Maquette();
    private final Family family;
    private final String unit;
    private final List<String> money;
    private final int labels;
    private final boolean sectionRows;
    private int row;
    private int things;

    private MaquetteGenerator(long seed) {
        random = new Random(seed);
        family = Family.values()[(int) Math.floorMod(seed, (long) Family.values().length)];
        unit = UNITS.get(random.nextInt(UNITS.size()));
        money = columns();
        labels = family.labels().size();
        sectionRows = labels == 1 && family != Family.FINANCING_PLAN;
    }

    public static Maquette draw(long seed) {
        MaquetteGenerator generator = new MaquetteGenerator(seed);
        generator.all();
        return generator.maquette;
    }

    /** The headings of money in an order of the seed; groups stay together, totals stand first or last. */
    private List<String> columns() {
        List<String> columns = new ArrayList<>(family.money());
        boolean grouped = columns.stream().anyMatch(c -> c.contains("|"));
        boolean parts = columns.stream().anyMatch(c -> c.startsWith("dont"));
        if (!grouped && !parts && random.nextBoolean()) {
            Collections.shuffle(columns, random);
        }
        if (!family.total().isEmpty()) {
            columns.add(random.nextBoolean() ? 0 : columns.size(), family.total());
        }
        return columns;
    }

    private void all() {
        int place = random.nextInt(3);
        preamble(place);
        maquette.grid(row, labels, width());
        header(place);
        List<Integer> data = new ArrayList<>();
        List<Integer> subtotals = new ArrayList<>();
        boolean blocks = family != Family.FINANCING_PLAN;
        int sections = blocks ? 2 + random.nextInt(2) : 1;
        for (int section = 0; section < sections; section++) {
            List<Integer> block = section(SECTIONS.get(section), blocks);
            data.addAll(block);
            if (blocks && random.nextInt(3) > 0) {
                subtotals.add(row);
                sum("Sous-total " + SECTIONS.get(section), block, RowRole.SUBTOTAL);
            }
        }
        if (random.nextInt(4) > 0) {
            row += random.nextInt(5) == 0 ? 1 : 0;
            sum(random.nextBoolean() ? "TOTAL" : "Total général", data, RowRole.TOTAL);
        }
        if (random.nextInt(3) == 0) {
            row++;
            maquette.words(row, 0, "(1) Sous réserve de l'inscription des crédits en loi de finances.", false);
        }
    }

    /** {@code place} 0 states the unit above the table, 1 in the corner, 2 in each heading. */
    private void preamble(int place) {
        int lines = random.nextInt(3);
        if (lines > 0 || place == 0) {
            maquette.words(row, 0, family.title() + " 2015-2020", true);
            maquette.merge(row, row, 0, width() - 1);
            row++;
        }
        if (place == 0) {
            String words = List.of("en " + unit, "(montants en " + unit + ")", "Unité : " + unit)
                    .get(random.nextInt(3));
            maquette.words(row, random.nextBoolean() ? 0 : width() - 1, words, false);
            row++;
        }
        if (lines > 1) {
            row += random.nextInt(2);
        }
    }

    private int width() {
        return labels + money.size();
    }

    private void header(int place) {
        boolean two = money.stream().anyMatch(c -> c.contains("|"));
        boolean merged = random.nextBoolean();
        for (int i = 0; i < labels; i++) {
            String corner = place == 1 && i == 0 ? " (" + unit + ")" : "";
            heading(i, family.labels().get(i) + corner, two, merged);
        }
        String above = "";
        int start = 0;
        for (int i = 0; i < money.size(); i++) {
            int column = labels + i;
            String suffix = place == 2 ? " (" + unit + ")" : "";
            int bar = money.get(i).indexOf('|');
            if (bar < 0) {
                heading(column, money.get(i) + suffix, two, merged);
                above = "";
                continue;
            }
            String outer = money.get(i).substring(0, bar);
            if (outer.equals(above)) {
                if (merged && (i + 1 == money.size() || !money.get(i + 1).startsWith(outer + "|"))) {
                    maquette.merge(row, row, start, column);
                }
            } else {
                maquette.words(row, column, outer + suffix, true);
                start = column;
            }
            maquette.group(row, start, column);
            above = outer;
            maquette.words(row + 1, column, money.get(i).substring(bar + 1), true);
        }
        row += two ? 2 : 1;
    }

    private void heading(int column, String text, boolean two, boolean merged) {
        boolean down = two && !merged && column >= labels;
        maquette.words(down ? row + 1 : row, column, text, true);
        if (two && merged) {
            maquette.merge(row, row + 1, column, column);
        }
    }

    private List<Integer> section(String title, boolean titled) {
        int count = 2 + random.nextInt(4);
        boolean mergedDown = random.nextBoolean();
        if (sectionRows && titled) {
            maquette.words(row, 0, title, true);
            maquette.expectRole(row, Optional.of(RowRole.SECTION));
            row++;
        } else if (labels > 1) {
            maquette.words(row, 0, title, false);
            if (mergedDown) {
                maquette.merge(row, row + count - 1, 0, 0);
            }
        }
        List<Integer> block = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (labels > 1 && !mergedDown && i > 0) {
                maquette.words(row, 0, title, false);
            }
            line(i);
            block.add(row);
            row++;
        }
        return block;
    }

    private void line(int index) {
        String thing =
                switch (family) {
                    case FINANCING_PLAN ->
                        List.of("État", "Région", "FEDER", "MEL", "ADEME").get(index);
                    case BY_PROGRAMME -> "P" + PROGRAMMES.get(things++);
                    default -> THINGS.get(random.nextInt(THINGS.size())) + " n° " + ++things;
                };
        maquette.words(row, labels - 1, thing, false);
        maquette.name(row, thing);
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < money.size(); i++) {
            if (!money.get(i).equals(family.total())) {
                total = total.add(amount(labels + i, money.get(i).startsWith("dont")));
            }
        }
        int column = labels + money.indexOf(family.total());
        if (column >= labels) {
            store(row, column, total, "");
        }
        maquette.expectRole(row, Optional.empty());
    }

    /** Draws one amount, or a word that stands for none, and gives what it adds to its row. */
    private BigDecimal amount(int column, boolean part) {
        BigDecimal number = BigDecimal.valueOf(1_000 + random.nextInt(90_000_000), unit.equals("€") ? 2 : 3);
        int kind = random.nextInt(14);
        if (kind == 0) {
            expect(row, column, CellState.EMPTY, Optional.empty());
            return BigDecimal.ZERO;
        }
        if (kind == 1 || kind == 2) {
            String word = List.of("pm", "à définir", "NC", "s.o.", "-").get(random.nextInt(5));
            CellState state = word.equals("-")
                    ? CellState.EMPTY
                    : word.equals("s.o.") ? CellState.NOT_APPLICABLE : CellState.NOT_EVALUATED;
            maquette.words(row, column, word, false);
            expect(row, column, state, Optional.empty());
            return BigDecimal.ZERO;
        }
        if (kind == 3) {
            store(row, column, BigDecimal.ZERO, "");
            return BigDecimal.ZERO;
        }
        if (kind == 4) {
            maquette.words(row, column, french(number), false);
            expect(row, column, CellState.NUMBER, Optional.of(number));
        } else {
            store(row, column, number, "");
        }
        return part ? BigDecimal.ZERO : number;
    }

    static String french(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number)
                .replace(',', ' ')
                .replace('.', ',');
    }

    private void store(int at, int column, BigDecimal number, String formula) {
        maquette.number(at, column, number, formula);
        CellState state = number.signum() == 0 ? CellState.ZERO : CellState.NUMBER;
        expect(at, column, state, Optional.of(number));
    }

    private void expect(int at, int column, CellState state, Optional<BigDecimal> number) {
        maquette.expect(at, column, state, number, unit, money.get(column - labels));
    }

    private void sum(String label, List<Integer> rows, RowRole role) {
        maquette.words(row, 0, label, true);
        for (int i = 0; i < money.size(); i++) {
            int column = labels + i;
            BigDecimal sum = BigDecimal.ZERO;
            List<String> names = new ArrayList<>();
            for (int from : rows) {
                Maquette.Amount amount = maquette.amounts().get(CellName.of(from, column));
                sum = sum.add(amount == null ? BigDecimal.ZERO : amount.number().orElse(BigDecimal.ZERO));
                names.add(CellName.of(from, column));
            }
            store(row, column, sum, "SUM(" + String.join(",", names) + ")");
        }
        maquette.expectRole(row, Optional.of(role));
        row++;
    }
}
