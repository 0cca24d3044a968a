package org.planouvert.normalize;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.normalize.money.Refusal;
import org.planouvert.normalize.money.WrittenAmount;
import org.planouvert.normalize.nature.Judgement;
import org.planouvert.normalize.payer.Payment;
import org.planouvert.parse.RawTable;
import org.planouvert.parse.Statement;

/**
 * Why each amount of a document was read as it was, and why its other numbers are no amounts. Kept only where someone
 * asks: a maquette has too many cells to explain them all.
 */
public final class Reasons {

    /**
     * Why one amount or number was read as it was.
     *
     * @param amountId the amount's id, local to the document; empty for a number that is none
     * @param page 1-based
     * @param figure the words of the number
     * @param quote the words around it
     * @param lines one reason each: rule and words
     */
    public record Reason(String amountId, int page, String figure, String quote, List<String> lines) {

        public Reason {
            lines = List.copyOf(lines);
        }
    }

    private final List<Reason> amounts = new ArrayList<>();
    private final List<Reason> refused = new ArrayList<>();

    /** The amounts, in reading order. */
    public List<Reason> amounts() {
        return List.copyOf(amounts);
    }

    /** The numbers that are no amounts, in reading order. */
    public List<Reason> refused() {
        return List.copyOf(refused);
    }

    void prose(String id, int page, String text, WrittenAmount written, Judgement judgement, Payment payment) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "amount", "a number with " + (written.isWithoutCurrency() ? "a scale" : "a currency"), written.unit()));
        written.cues()
                .forEach(cue -> lines.add(line(judgement.nature().qualifier().word(), "cue at the number", cue)));
        lines.add(line(judgement.nature().kind().word(), judgement.rule(), judgement.cue()));
        lines.add(
                payment.isNamed()
                        ? line("paid by", payment.rule(), payment.words())
                        : line("paid by nobody", "no rule finds a body that pays it", ""));
        amounts.add(new Reason(id, page, text.substring(written.start(), written.end()), text, lines));
    }

    void cell(String id, int page, String text, RawTable.Row row, RawTable.Column column, String unit) {
        amounts.add(new Reason(
                id,
                page,
                text,
                text,
                List.of(
                        line("row", "headings", String.join(" > ", row.path())),
                        line("column", "headings", String.join(" > ", column.path())),
                        line("unit", unit.isEmpty() ? "none is stated" : "stated", unit))));
    }

    void refused(Statement statement, Refusal refusal) {
        refused.add(new Reason(
                "",
                statement.placeOf(refusal.start(), refusal.end()).page(),
                statement.text().substring(refusal.start(), refusal.end()),
                statement.text(),
                List.of(line("no amount", refusal.rule(), refusal.words()))));
    }

    private static String line(String what, String rule, String words) {
        return what + ": " + rule + (words.isEmpty() ? "" : " \u2018" + words.strip() + "\u2019");
    }
}
