package org.planouvert.extracts;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.Money;
import org.planouvert.domain.Nature;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.TableRef;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Plain;

/** How what an amount is made of is written and read back. */
final class AmountParts {

    private static final PartyCategory[] CATEGORIES = PartyCategory.values();
    private static final AmountKind[] KINDS = AmountKind.values();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final CreditKind[] CREDITS = CreditKind.values();
    private static final BudgetStage[] STAGES = BudgetStage.values();

    /** {@link Money} is exact to the cent. */
    private static final int CENTS = 2;

    private AmountParts() {}

    static void payer(PackedWriter out, Payer value) throws IOException {
        out.text(value.partyId());
        out.constant(value.category());
        out.text(value.label());
        out.text(value.via());
    }

    static Payer payer(PackedReader in) throws IOException {
        return new Payer(in.text(), in.constant(CATEGORIES), in.text(), in.text());
    }

    static void nature(PackedWriter out, Nature value) throws IOException {
        out.constant(value.kind());
        out.constant(value.qualifier());
        out.constant(value.creditKind());
        out.constant(value.stage());
    }

    static Nature nature(PackedReader in) throws IOException {
        return new Nature(in.constant(KINDS), in.constant(QUALIFIERS), in.constant(CREDITS), in.constant(STAGES));
    }

    static void money(PackedWriter out, Money value) throws IOException {
        boolean exact = value.exact().isPresent();
        out.bool(exact);
        out.optional(value.min(), Plain.DECIMAL);
        if (!exact) {
            out.optional(value.max(), Plain.DECIMAL);
        }
        out.text(value.currency());
        out.text(value.unitAsWritten());
    }

    static Money money(PackedReader in) throws IOException {
        boolean exact = in.bool();
        Optional<BigDecimal> min = bound(in);
        return new Money(min, exact ? min : bound(in), in.text(), in.text());
    }

    /** Setting another scale could need more memory than there is. */
    private static Optional<BigDecimal> bound(PackedReader in) throws IOException {
        Optional<BigDecimal> bound = in.optional(Plain.DECIMAL);
        if (bound.isPresent() && bound.get().scale() != CENTS) {
            throw PackedReader.damaged("scale " + bound.get().scale());
        }
        return bound;
    }

    static void table(PackedWriter out, TableRef value) throws IOException {
        out.text(value.tableId());
        place(out, value.row());
        place(out, value.column());
    }

    static TableRef table(PackedReader in) throws IOException {
        return new TableRef(in.text(), place(in), place(in));
    }

    private static void place(PackedWriter out, OptionalInt value) throws IOException {
        out.bool(value.isPresent());
        if (value.isPresent()) {
            out.integer(value.getAsInt());
        }
    }

    private static OptionalInt place(PackedReader in) throws IOException {
        return in.bool() ? OptionalInt.of(in.integer()) : OptionalInt.empty();
    }
}
