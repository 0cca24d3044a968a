package org.planouvert.extracts;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.planouvert.domain.Method;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Region;
import org.planouvert.geometry.Box;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Plain;

/** How what rows of several kinds hold is written and read back. */
final class RowParts {

    private static final int UNPLACED = 0;
    private static final int AREA = 1;
    private static final int CELLS = 2;

    private static final Method[] METHODS = Method.values();

    private RowParts() {}

    static void provenance(PackedWriter out, Provenance value) throws IOException {
        out.text(value.documentId());
        out.integer(value.page());
        region(out, value.region());
        out.text(value.quote());
        out.constant(value.method());
        out.real(value.confidence());
    }

    static Provenance provenance(PackedReader in) throws IOException {
        return new Provenance(in.text(), in.integer(), region(in), in.text(), in.constant(METHODS), confidence(in));
    }

    private static double confidence(PackedReader in) throws IOException {
        double confidence = in.real();
        if (confidence < 0 || confidence > 1) {
            throw PackedReader.damaged("confidence " + confidence);
        }
        return confidence;
    }

    static void region(PackedWriter out, Region value) throws IOException {
        if (value instanceof Region.Area area) {
            out.count(AREA);
            out.real(area.box().x0());
            out.real(area.box().y0());
            out.real(area.box().x1());
            out.real(area.box().y1());
        } else if (value instanceof Region.Cells cells) {
            out.count(CELLS);
            out.text(cells.range());
        } else {
            out.count(UNPLACED);
        }
    }

    static Region region(PackedReader in) throws IOException {
        int kind = in.count();
        return switch (kind) {
            case UNPLACED -> Region.UNPLACED;
            case AREA -> Region.of(new Box(in.real(), in.real(), in.real(), in.real()));
            case CELLS -> new Region.Cells(in.text());
            default -> throw PackedReader.damaged("region " + kind);
        };
    }

    static void period(PackedWriter out, Period value) throws IOException {
        out.optional(value.start(), Plain.DAY);
        out.optional(value.end(), Plain.DAY);
    }

    static Period period(PackedReader in) throws IOException {
        Optional<LocalDate> start = in.optional(Plain.DAY);
        Optional<LocalDate> end = in.optional(Plain.DAY);
        return start.isPresent() || end.isPresent() ? new Period(start, end) : Period.UNKNOWN;
    }
}
