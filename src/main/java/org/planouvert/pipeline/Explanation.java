package org.planouvert.pipeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planouvert.normalize.Normalizer;
import org.planouvert.normalize.Reasons;
import org.planouvert.parse.LeftOut;

/**
 * Why the amounts of a document were read as they were, and why its other numbers are no amounts.
 *
 * @param amounts by the amount's id, local to the document
 * @param refused the numbers that are no amounts, in reading order
 * @param lines the lines that look like headings or operations and are none
 */
public record Explanation(Map<String, List<String>> amounts, List<Refused> refused, List<LeftOut> lines) {

    public Explanation {
        amounts = Map.copyOf(amounts);
        refused = List.copyOf(refused);
        lines = List.copyOf(lines);
    }

    /**
     * A number that is no amount.
     *
     * @param page 1-based
     * @param figure the number as written
     * @param quote the words around it
     * @param why rule and words
     */
    public record Refused(int page, String figure, String quote, String why) {}

    /** Reads a document's amounts again and keeps the reasons. */
    public static Explanation of(Study study) {
        Reasons reasons = new Reasons();
        new Normalizer(study.profile())
                .normalize(study.raw(), study.dossier().documents().get(0), reasons);
        Map<String, List<String>> amounts = reasons.amounts().stream()
                .collect(Collectors.toMap(Reasons.Reason::amountId, Reasons.Reason::lines, (first, second) -> first));
        return new Explanation(
                amounts,
                reasons.refused().stream()
                        .map(r -> new Refused(
                                r.page(), r.figure(), r.quote(), r.lines().get(0)))
                        .toList(),
                LeftOut.of(study.layout(), study.profile()));
    }
}
