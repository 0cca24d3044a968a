package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/**
 * A sum of money printed in one of the forms met in contracts.
 *
 * @param text a sentence round it
 * @param written the words of the amount
 * @param value in euros
 */
record PrintedAmount(String text, String written, BigDecimal value) {

    private static final List<String> SPACES = List.of("", " ", "\u00A0", "\u202F", "\n", " \n");
    private static final List<String> GROUPS = List.of(" ", "\u00A0", "\u202F", ".");
    private static final List<String> MILLIONS = List.of(
            "M€",
            "m€",
            "MEUR",
            "M d'€",
            "M d’€",
            "millions d’euros",
            "Millions d'euros",
            "M EUR",
            "M\u00A0€",
            "Meuros");
    private static final List<String> MILLIARDS =
            List.of("Md€", "Mds €", "Mlds€", "Mrd €", "G€", "milliards d'euros", "Mds d'euros", "MdEUR");
    private static final List<String> THOUSANDS = List.of("k€", "K€", "KEUR", "k euros", "milliers d'euros");
    private static final List<String> UNITS = List.of("€", "euros", "EUR", "Euros");
    private static final List<String> BEFORE = List.of(
            "",
            "pour l'Etat : ",
            "une enveloppe de ",
            "(",
            "En 2015, ",
            "Article 2 : ",
            "- ",
            "➢ FNADT : ",
            "voies 2x2, ");
    private static final List<String> AFTER = List.of("", ".", ",", ")", " en 2016", " ; ", " de l'Etat", " sur 7 ans");

    static PrintedAmount draw(Random random) {
        BigDecimal[] factors = {
            BigDecimal.ONE, BigDecimal.valueOf(1_000), BigDecimal.valueOf(1_000_000), BigDecimal.valueOf(1_000_000_000)
        };
        int scale = random.nextInt(factors.length);
        List<String> words = List.of(UNITS, THOUSANDS, MILLIONS, MILLIARDS).get(scale);
        int places = scale == 0 ? random.nextInt(2) * 2 : random.nextInt(4);
        BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(scale == 0 ? 2_000_000_00 : 2_000_000), places);
        // A lone group with a point reads as decimals before a unit of thousands or more, as in contracts.
        boolean pointGroups = scale == 0;
        String group = GROUPS.get(random.nextInt(pointGroups ? GROUPS.size() : GROUPS.size() - 1));
        String mark = group.equals(".") || random.nextBoolean() ? "," : ".";
        boolean grouped = random.nextInt(4) > 0 || group.equals(".");
        String digits = print(number, grouped ? group : "", mark);
        boolean loneGroup = scale == 0 && mark.equals(".") && places == 3;
        String unit = words.get(random.nextInt(words.size()));
        String written = digits + SPACES.get(random.nextInt(SPACES.size())) + unit;
        String text = BEFORE.get(random.nextInt(BEFORE.size())) + written + AFTER.get(random.nextInt(AFTER.size()));
        return loneGroup ? draw(random) : new PrintedAmount(text, written, number.multiply(factors[scale]));
    }

    private static String print(BigDecimal number, String group, String mark) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            boolean boundary = i > 0 && (whole.length() - i) % 3 == 0;
            out.append(boundary ? group : "").append(whole.charAt(i));
        }
        return point < 0 ? out.toString() : out + mark + plain.substring(point + 1);
    }
}
