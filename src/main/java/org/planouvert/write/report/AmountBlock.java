package org.planouvert.write.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Section;

/**
 * The amounts of one contract with their evidence, as a tree for the page's script. Words that many rows share are
 * listed once and referred to by number; {@code src/main/resources/…/report.js} reads the rows by position.
 */
final class AmountBlock {

    /** Rows of one contract on the page; a larger maquette is read in the CSV file, and the page says so. */
    static final int KEPT = 1500;

    /** Characters of a quote on the page: some paragraphs; longer ones end with an ellipsis. */
    private static final int QUOTE = 600;

    private final Words documents = new Words();
    private final Words sections = new Words();
    private final Words operations = new Words();
    private final Words funders = new Words();
    private final Map<String, String> sectionPaths;
    private final Map<String, String> operationLabels;
    private final TableExtracts extracts;

    private AmountBlock(Dossier dossier) {
        extracts = new TableExtracts(dossier.cells());
        sectionPaths = dossier.sections().stream()
                .collect(Collectors.toMap(Section::id, Section::path, (first, again) -> first));
        operationLabels = dossier.operations().stream()
                .collect(Collectors.toMap(Operation::id, Operation::label, (first, again) -> first));
    }

    static Map<String, Object> of(Dossier dossier) {
        Map<String, List<Finding>> failures = dossier.findings().stream()
                .filter(f -> f.status() == FindingStatus.FAIL && f.subjectType().equals("amounts"))
                .collect(Collectors.groupingBy(Finding::subjectId, LinkedHashMap::new, Collectors.toList()));
        List<Amount> amounts = chosen(dossier.amounts(), failures.keySet());
        AmountBlock block = new AmountBlock(dossier);
        List<Object> rows = new ArrayList<>();
        amounts.forEach(amount -> rows.add(block.row(amount)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("total", dossier.amounts().size());
        tree.put("rows", rows);
        tree.put("documents", block.documents.list());
        tree.put("sections", block.sections.list());
        tree.put("operations", block.operations.list());
        tree.put("funders", block.funders.list());
        tree.put("tables", block.extracts.tables());
        tree.put("proofs", proofs(dossier, amounts));
        tree.put("notes", notes(amounts, failures));
        return tree;
    }

    /** All amounts, or as many as the page shows: first those that should be proven or are in doubt, in reading order. */
    private static List<Amount> chosen(List<Amount> amounts, Set<String> doubted) {
        if (amounts.size() <= KEPT) {
            return amounts;
        }
        Set<Amount> chosen = new LinkedHashSet<>();
        amounts.stream()
                .filter(a -> FigureCount.isProvable(a) || doubted.contains(a.id()))
                .limit(KEPT)
                .forEach(chosen::add);
        amounts.stream().limit(KEPT - (long) chosen.size()).forEach(chosen::add);
        return amounts.stream().filter(chosen::contains).toList();
    }

    private List<Object> row(Amount amount) {
        Provenance from = amount.provenance();
        return List.of(
                amount.id(),
                amount.nature().kind().word(),
                amount.nature().qualifier().word(),
                amount.nature().creditKind().word(),
                funders.number(amount.payer().label()),
                plain(amount.money().min()),
                plain(amount.money().max()),
                amount.money().currency(),
                documents.number(from.documentId()),
                from.page(),
                from.region().text(),
                shortened(from.quote()),
                from.method().word(),
                BigDecimal.valueOf(from.confidence()),
                amount.verifiedBy(),
                sections.number(sectionPaths.getOrDefault(amount.sectionId(), "")),
                operations.number(operationLabels.getOrDefault(amount.operationId(), "")),
                amount.perimeter(),
                amount.payer().via(),
                amount.repeatOf(),
                extracts.place(amount));
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    private static String shortened(String quote) {
        return quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE) + "…";
    }

    /** The relations that prove the amounts shown, where they are findings of this contract. */
    private static Map<String, Object> proofs(Dossier dossier, List<Amount> amounts) {
        Set<String> named = amounts.stream().map(Amount::verifiedBy).collect(Collectors.toSet());
        Map<String, Object> proofs = new LinkedHashMap<>();
        dossier.findings().stream()
                .filter(finding -> named.contains(finding.id()))
                .forEach(finding -> proofs.put(
                        finding.id(),
                        List.of(
                                finding.message().fr(),
                                finding.message().en(),
                                finding.expected(),
                                finding.observed(),
                                finding.tolerance())));
        return proofs;
    }

    private static Map<String, Object> notes(List<Amount> amounts, Map<String, List<Finding>> failures) {
        Map<String, Object> notes = new LinkedHashMap<>();
        for (Amount amount : amounts) {
            List<Finding> found = failures.getOrDefault(amount.id(), List.of());
            if (!found.isEmpty()) {
                notes.put(
                        amount.id(),
                        found.stream()
                                .map(f -> List.of(
                                        f.severity().word(),
                                        f.message().fr(),
                                        f.message().en()))
                                .toList());
            }
        }
        return notes;
    }

    /** Distinct words, each with the number of its first appearance. */
    private static final class Words {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();

        private int number(String word) {
            return numbers.computeIfAbsent(word, w -> {
                words.add(w);
                return words.size() - 1;
            });
        }

        private List<String> list() {
            return words;
        }
    }
}
