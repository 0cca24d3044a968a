package org.planouvert.normalize;

import java.util.Optional;
import org.planouvert.normalize.payer.Body;
import org.planouvert.normalize.place.DepartementEntry;
import org.planouvert.normalize.place.EpciEntry;
import org.planouvert.normalize.place.Places;
import org.planouvert.normalize.place.RegionEntry;

/**
 * The public codes of a body, as they were in the contract's first year.
 *
 * @param insee the code of its territory; empty when it has none or it is not sure
 * @param siren nine digits; empty when not sure
 */
record PartyCodes(String insee, String siren) {

    private static final PartyCodes NONE = new PartyCodes("", "");

    static PartyCodes of(Body body, Places places, Territory territory) {
        String name = nameOf(body.label());
        return switch (body.category()) {
            case REGION ->
                territory
                        .years()
                        .mapToObj(year -> places.region(name, year))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(PartyCodes::of)
                        .orElse(NONE);
            case DEPARTEMENT -> places.departement(name).map(PartyCodes::of).orElse(NONE);
            case METROPOLE, EPCI ->
                places.epci(body.label(), "", territory.year())
                        .entry()
                        .map(PartyCodes::of)
                        .orElse(NONE);
            case COMMUNE ->
                places.commune(name, territory.departements())
                        .map(commune -> new PartyCodes(commune.code(), ""))
                        .orElse(NONE);
            default -> NONE;
        };
    }

    private static PartyCodes of(RegionEntry region) {
        return new PartyCodes(region.code(), region.siren());
    }

    private static PartyCodes of(DepartementEntry departement) {
        return new PartyCodes(departement.code(), departement.siren());
    }

    private static PartyCodes of(EpciEntry epci) {
        return new PartyCodes("", epci.siren());
    }

    /** The territory's name inside a body's label: {@code Nord} of {@code Département du Nord}. */
    private static String nameOf(String label) {
        return label.replaceFirst("^(Région|Département|Ville|Commune)\\s+(du |de la |de l['’]|des |de |d['’])?", "");
    }
}
