package org.planouvert.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.document.Recognition;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Method;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Region;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;
import org.planouvert.layout.Table;
import org.planouvert.repair.TableRepair;

/**
 * What of a document was recognised on pictures: its tables are checked against their sums before they are parsed, and its
 * rows say afterwards that they were recognised and how surely.
 */
final class Recognised {

    /** Confidence in a number that a sum of its row or column confirms, and in one that sums set right. */
    private static final double CONFIRMED = 0.95;

    private static final double CORRECTED = 0.9;

    /** Boxes round words are rounded to pixels; a point is more than that. */
    private static final double EDGE = 1;

    private final Map<Integer, Recognition> recognitions;
    private final List<TableRepair.Repaired> repairs = new ArrayList<>();
    private final Map<Spot, TableRepair.Correction> corrections = new HashMap<>();
    private final Set<Spot> confirmed = new HashSet<>();

    /** A place on a page. */
    private record Spot(int page, Region region) {
        static Spot of(Table.Cell cell) {
            return new Spot(cell.page(), cell.region());
        }
    }

    /** What was recognised on a document's pages. */
    Recognised(Map<Integer, Recognition> recognitions) {
        this.recognitions = recognitions;
    }

    /** The layout with recognised tables named as such and their numbers set right where sums prove it. */
    Layout checked(Layout read) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : read.blocks()) {
            blocks.add(block instanceof Table table && isRecognised(table) ? repaired(table) : block);
        }
        return new Layout(read.info(), read.pages(), blocks);
    }

    List<TableRepair.Repaired> repairs() {
        return repairs;
    }

    private boolean isRecognised(Table table) {
        return table.parts().stream()
                .anyMatch(part -> !readings(part.page(), part.region()).isEmpty());
    }

    private List<Recognition.Reading> readings(int page, Region region) {
        Optional<Recognition> there = Optional.ofNullable(recognitions.get(page));
        return there.isPresent() && region instanceof Region.Area area
                ? there.get().in(area.box().grown(EDGE))
                : List.of();
    }

    private Table repaired(Table table) {
        TableRepair.Repaired repaired = TableRepair.of(table, recognitions);
        repairs.add(repaired);
        repaired.corrections().forEach(c -> corrections.put(Spot.of(c.cell()), c));
        repaired.confirmed().forEach(c -> confirmed.add(Spot.of(c)));
        Table t = repaired.table();
        return new Table(
                t.index(),
                t.caption(),
                t.unit(),
                t.rows(),
                t.columns(),
                t.headerRows(),
                t.cells(),
                t.parts(),
                Method.OCR,
                t.confidence());
    }

    /** The same rows; those that were recognised say so. */
    Dossier marked(Dossier dossier) {
        if (recognitions.isEmpty()) {
            return dossier;
        }
        return new Dossier(
                dossier.contract(),
                dossier.documents(),
                dossier.parties().stream().map(this::marked).toList(),
                dossier.sections(),
                dossier.operations().stream().map(this::marked).toList(),
                dossier.amounts().stream().map(this::marked).toList(),
                dossier.cells(),
                dossier.findings());
    }

    private Amount marked(Amount a) {
        return a.readAs(marked(a.provenance()));
    }

    private Operation marked(Operation o) {
        return o.readAs(marked(o.provenance()));
    }

    private Party marked(Party p) {
        return p.readAs(marked(p.provenance()));
    }

    private Provenance marked(Provenance p) {
        List<Recognition.Reading> readings = readings(p.page(), p.region());
        Spot spot = new Spot(p.page(), p.region());
        if (corrections.containsKey(spot)) {
            return new Provenance(p.documentId(), p.page(), p.region(), p.quote(), Method.CORRECTION, CORRECTED);
        }
        // The line of a table on a page of text and pictures says so too where its own cell holds nothing recognised.
        if (readings.isEmpty()) {
            return p.method() == Method.OCR
                    ? new Provenance(p.documentId(), p.page(), p.region(), p.quote(), Method.TABLE, p.confidence())
                    : p;
        }
        double sure = confidence(readings, p.quote());
        double confidence = confirmed.contains(spot) ? Math.max(sure, CONFIRMED) : Math.min(sure, p.confidence());
        return new Provenance(p.documentId(), p.page(), p.region(), p.quote(), Method.OCR, confidence);
    }

    /** That of the least sure number quoted; that of the least sure word where no number is quoted. */
    private static double confidence(List<Recognition.Reading> readings, String quote) {
        String quoted = bare(quote);
        List<Recognition.Reading> numbers = readings.stream()
                .filter(r -> r.text().chars().anyMatch(Character::isDigit))
                .filter(r -> quoted.contains(bare(r.text())))
                .toList();
        return (numbers.isEmpty() ? readings : numbers)
                .stream().mapToDouble(Recognition.Reading::confidence).min().orElse(1);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
