package org.planouvert.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Severity;

/** Says which pages of a document are worth a picture: those that amounts were read from or that have errors. */
public final class CitedPages {

    /** An amount that says what is paid in all weighs as much as so many others. */
    private static final int WEIGHT_OF_TOTALS = 20;

    /** A page on which something is lost, such as a table that is a picture, goes before any other. */
    private static final int WEIGHT_OF_ERRORS = 1000;

    /** How much each page is worth, by number. */
    private final Map<Integer, Integer> weights = new TreeMap<>();

    private CitedPages() {}

    /** Weighs the pages of a document. */
    public static CitedPages of(Dossier dossier) {
        CitedPages pages = new CitedPages();
        pages.weigh(dossier);
        return pages;
    }

    private void weigh(Dossier dossier) {
        for (Amount amount : dossier.amounts()) {
            weights.merge(amount.provenance().page(), weight(amount), Integer::sum);
        }
        for (Finding finding : dossier.findings()) {
            if (finding.severity() == Severity.ERROR) {
                weights.merge(finding.page(), WEIGHT_OF_ERRORS, Integer::sum);
            }
        }
    }

    /**
     * The pages in ascending order.
     *
     * @param most how many at most; those with commitments, totals and many amounts go first
     */
    List<Integer> first(int most) {
        return weights.entrySet().stream()
                .filter(e -> e.getKey() > 0)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static int weight(Amount amount) {
        AmountKind kind = amount.nature().kind();
        boolean whole = kind == AmountKind.COMMITMENT || kind == AmountKind.TOTAL;
        return whole && amount.repeatOf().isEmpty() ? WEIGHT_OF_TOTALS : 1;
    }
}
