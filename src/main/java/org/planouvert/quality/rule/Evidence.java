package org.planouvert.quality.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Operation;
import org.planouvert.domain.TableCell;
import org.planouvert.profile.Profile;
import org.planouvert.quality.relation.Relation;

/** A dossier as rules look at it: its rows, the relations found in them, and the questions that many rules ask. */
public final class Evidence {

    private final Dossier dossier;
    private final Profile profile;
    private final List<Relation> relations;
    private final Set<String> relationRules;
    private final Set<String> reported;
    private final List<Amount> prose = new ArrayList<>();
    private final Map<String, Amount> amountsById = new HashMap<>();
    private final Map<String, List<Amount>> amountsByTable = new LinkedHashMap<>();
    private final Map<String, DocumentRecord> documentsById = new HashMap<>();
    private final Map<String, Integer> operationsWithin = new HashMap<>();
    private final Map<Rule, Object> answers = new ConcurrentHashMap<>();

    /**
     * The evidence of a dossier.
     *
     * @param dossier as consolidated, with the findings of readers and parsers
     * @param profile the words of the general profile
     * @param relations found among its numbers
     */
    public Evidence(Dossier dossier, Profile profile, List<Relation> relations) {
        this.dossier = dossier;
        this.profile = profile;
        this.relations = List.copyOf(relations);
        this.relationRules = relations.stream().map(Relation::rule).collect(Collectors.toUnmodifiableSet());
        this.reported = dossier.findings().stream().map(Finding::ruleId).collect(Collectors.toUnmodifiableSet());
        for (Amount amount : dossier.amounts()) {
            amountsById.put(amount.id(), amount);
            if (amount.table().tableId().isEmpty()) {
                prose.add(amount);
            } else {
                amountsByTable
                        .computeIfAbsent(amount.table().tableId(), t -> new ArrayList<>())
                        .add(amount);
            }
        }
        dossier.documents().forEach(d -> documentsById.put(d.documentId(), d));
        countOperations();
    }

    private void countOperations() {
        Map<String, String> parents = new HashMap<>();
        dossier.sections().forEach(s -> parents.put(s.id(), s.parentId()));
        for (Operation operation : dossier.operations()) {
            for (String at = operation.sectionId(); !at.isEmpty(); at = parents.getOrDefault(at, "")) {
                operationsWithin.merge(at, 1, Integer::sum);
            }
        }
    }

    /** What a rule finds out both to know whether it applies and to judge: found out once. It must not ask again meanwhile. */
    @SuppressWarnings("unchecked") // a rule asks one question, so its answers are of one type
    public <T> T once(Rule rule, Supplier<T> question) {
        return (T) answers.computeIfAbsent(rule, r -> question.get());
    }

    public Dossier dossier() {
        return dossier;
    }

    public Profile profile() {
        return profile;
    }

    /** True when a reader, a parser or the consolidation reported something under this rule. */
    public boolean isReported(String ruleId) {
        return reported.contains(ruleId);
    }

    public boolean hasRelation(String ruleId) {
        return relationRules.contains(ruleId);
    }

    public List<Relation> relations() {
        return relations;
    }

    public Optional<Contract> contract() {
        return dossier.contract();
    }

    public List<Amount> amounts() {
        return dossier.amounts();
    }

    public Optional<Amount> amount(String id) {
        return Optional.ofNullable(amountsById.get(id));
    }

    /** Amounts outside tables. */
    public List<Amount> prose() {
        return prose;
    }

    /** Amounts in tables, table by table. */
    public Map<String, List<Amount>> amountsByTable() {
        return amountsByTable;
    }

    public Optional<DocumentRecord> document(String id) {
        return Optional.ofNullable(documentsById.get(id));
    }

    /** How many operations stand in a section and in those inside it. */
    public int operationsWithin(String sectionId) {
        return operationsWithin.getOrDefault(sectionId, 0);
    }

    /** The document's path, or its id when it has no row. */
    public String nameOf(String documentId) {
        return document(documentId).map(DocumentRecord::path).orElse(documentId);
    }

    public boolean hasKind(DocumentKind kind) {
        return dossier.documents().stream().anyMatch(d -> d.kind() == kind);
    }

    /** True when a document is of a media type with this word in it, such as {@code pdf}. */
    public boolean hasMedia(String word) {
        return dossier.documents().stream().anyMatch(d -> d.mediaType().contains(word));
    }

    /** True when a document is a workbook. */
    public boolean hasWorkbook() {
        return hasMedia("spreadsheet") || hasMedia("excel");
    }

    public List<TableCell> cells() {
        return dossier.cells();
    }

    /** The commitments of the contract, each said once. */
    public List<Amount> commitments() {
        return dossier.amounts().stream()
                .filter(a -> a.nature().kind() == AmountKind.COMMITMENT)
                .filter(a -> a.repeatOf().isEmpty())
                .toList();
    }

    /** The largest sum of money that anything says of the whole contract, in euros; empty when nothing does. */
    public Optional<BigDecimal> largestTotal() {
        Optional<BigDecimal> stated = dossier.amounts().stream()
                .filter(Evidence::isGrandTotal)
                .map(a -> exact(a).orElseThrow())
                .max(Comparator.naturalOrder());
        Optional<BigDecimal> committed = commitments().stream()
                .filter(a -> a.parentId().isEmpty())
                .flatMap(a -> exact(a).stream())
                .reduce(BigDecimal::add);
        Optional<BigDecimal> known = contract().flatMap(Contract::totalEur);
        return Stream.of(stated, committed, known).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** True for the whole of something in euros, rather than of one operation or one funder. */
    public static boolean isGrandTotal(Amount a) {
        return a.nature().kind() == AmountKind.TOTAL
                && !a.payer().isNamed()
                && a.operationId().isEmpty()
                && exact(a).isPresent();
    }

    /** The euros of an amount that is one number. */
    public static Optional<BigDecimal> exact(Amount a) {
        return a.money().currency().equals("EUR") ? a.money().exact() : Optional.empty();
    }
}
