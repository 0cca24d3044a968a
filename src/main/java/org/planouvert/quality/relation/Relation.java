package org.planouvert.quality.relation;

import java.math.BigDecimal;
import java.util.List;
import org.planouvert.domain.Message;

/**
 * Numbers that must fit each other, and whether they do: one row that people read.
 *
 * @param rule the rule under which it is published, such as {@code R03_ROW_TOTAL}
 * @param holds the verdict
 * @param documentId the document in which it was found
 * @param page 1-based page or sheet of what it is about; 0 when it has none
 * @param key what distinguishes it from others of its rule in the same table or document, in words that survive a new
 *     typesetting
 * @param subject the cell or the amount that it is about, first of its members; the doubted one when it fails
 * @param cells the table cells that are members; empty for a relation between amounts in prose
 * @param amountIds the amounts that are members without being cells
 * @param message what was compared with what
 * @param expected what the members make
 * @param observed what is printed
 * @param tolerance what rounding explains
 * @param under the rule and the key of the relation that already tells of the same wrong number; empty for none
 */
public record Relation(
        String rule,
        boolean holds,
        String documentId,
        int page,
        String key,
        String subject,
        List<CellPlace> cells,
        List<String> amountIds,
        Message message,
        BigDecimal expected,
        BigDecimal observed,
        BigDecimal tolerance,
        String under) {

    public Relation {
        cells = List.copyOf(cells);
        amountIds = List.copyOf(amountIds);
    }

    /** A relation that tells for itself. */
    public Relation(
            String rule,
            boolean holds,
            String documentId,
            int page,
            String key,
            String subject,
            List<CellPlace> cells,
            List<String> amountIds,
            Message message,
            BigDecimal expected,
            BigDecimal observed,
            BigDecimal tolerance) {
        this(rule, holds, documentId, page, key, subject, cells, amountIds, message, expected, observed, tolerance, "");
    }

    /** Rule and key, by which another relation says that it is told under this one. */
    public String name() {
        return rule + "/" + key;
    }

    /** The same, told under another. */
    Relation under(Relation other) {
        return new Relation(
                rule,
                holds,
                documentId,
                page,
                key,
                subject,
                cells,
                amountIds,
                message,
                expected,
                observed,
                tolerance,
                other.name());
    }

    /** How far apart the two values are, not negative. */
    public BigDecimal off() {
        return expected.subtract(observed).abs();
    }
}
