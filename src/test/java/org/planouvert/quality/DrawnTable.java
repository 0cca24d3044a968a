package org.planouvert.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** A table drawn by lot, with volets, row totals, column totals and right sums. */
final class DrawnTable {

    final List<String> columns = new ArrayList<>();
    final List<String> paths = new ArrayList<>();
    final List<BigDecimal[]> numbers = new ArrayList<>();
    final String unit;
    final int scale;

    private final Random random;
    private final int funders;
    private final boolean totalsAbove;

    DrawnTable(long seed) {
        random = new Random(seed);
        funders = 2 + random.nextInt(5);
        totalsAbove = random.nextBoolean();
        boolean euros = random.nextBoolean();
        unit = euros ? "€" : "M€";
        scale = euros ? random.nextInt(2) * 2 : 3;
        columns.add("Opération");
        for (int f = 0; f < funders; f++) {
            columns.add("Financeur " + (char) ('A' + f));
        }
        columns.add("Total");
        int volets = 1 + random.nextInt(4);
        BigDecimal[] all = zeros();
        for (int v = 1; v <= volets; v++) {
            addInto(all, volet(v));
        }
        add("Total général", all);
    }

    private BigDecimal[] volet(int v) {
        String name = "Volet " + v;
        List<BigDecimal[]> rows = new ArrayList<>();
        BigDecimal[] sum = zeros();
        int count = 2 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            BigDecimal[] row = operation();
            rows.add(row);
            addInto(sum, row);
        }
        if (totalsAbove) {
            add(name, sum);
        }
        for (int i = 0; i < count; i++) {
            add(name + " > Opération " + v + "." + (i + 1), rows.get(i));
        }
        if (!totalsAbove) {
            add("Sous-total " + name, sum);
        }
        return sum;
    }

    private BigDecimal[] operation() {
        BigDecimal[] row = zeros();
        for (int f = 0; f < funders; f++) {
            long digits = 1 + random.nextInt(9_999_999);
            row[f] = random.nextInt(6) == 0 ? BigDecimal.ZERO.setScale(scale) : BigDecimal.valueOf(digits, scale);
            row[funders] = row[funders].add(row[f]);
        }
        return row;
    }

    private BigDecimal[] zeros() {
        BigDecimal[] row = new BigDecimal[funders + 1];
        java.util.Arrays.fill(row, BigDecimal.ZERO.setScale(scale));
        return row;
    }

    private static void addInto(BigDecimal[] sum, BigDecimal[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i].add(row[i]);
        }
    }

    private void add(String path, BigDecimal[] row) {
        paths.add(path);
        numbers.add(row.clone());
    }

    /** Replaces one digit of one number other than zero; says which as {@code row, column}, both 0-based. */
    int[] changeOneDigit() {
        while (true) {
            int row = random.nextInt(numbers.size());
            int column = random.nextInt(funders + 1);
            StringBuilder digits = new StringBuilder(numbers.get(row)[column].toPlainString());
            int at = random.nextInt(digits.length());
            if (numbers.get(row)[column].signum() != 0 && Character.isDigit(digits.charAt(at))) {
                int digit = digits.charAt(at) - '0';
                digits.setCharAt(at, (char) ('0' + (digit + 1 + random.nextInt(9)) % 10));
                numbers.get(row)[column] = new BigDecimal(digits.toString());
                return new int[] {row, column};
            }
        }
    }

    TableDraft draft(Function<BigDecimal, String> print) {
        TableDraft draft = TableDraft.in(unit).columns(columns.toArray(String[]::new));
        for (int row = 0; row < paths.size(); row++) {
            String[] texts = new String[funders + 1];
            for (int column = 0; column <= funders; column++) {
                BigDecimal number = numbers.get(row)[column];
                texts[column] = number.signum() == 0 ? "" : print.apply(number);
            }
            draft.row(paths.get(row), texts);
        }
        return draft;
    }
}
