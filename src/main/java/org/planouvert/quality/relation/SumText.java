package org.planouvert.quality.relation;

import java.math.BigDecimal;
import org.planouvert.domain.Message;
import org.planouvert.domain.Region;
import org.planouvert.domain.TableCell;

/** Says a sum in words, with its members where they are few. */
final class SumText {

    /** More members than these are told by their number, the first and the last. */
    private static final int MOST_MEMBERS = 6;

    private final Grid grid;
    private final Instance instance;
    private final TableCell total;
    private final boolean down;

    SumText(Grid grid, Instance instance) {
        this.grid = grid;
        this.instance = instance;
        this.total = instance.axis().cell(instance.pattern().total(), instance.channel());
        this.down = instance.axis().down();
    }

    Message message() {
        return new Message(in(Tongue.FRENCH), in(Tongue.ENGLISH));
    }

    private String in(Tongue tongue) {
        Sum sum = instance.sum();
        String told = where(tongue) + tongue.colon() + members(tongue) + " = " + number(tongue, sum.sum());
        String label = tongue.quoted(label(instance.pattern().total()));
        String unit = total.unit().isEmpty() ? "" : " " + total.unit();
        String observed = number(tongue, sum.total()) + unit;
        if (instance.holds()) {
            return told + tongue.say(", et ", ", and ") + label + tongue.say(" porte ", " says ") + observed + ".";
        }
        return told + tongue.say(", mais ", ", but ") + label + tongue.say(" porte ", " says ") + observed
                + tongue.say(" (écart ", " (difference ") + number(tongue, sum.total() - sum.sum()) + "). "
                + advice(tongue);
    }

    /** The sum by its line and its total, such as {@code colonne « État », total « TOTAL CPER »}. */
    String name(Tongue tongue) {
        return line(tongue)
                + tongue.say(", total ", ", total ")
                + tongue.quoted(label(instance.pattern().total()));
    }

    private String where(Tongue tongue) {
        String place = total.region() instanceof Region.Cells cells
                ? tongue.say("Feuille ", "Sheet ") + total.page() + tongue.say(", cellule ", ", cell ") + cells.range()
                : "Page " + total.page();
        return place + tongue.say(", tableau ", ", table ") + (total.tableIndex() + 1) + ", " + line(tongue);
    }

    private String line(Tongue tongue) {
        return (down ? tongue.say("colonne ", "column ") : tongue.say("ligne ", "row "))
                + tongue.quoted(label(instance.axis().channelPath(instance.channel()), !down, instance.channel()));
    }

    private String advice(Tongue tongue) {
        return tongue.say(
                "Comparer cette " + (down ? "colonne" : "ligne")
                        + " avec le document ; si le document dit bien cela, le signaler à son auteur.",
                "Compare this " + (down ? "column" : "row")
                        + " with the document; if that is what it says, tell its author.");
    }

    private String members(Tongue tongue) {
        int count = instance.sum().addends();
        int first = -1;
        int last = -1;
        StringBuilder all = new StringBuilder();
        for (int line : instance.pattern().addends()) {
            if (instance.axis().has(line, instance.channel())) {
                first = first < 0 ? line : first;
                last = line;
                if (count <= MOST_MEMBERS) {
                    all.append(all.isEmpty() ? "" : " + ").append(member(tongue, line));
                }
            }
        }
        return count <= MOST_MEMBERS
                ? all.toString()
                : tongue.say("somme de ", "sum of ")
                        + count
                        + (down ? tongue.say(" lignes", " rows") : tongue.say(" colonnes", " columns"))
                        + tongue.say(", de ", ", ")
                        + member(tongue, first)
                        + tongue.say(" à ", " to ")
                        + member(tongue, last);
    }

    private String member(Tongue tongue, int line) {
        return tongue.quoted(label(line)) + " " + number(tongue, instance.axis().value(line, instance.channel()));
    }

    private String number(Tongue tongue, long count) {
        BigDecimal number = grid.decimal(count);
        return tongue.number(number);
    }

    private String label(int line) {
        return label(instance.axis().path(line), down, line);
    }

    /** A line without a heading is called by its place, counted from 1 among the lines with numbers. */
    static String label(String path, boolean row, int line) {
        return path.isEmpty() ? (row ? "L" : "C") + (line + 1) : Axis.leaf(path);
    }
}
