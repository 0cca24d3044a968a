package org.planouvert.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planouvert.domain.Amount;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Method;
import org.planouvert.domain.Region;
import org.planouvert.domain.TableCell;
import org.planouvert.geometry.Box;

/**
 * How many numbers of the tables of a document are read alike on pictures of its pages.
 *
 * @param numbers numeric cells of the document as text
 * @param exact of these, how many have the same number on the picture
 * @param named of the others, those that a finding names or whose confidence is low
 * @param misses the others, for people
 * @param silent numbers on the picture that are wrong, and of which nothing says so, for people
 */
record ScanScore(int numbers, int exact, int named, List<String> misses, List<String> silent) {

    private static final Set<CellState> NUMBERS = Set.of(CellState.NUMBER, CellState.ZERO);

    /** What a person is told to look at. */
    private static final double LOW_CONFIDENCE = 0.85;

    /** Cells are the same when their middles lie no further apart than this, in points. */
    private static final double NEAR = 8;

    double share() {
        return numbers == 0 ? 1 : (double) exact / numbers;
    }

    /**
     * Compares.
     *
     * @param text the document as text
     * @param scan the same pages as pictures
     * @param firstPage the page of the text of which page 1 of the scan is the picture
     */
    static ScanScore of(Dossier text, Dossier scan, int firstPage) {
        int pages = scan.documents().get(0).pages();
        List<TableCell> truth = text.cells().stream()
                .filter(c -> NUMBERS.contains(c.state()) && c.page() >= firstPage && c.page() < firstPage + pages)
                .toList();
        int exact = 0;
        int named = 0;
        List<String> misses = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (TableCell t : truth) {
            Optional<TableCell> read = nearest(scan, t, firstPage);
            boolean same = read.isPresent()
                    && read.get().number().isPresent()
                    && read.get().number().get().compareTo(t.number().orElseThrow()) == 0;
            if (same) {
                exact++;
                continue;
            }
            String miss = "p" + (t.page() - firstPage + 1) + " " + t.text() + " read as "
                    + read.map(TableCell::text).orElse("nothing") + " at "
                    + t.region().text();
            misses.add(miss);
            boolean told = read.isPresent() && isNamed(scan, read.get());
            named += told ? 1 : 0;
            boolean wrongNumber =
                    read.isPresent() && NUMBERS.contains(read.get().state());
            if (wrongNumber && !told) {
                silent.add(miss);
            }
        }
        return new ScanScore(truth.size(), exact, named, misses, silent);
    }

    private static Optional<TableCell> nearest(Dossier scan, TableCell t, int firstPage) {
        return scan.cells().stream()
                .filter(c -> c.page() == t.page() - firstPage + 1 && !c.text().isEmpty())
                .filter(c -> distance(c, t) < NEAR)
                .min(Comparator.comparingDouble(c -> distance(c, t)));
    }

    private static double distance(TableCell a, TableCell b) {
        Box p = box(a);
        Box q = box(b);
        return Math.hypot(p.centerX() - q.centerX(), p.centerY() - q.centerY());
    }

    private static Box box(TableCell c) {
        return c.region() instanceof Region.Area area ? area.box() : new Box(0, 0, 0, 0);
    }

    static boolean isNamed(Dossier scan, TableCell cell) {
        Box box = box(cell);
        String place = "L" + (cell.row() + 1) + "C" + (cell.column() + 1) + " (x " + Math.round(box.x0()) + ", y "
                + Math.round(box.y0()) + ")";
        Set<String> messages = scan.findings().stream()
                .filter(f -> f.page() == cell.page() && f.ruleId().startsWith("OCR_"))
                .map((Finding f) -> f.message().en())
                .collect(Collectors.toSet());
        return messages.stream().anyMatch(m -> m.contains(place))
                || scan.amounts().stream()
                        .filter(a -> a.provenance().page() == cell.page()
                                && a.provenance().region().equals(cell.region()))
                        .anyMatch(ScanScore::isDoubtful);
    }

    private static boolean isDoubtful(Amount a) {
        return a.provenance().method() == Method.CORRECTION || a.provenance().confidence() < LOW_CONFIDENCE;
    }
}
