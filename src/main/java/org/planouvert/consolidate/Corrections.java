package org.planouvert.consolidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.Correction;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;

/**
 * Applies what people set right to the dossiers of a release, one dossier after the other; says of every correction whether
 * it was applied, and of those that met no row that there is none.
 */
public final class Corrections {

    /** The rule of findings about corrections that were applied. */
    public static final String APPLIED = "CORRECTION_APPLIED";

    /** The rule of findings about corrections that were not. */
    public static final String REFUSED = "CORRECTION_REFUSED";

    private final Map<String, List<Correction>> byId = new LinkedHashMap<>();
    private final Set<String> met = new LinkedHashSet<>();

    public Corrections(List<Correction> corrections) {
        corrections.forEach(
                c -> byId.computeIfAbsent(c.id(), id -> new ArrayList<>()).add(c));
    }

    /** The dossier with its values set right, and a finding for each correction that is about one of its rows. */
    public Dossier apply(Dossier dossier) {
        if (byId.isEmpty()) {
            return dossier;
        }
        CorrectedRows rows = new CorrectedRows(dossier);
        List<Finding> findings = new ArrayList<>(dossier.findings());
        byId.forEach((id, corrections) -> {
            if (rows.has(id)) {
                met.add(id);
                corrections.forEach(c -> findings.add(outcome(c, rows)));
            }
        });
        return rows.dossier(findings);
    }

    /** A dossier of the findings about corrections that met no row; without findings when all met one. */
    public Dossier rest() {
        List<Finding> findings = byId.values().stream()
                .flatMap(List::stream)
                .filter(c -> !met.contains(c.id()))
                .map(c -> finding(c, REFUSED, Severity.ERROR, FindingStatus.FAIL, Place.NONE, unknown(c), ""))
                .toList();
        return new Dossier(
                Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), findings);
    }

    private static Finding outcome(Correction c, CorrectedRows rows) {
        Place place = rows.place(c.id());
        String now = rows.value(c.id(), c.field());
        if (!c.field().isSame(now, c.old())) {
            return finding(c, REFUSED, Severity.ERROR, FindingStatus.FAIL, place, changed(c, now), now);
        }
        rows.set(c.id(), c.field(), c.value());
        return finding(c, APPLIED, Severity.INFO, FindingStatus.PASS, place, applied(c), c.old());
    }

    /**
     * Where a row stands.
     *
     * @param page 1-based; 0 for none
     */
    record Place(String table, String contractId, String documentId, int page) {
        static final Place NONE = new Place("", "", "", 0);
    }

    private static Finding finding(
            Correction c,
            String rule,
            Severity severity,
            FindingStatus status,
            Place place,
            Message message,
            String observed) {
        return new Finding(
                StableId.of("fnd", rule, c.id(), c.field().name()),
                rule,
                severity,
                status,
                place.contractId(),
                place.documentId(),
                place.table(),
                place.table().isEmpty() ? "" : c.id(),
                place.page(),
                message,
                c.value(),
                observed,
                "");
    }

    private static Message applied(Correction c) {
        String source = c.source().isEmpty() ? "" : " (" + c.source() + ")";
        return new Message(
                c.place() + " : « " + c.field().column() + " » de " + c.id() + " corrigé de « " + c.old() + " » en « "
                        + c.value() + " » : " + c.reason() + source + ".",
                c.place() + ": \"" + c.field().column() + "\" of " + c.id() + " corrected from \"" + c.old()
                        + "\" to \"" + c.value() + "\": " + c.reason() + source + ".");
    }

    private static Message changed(Correction c, String now) {
        return new Message(
                c.place() + " : correction refusée, « " + c.field().column() + " » de " + c.id() + " vaut « " + now
                        + " » et non plus « " + c.old()
                        + " » ; relire le document, puis mettre à jour ou retirer cette ligne.",
                c.place() + ": correction refused, \"" + c.field().column() + "\" of " + c.id() + " is \"" + now
                        + "\" and no longer \"" + c.old()
                        + "\"; look at the document again, then update or remove this line.");
    }

    private static Message unknown(Correction c) {
        return new Message(
                c.place() + " : correction refusée, aucune ligne de cette publication n'a l'identifiant " + c.id()
                        + " ; chercher le nouvel identifiant, ou retirer cette ligne.",
                c.place() + ": correction refused, no row of this release has the id " + c.id()
                        + "; look for the new id, or remove this line.");
    }
}
