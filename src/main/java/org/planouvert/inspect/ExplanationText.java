package org.planouvert.inspect;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.planouvert.parse.LeftOut;
import org.planouvert.pipeline.Explanation;

/** Prints why things were taken, and which were not. */
final class ExplanationText {

    /** Characters shown before a number: enough to see what it belongs to. */
    private static final int BEFORE = 55;

    private final Explanation explanation;
    private final OptionalInt page;

    ExplanationText(Explanation explanation, OptionalInt page) {
        this.explanation = explanation;
        this.page = page;
    }

    /** Why an amount is what it is. */
    void amount(PrintWriter out, String id) {
        explanation.amounts().getOrDefault(id, List.of()).forEach(reason -> why(out, reason));
    }

    /** The lines that are neither headings nor operations. */
    void lines(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%nlines that are neither heading nor operation (%d)%n",
                explanation.lines().size());
        for (LeftOut line : explanation.lines()) {
            if (shows(line.page())) {
                out.printf(Locale.ROOT, "  p%-3d %s%n", line.page(), TextView.cut(line.text()));
                why(out, line.why());
            }
        }
    }

    /** The numbers that are no amounts. */
    void numbers(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%nnumbers that are no amounts (%d)%n",
                explanation.refused().size());
        for (Explanation.Refused number : explanation.refused()) {
            if (shows(number.page())) {
                out.printf(
                        Locale.ROOT,
                        "  p%-3d %-22s %s%n",
                        number.page(),
                        TextView.cut(number.figure()),
                        around(number.quote(), number.figure()));
                why(out, number.why());
            }
        }
    }

    static void why(PrintWriter out, String reason) {
        out.printf(Locale.ROOT, "         because: %s%n", reason);
    }

    /** The words on both sides of a number. */
    private static String around(String quote, String figure) {
        int from = Math.max(0, quote.indexOf(figure) - BEFORE);
        return TextView.cut((from > 0 ? "\u2026" : "") + quote.substring(from));
    }

    private boolean shows(int number) {
        return page.isEmpty() || page.getAsInt() == number;
    }
}
