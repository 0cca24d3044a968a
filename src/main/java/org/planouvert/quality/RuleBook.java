package org.planouvert.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.profile.Profile;
import org.planouvert.quality.prose.ProseRelations;
import org.planouvert.quality.relation.LineWords;
import org.planouvert.quality.relation.Relation;
import org.planouvert.quality.relation.TableRelations;

/** Judges what is published about a contract: which numbers prove each other, and which rules the data break. */
public final class RuleBook {

    private final LineWords words;

    /**
     * The rules, reading tables with the words of a profile.
     *
     * @param general the profile that fits every document
     */
    public RuleBook(Profile general) {
        this.words = new LineWords(general);
    }

    /** The same dossier with a finding for each relation, and each amount that one proves pointing at it. */
    public Dossier judge(Dossier dossier) {
        List<Relation> relations = new ArrayList<>(new TableRelations(words).in(dossier.cells()));
        Map<String, String> names = new HashMap<>();
        dossier.documents().forEach(d -> names.put(d.documentId(), d.path()));
        relations.addAll(ProseRelations.in(dossier.amounts(), id -> names.getOrDefault(id, id)));
        Proof proof = new Proof(dossier, relations);
        List<Finding> findings = new ArrayList<>(dossier.findings());
        findings.addAll(proof.findings());
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
}
