package org.planouvert.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Severity;
import org.planouvert.profile.Profile;
import org.planouvert.quality.prose.ProseRelations;
import org.planouvert.quality.relation.LineWords;
import org.planouvert.quality.relation.Relation;
import org.planouvert.quality.relation.TableRelations;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.Rule;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.body.CrossDocumentDate;
import org.planouvert.quality.rule.body.GeographicCode;
import org.planouvert.quality.rule.body.IdentifierCheck;
import org.planouvert.quality.rule.body.SignatoryFunder;
import org.planouvert.quality.rule.body.SignatorySet;
import org.planouvert.quality.rule.document.CountOfList;
import org.planouvert.quality.rule.document.Garble;
import org.planouvert.quality.rule.document.LabelDrift;
import org.planouvert.quality.rule.document.NoteResolved;
import org.planouvert.quality.rule.document.Numbering;
import org.planouvert.quality.rule.document.OcrConfidence;
import org.planouvert.quality.rule.document.PageSequence;
import org.planouvert.quality.rule.document.PeriodConsistent;
import org.planouvert.quality.rule.document.ProvenancePresent;
import org.planouvert.quality.rule.document.RunToRun;
import org.planouvert.quality.rule.document.TableContinuity;
import org.planouvert.quality.rule.document.TableMissing;
import org.planouvert.quality.rule.document.TemplateResidue;
import org.planouvert.quality.rule.document.TocMatch;
import org.planouvert.quality.rule.document.Versions;
import org.planouvert.quality.rule.document.Workbook;
import org.planouvert.quality.rule.money.CreditKindPresent;
import org.planouvert.quality.rule.money.EuropeanShare;
import org.planouvert.quality.rule.money.Negative;
import org.planouvert.quality.rule.money.NoDoubleCount;
import org.planouvert.quality.rule.money.Outlier;
import org.planouvert.quality.rule.money.Parity;
import org.planouvert.quality.rule.money.PaymentWithinCommitment;
import org.planouvert.quality.rule.money.PerimeterPresent;
import org.planouvert.quality.rule.money.RangeOrder;
import org.planouvert.quality.rule.share.ApproxTotal;
import org.planouvert.quality.rule.share.AtLeast;
import org.planouvert.quality.rule.share.AtMost;
import org.planouvert.quality.rule.share.PercentOfBase;
import org.planouvert.quality.rule.share.PercentRecomputed;
import org.planouvert.quality.rule.share.PercentSum;
import org.planouvert.quality.rule.sums.Amendment;
import org.planouvert.quality.rule.sums.ColumnTotal;
import org.planouvert.quality.rule.sums.CrossDocumentTotal;
import org.planouvert.quality.rule.sums.GrandTotal;
import org.planouvert.quality.rule.sums.PartSum;
import org.planouvert.quality.rule.sums.PartWithinTotal;
import org.planouvert.quality.rule.sums.RepeatEqual;
import org.planouvert.quality.rule.sums.RowTotal;
import org.planouvert.quality.rule.sums.SumFunders;
import org.planouvert.quality.rule.sums.YearsSum;
import org.planouvert.quality.rule.unit.CurrencyBase;
import org.planouvert.quality.rule.unit.DecimalStyle;
import org.planouvert.quality.rule.unit.Francs;
import org.planouvert.quality.rule.unit.UnitKnown;
import org.planouvert.quality.rule.unit.UnitProposal;
import org.planouvert.quality.rule.unit.UnitScale;
import org.planouvert.quality.rule.unit.ValueState;

/** Judges what is published about a contract: which numbers prove each other, and which rules the data break. */
public final class RuleBook {

    /** Every rule, by its number. */
    private static final List<Rule> RULES = List.of(
            new SumFunders(),
            new PartSum(),
            new RowTotal(),
            new ColumnTotal(),
            new GrandTotal(),
            new PercentSum(),
            new PercentOfBase(),
            new PercentRecomputed(),
            new ApproxTotal(),
            new AtLeast(),
            new AtMost(),
            new RangeOrder(),
            new Parity(),
            new PartWithinTotal(),
            new RepeatEqual(),
            new NoDoubleCount(),
            new CrossDocumentTotal(),
            new CrossDocumentDate(),
            new PerimeterPresent(),
            new CreditKindPresent(),
            new UnitKnown(),
            new UnitScale(),
            new Outlier(),
            new DecimalStyle(),
            new ValueState(),
            new Negative(),
            new PaymentWithinCommitment(),
            new YearsSum(),
            new EuropeanShare(),
            new Francs(),
            new CurrencyBase(),
            new SignatorySet(),
            new SignatoryFunder(),
            new PeriodConsistent(),
            new CountOfList(),
            new TocMatch(),
            new Numbering(),
            new TableMissing(),
            new TableContinuity(),
            new NoteResolved(),
            new PageSequence(),
            new Garble(),
            new OcrConfidence(),
            new TemplateResidue(),
            new GeographicCode(),
            new IdentifierCheck(),
            new LabelDrift(),
            new ProvenancePresent(),
            new Workbook(),
            new Amendment(),
            new RunToRun(),
            new Versions(),
            new UnitProposal());

    private final Profile profile;
    private final LineWords words;
    private final Map<String, Severity> severities;

    /**
     * The rules, reading tables with the words of a profile.
     *
     * @param general the profile that fits every document
     */
    public RuleBook(Profile general) {
        this.profile = general;
        this.words = new LineWords(general);
        this.severities =
                rules().stream().collect(Collectors.toUnmodifiableMap(RuleDescription::id, RuleDescription::severity));
    }

    /** What users read of each rule, by its number. */
    public static List<RuleDescription> rules() {
        return RULES.stream().map(Rule::description).toList();
    }

    /**
     * Judges a dossier. It comes back with a finding for each relation, each failure, each rule that holds and each rule
     * that cannot be evaluated; an amount that a relation proves points at it. Nothing else changes.
     */
    public Dossier judge(Dossier dossier) {
        boolean nothingRead = !dossier.documents().isEmpty()
                && dossier.documents().stream()
                        .noneMatch(d -> d.status() == DocumentStatus.EXTRACTED || d.status() == DocumentStatus.PARTIAL);
        if (nothingRead) {
            return dossier;
        }
        List<Relation> relations = relations(dossier);
        Proof proof = new Proof(dossier, relations, severities);
        List<Finding> findings = new ArrayList<>(dossier.findings());
        findings.addAll(proof.findings());
        findings.addAll(new Judgement(new Evidence(dossier, profile, relations)).of(RULES));
        return new Dossier(
                dossier.contract(),
                dossier.documents(),
                dossier.parties(),
                dossier.sections(),
                dossier.operations(),
                proof.amounts(),
                dossier.cells(),
                findings);
    }

    private List<Relation> relations(Dossier dossier) {
        Map<String, String> names = new HashMap<>();
        dossier.documents().forEach(d -> names.put(d.documentId(), d.path()));
        List<Relation> relations = new ArrayList<>(new TableRelations(words).in(dossier.cells()));
        relations.addAll(ProseRelations.in(dossier.amounts(), id -> names.getOrDefault(id, id)));
        return relations;
    }
}
