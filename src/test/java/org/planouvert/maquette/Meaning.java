package org.planouvert.maquette;

import java.util.Map;
import org.planouvert.domain.AmountKind;
import org.planouvert.profile.Profile.RowRole;

/**
 * What an amount must be found to mean, as it is published.
 *
 * @param funder who pays; empty when the maquette names nobody
 * @param kind of an amount in a line of data
 * @param detail credit kind, stage of the budget, years and programme, in that order, where the headings name them
 */
record Meaning(String funder, AmountKind kind, String detail) {

    private static final AmountKind SHARE = AmountKind.CONTRIBUTION;

    private static final Map<String, Meaning> BY_HEADING = Map.ofEntries(
            Map.entry("État (total)", new Meaning("État", SHARE, "")),
            Map.entry("dont P203", new Meaning("État", SHARE, "203")),
            Map.entry("dont FNADT", new Meaning("FNADT", SHARE, "")),
            Map.entry("Région", new Meaning("Région", SHARE, "")),
            Map.entry("Départements", new Meaning("Départements", SHARE, "")),
            Map.entry("MEL", new Meaning("Métropole européenne de Lille", SHARE, "")),
            Map.entry("FEDER/FSE", new Meaning("FEDER/FSE", SHARE, "")),
            Map.entry("Autres", new Meaning("", AmountKind.ENVELOPE, "")),
            Map.entry("Total", new Meaning("", AmountKind.TOTAL, "")),
            Map.entry("Mandat initial", new Meaning("", AmountKind.ESTIMATE, "")),
            Map.entry("Montant contractualisé", new Meaning("", AmountKind.ESTIMATE, "contractualised")),
            Map.entry("dont mobilité", new Meaning("", AmountKind.ENVELOPE, "")),
            Map.entry("dont numérique", new Meaning("", AmountKind.ENVELOPE, "")),
            Map.entry("Coût total", new Meaning("", AmountKind.ESTIMATE, "")),
            Map.entry("Montant HT", new Meaning("", SHARE, "")),
            Map.entry("Rappel du montant initial", new Meaning("", AmountKind.CONTEXT, "")),
            Map.entry("LFI|AE", new Meaning("", AmountKind.ENVELOPE, "AE")),
            Map.entry("LFI|CP", new Meaning("", AmountKind.ENVELOPE, "CP")),
            Map.entry("Consommation|AE", new Meaning("", AmountKind.ENVELOPE, "AE")),
            Map.entry("Consommation|CP", new Meaning("", AmountKind.ENVELOPE, "CP")),
            Map.entry("CPER initial", new Meaning("", AmountKind.CONTEXT, "")),
            Map.entry("Avenant n°1", new Meaning("", AmountKind.CONTEXT, "")),
            Map.entry("Écart", new Meaning("", AmountKind.CONTEXT, "")),
            Map.entry("CPER révisé", new Meaning("", AmountKind.ENVELOPE, "")));

    /** What a heading of the families says. */
    static Meaning of(String heading) {
        Meaning known = BY_HEADING.get(heading);
        if (known != null) {
            return known;
        }
        String outer = heading.substring(0, heading.indexOf('|'));
        String inner = heading.substring(outer.length() + 1);
        boolean years = Character.isDigit(outer.charAt(0));
        String funder = years ? inner : outer;
        return new Meaning(
                funder,
                SHARE,
                years ? years(outer) : Character.isDigit(inner.charAt(0)) ? years(inner) : credit(inner));
    }

    private static String years(String years) {
        return years.substring(0, 4) + "-01-01/" + years.substring(years.length() - 4) + "-12-31";
    }

    private static String credit(String kind) {
        return kind.equals("Valorisés") ? "valorised" : "contractualised";
    }

    /** The kind in a row of this role. */
    AmountKind kindIn(java.util.Optional<RowRole> role) {
        return role.map(r -> r == RowRole.TOTAL ? AmountKind.TOTAL : AmountKind.SUBTOTAL)
                .orElse(kind);
    }
}
