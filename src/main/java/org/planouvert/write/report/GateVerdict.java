package org.planouvert.write.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.planouvert.domain.Message;
import org.planouvert.profile.Job;
import org.planouvert.profile.Measure;

/**
 * A condition on the release, and whether it is fulfilled.
 *
 * @param gate as the job file has it
 * @param observed what was measured
 */
public record GateVerdict(Job.Gate gate, BigDecimal observed) {

    static GateVerdict of(Job.Gate gate, Figures figures, BigDecimal rowLoss) {
        Measure measure = Measure.valueOf(gate.measure().toUpperCase(Locale.ROOT));
        return new GateVerdict(gate, figures.measured(measure, rowLoss));
    }

    public boolean passes() {
        return gate.holds(observed);
    }

    /** What is measured, for people. */
    public Message name() {
        return Labels.of(Measure.valueOf(gate.measure().toUpperCase(Locale.ROOT)));
    }

    /** The bound as people read it, such as {@code ≥ 60 %}. */
    public Message limit() {
        Message number = shown(gate.limit());
        String sign = gate.comparison().equals("<=") ? "≤ " : "≥ ";
        return new Message(sign + number.fr(), sign + number.en());
    }

    /** What was measured, as people read it. */
    public Message value() {
        return shown(observed);
    }

    private Message shown(BigDecimal number) {
        boolean share = Measure.valueOf(gate.measure().toUpperCase(Locale.ROOT)).isShare();
        BigDecimal shown = (share ? number.movePointRight(2) : number).stripTrailingZeros();
        String digits = (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
        // Not rounded: what is just above its limit must not read as the limit.
        return share
                ? new Message(digits.replace('.', ',') + "\u202f%", digits + "%")
                : new Message(digits.replace('.', ','), digits);
    }
}
